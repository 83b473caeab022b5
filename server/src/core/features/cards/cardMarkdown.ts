import { escapeMarkdown, markdownTarget } from '../../text/markdown';
import { type Card, type CardLine, type Piece } from './card';

const RULE = '\n\n---\n\n';

/** Cards one below the other: what answers, between rules, then "More" with the detail of all. */
export function cardsMarkdown(cards: readonly Card[]): string {
  const more = cards.flatMap((card) => card.more());
  const answer = cards.map((card) => groups(card.answer)).join(RULE);
  return more.length === 0 ? answer : `${answer}${RULE}**More**\n\n${groups(more)}`;
}

/** What answers, with its sources and without the rest of the detail. */
export function answerMarkdown({ answer, sources }: Card): string {
  return groups(sources === undefined ? answer : [...answer, [sources]]);
}

function groups(all: readonly (readonly CardLine[])[]): string {
  // Lines of a group have a hard break between them.
  return all.map((lines) => lines.map(line).join('  \n')).join('\n\n');
}

function line(pieces: CardLine): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escapeMarkdown(piece) : marked(piece))).join('');
}

function marked({ text, target: address, as }: Piece): string {
  const target = address === undefined ? undefined : markdownTarget(address);
  const linked = target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${target})`;
  if (as === 'aside') return `*${linked}*`;
  if (as === 'struck') return `~~${linked}~~`;
  return as === 'strong' || as === 'current' ? `**${linked}**` : linked;
}
