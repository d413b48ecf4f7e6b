/** A story as an editor would send it. */
export interface Story {
  outlet: string;
  title: string;
  /** ISO. */
  date: string;
  author: string;
  paragraphs: readonly string[];
}

/** Three invented stories about one event, with quotation marks and an accent to lose. */
export const stories: readonly Story[] = [
  {
    outlet: 'Velmora Courier',
    title: 'Council votes to close the old lighthouse',
    date: '2024-03-05',
    author: 'Ada Brandt',
    paragraphs: [
      'The Velmora council voted on Tuesday to close the old lighthouse from May, after engineers found rot in two of its floors.',
      '“We cannot gamble with visitors,” Mayor Ruth Castell said after the meeting. “The tower is tired, and so is our luck.”',
      'The decision passed by nine votes to four. Opponents warned that cafés on the quay would lose half of their guests.',
    ],
  },
  {
    outlet: 'North Quay Times',
    title: 'Traders furious as lighthouse is shut without warning',
    date: '2024-03-06',
    author: 'Ben Okoro',
    paragraphs: [
      'Furious traders accused the council of betrayal on Wednesday after it rushed through a plan to close the lighthouse.',
      '“This is a disaster for every family here,” said Ivo Lindqvist, a baker. “They did not ask us once.”',
      'A petition against the closure gathered three thousand names in a day.',
    ],
  },
  {
    outlet: 'The Isle Post',
    title: 'Safety first: why the lighthouse has to close',
    date: '2024-03-06',
    author: 'Cleo Marsh',
    paragraphs: [
      'Rot deep enough to hold a hand runs through the floors of the lighthouse, and the council was right to act, experts said.',
      '“No responsible authority would keep it open,” said Dr. Amara Sinclair, who leads the safety unit at Isle College.',
      'The council hopes that repairs will be finished within eighteen months.',
    ],
  },
];

/** The text of a story as a list of lines with an empty one between paragraphs. */
export const body = ({ paragraphs }: Story): string => paragraphs.join('\n\n');

/** `March 5, 2024`. */
export const longDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const months = ['January', 'February', 'March', 'April', 'May', 'June'];
  return `${months[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
};
