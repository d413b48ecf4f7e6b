import type { PageData, PageOutlet } from '../../../analysis/report/page/page-data.ts';
import { byId, type Choices, domElement } from './page.ts';

/** Buttons and boxes; `onChange` hears every choice. */
export function controls({ outlets, words, dark }: PageData, onChange: (choices: Choices) => void): void {
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  let choices: Choices = { followed: undefined, hidden: new Set(), isBlinded: false, isDark: darkness.matches };
  const nameOf = ({ name, blinded }: PageOutlet) => (choices.isBlinded ? blinded : name);
  const chips = outlets.map((outlet) => {
    const swatch = domElement('span', { class: 'swatch', 'aria-hidden': 'true' });
    const name = domElement('span', {});
    const follow = domElement('button', { type: 'button', class: 'follow', title: words.follow }, swatch, name);
    const hide = domElement('button', { type: 'button', class: 'hide' }, '×');
    follow.addEventListener('click', () => {
      choose({ followed: choices.followed === outlet.id ? undefined : outlet.id });
    });
    hide.addEventListener('click', () => {
      const hidden = new Set(choices.hidden);
      if (!hidden.delete(outlet.id)) hidden.add(outlet.id);
      choose({ hidden });
    });
    byId('outlets').append(domElement('span', { class: 'chip' }, follow, hide));
    return () => {
      const isHidden = choices.hidden.has(outlet.id);
      name.textContent = nameOf(outlet);
      swatch.style.background = choices.isDark ? (dark[outlet.colour] ?? outlet.colour) : outlet.colour;
      follow.setAttribute('aria-pressed', String(choices.followed === outlet.id));
      follow.classList.toggle('is-hidden', isHidden);
      hide.textContent = isHidden ? '+' : '×';
      hide.setAttribute('aria-label', `${isHidden ? words.show : words.hide} ${nameOf(outlet)}`);
    };
  });
  function choose(part: Partial<Choices>): void {
    choices = { ...choices, ...part };
    for (const update of chips) update();
    onChange(choices);
  }
  const [voices, blinded] = [byId('voices'), byId('blinded')] as [HTMLInputElement, HTMLInputElement];
  voices.addEventListener('change', () => document.body.classList.toggle('voices', voices.checked));
  blinded.addEventListener('change', () => {
    byId('key').hidden = !blinded.checked;
    choose({ isBlinded: blinded.checked });
  });
  darkness.addEventListener('change', () => {
    choose({ isDark: darkness.matches });
  });
  byId('key-list').append(...outlets.map(({ name, blinded: letter }) => domElement('li', {}, `${letter}: ${name}`)));
  choose({});
}
