import { escapeMarkdown, markdownTarget } from '../../text/markdown';
import { type Card, type CardLine, type Piece } from './card';

/** The whole card: what answers, a rule, then "More" with the detail. */
export function cardMarkdown(card: Card): string {
  const more = card.more();
  const answer = answerMarkdown(card);
  return more.length === 0 ? answer : `${answer}\n\n---\n\n**More**\n\n${groups(more)}`;
}

/** What answers, without the detail. */
export function answerMarkdown(card: Card): string {
  return groups(card.answer);
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
