import type { FirstMentionClaim } from '../findings/placement.ts';
import type { OutletName, Told } from './told.ts';
import { inMarks } from './wording.ts';

/** The topic that one outlet brings first and another last, in words. */
export function tellPlacement({ outlets, figures }: FirstMentionClaim, name: OutletName): Told {
  const [early = '', late = ''] = outlets.map(name);
  const topic = inMarks(figures.topic);
  const medians = figures.isMedian ? ' (medians over their articles)' : '';
  return {
    title: `${early} brings ${topic} early, ${late} late`,
    text: `${topic} first stands ${place(figures.first)} of ${early} and ${place(figures.last)} of ${late}${medians}.`,
    detail: '',
  };
}

const place = (paragraph: number) =>
  paragraph === 0 ? 'in the headline or standfirst' : `in paragraph ${Math.round(paragraph)}`;
