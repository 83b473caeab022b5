import { type Draft } from '../draft/draft';
import { blockAt } from '../draft/draftBlocks';
import { type Cut, type CutIdea } from './cut';

type What = Pick<CutIdea, 'span' | 'replacement' | 'opens' | 'isSentence'>;

/**
 * The change that takes words out of a draft and leaves well-formed text: white space is closed up, a comma is not left double, a
 * sentence begins with a capital, and a paragraph that would be empty goes with the blank line beside it.
 */
export function mendedCut(draft: Draft, { span, replacement, opens, isSentence }: What): Cut['edit'] {
  const { text } = draft;
  let { start, end } = span;
  if (replacement !== '') {
    const isCapital = text.charAt(start) !== text.charAt(start).toLowerCase();
    return { span, newText: opens && isCapital ? capital(replacement) : replacement };
  }
  const block = blockAt(draft.blocks, start)?.span ?? { start: 0, end: text.length };
  const isEmptied = text.slice(block.start, start).trim() === '' && text.slice(end, block.end).trim() === '';
  if (isEmptied) {
    const rest = /^\s*/.exec(text.slice(block.end))![0].length;
    if (block.end + rest < text.length) return { span: { start: block.start, end: block.end + rest }, newText: '' };
    const before = text.slice(0, block.start).trimEnd().length;
    return { span: { start: before, end: block.end }, newText: '' };
  }
  const isLast = text.slice(end, block.end).trim() === '';
  if (isSentence ? !isLast : opens) {
    while (end < block.end && /\s/.test(text.charAt(end))) end++;
    if (isSentence) return { span: { start, end }, newText: '' };
    const next = text.slice(end, end + 1);
    return { span: { start, end: end + next.length }, newText: capital(next) };
  }
  while (start > block.start && /\s/.test(text.charAt(start - 1))) start--;
  if (start === block.start) while (end < block.end && /\s/.test(text.charAt(end))) end++;
  return { span: { start, end }, newText: '' };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
