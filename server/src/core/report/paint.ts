import type { Severity } from '../finding';

/** What a stretch of a report for a terminal is, as far as it is coloured by that. */
export type PaintStyle = Severity | 'good' | 'bad' | 'quiet' | 'place' | 'added' | 'removed';

/** Gives a stretch its colour; the letters stay what they are. */
export type Paint = (style: PaintStyle, text: string) => string;

/** No colour: what goes to a file, to another program or to a terminal that has none. */
export const unpainted: Paint = (_style, text) => text;
