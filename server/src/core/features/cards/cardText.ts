import { type Card, type CardLine, type Piece } from './card';

/** The same cards without markup, for an editor that shows none. */
export function cardsText(cards: readonly Card[]): string {
  const more = cards.flatMap((card) => card.more());
  const answer = cards.map((card) => groups(card.answer)).join('\n\n');
  return more.length === 0 ? answer : `${answer}\n\nMore\n\n${groups(more)}`;
}

/** The lines of some groups, as a terminal prints them. */
export function textLines(all: readonly (readonly CardLine[])[]): readonly string[] {
  return all.flat().map(line);
}

function groups(all: readonly (readonly CardLine[])[]): string {
  return all.map((lines) => lines.map(line).join('\n')).join('\n\n');
}

function line(pieces: CardLine): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : written(piece))).join('');
}

function written({ text, target, as }: Piece): string {
  if (as === 'address') return target ?? text;
  if (as === 'struck') return `[-${text}-]`;
  return as === 'current' ? `[${text}]` : text;
}
