/** Whether the analyst named an actor or a topic in `study.yaml`, or the program found it in the text. */
export type Basis = 'declared' | 'found';
