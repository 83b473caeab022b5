import { type Block, type KeyQuestion } from './sourceDocument';
import { type Span } from '../text/span';

const ASKED = /\b(?:questions?|issues|topics|points|themes|areas|aspects)\b/i;
const ADDRESSED =
  /\b(?:key|guiding|following|discussion|discuss|address|consider|possible|suggested|main|focus|to be (?:addressed|discussed|considered))\b/i;

/** "This session will address the following key questions:", or a heading "Guiding questions": what a list of them follows. */
export function isQuestionIntroducer(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') return false;
  if (block.kind !== 'heading' && !/[:.]$/.test(text)) return false;
  const last = text.slice(Math.max(0, text.length - 200));
  if (!ASKED.test(last) || !ADDRESSED.test(last)) return false;
  return block.kind === 'heading'
    ? text.length <= 80
    : last.endsWith(':') || /\bquestions?\b[^.?!]{0,40}\.$/i.test(last);
}

/** The key questions in a stretch of blocks: every item of the lists that are introduced as such, word for word. */
export function findQuestions(
  blocks: readonly Block[],
  from: number,
  to: number,
  text: (span: Span) => string,
): KeyQuestion[] {
  const questions: KeyQuestion[] = [];
  for (let i = from; i < to; i++) {
    if (!isQuestionIntroducer(blocks[i]!, text(blocks[i]!.span))) continue;
    for (let next = i + 1; next < to && isListed(blocks[next]!, text); next++) {
      const { span } = blocks[next]!;
      const own = text(span);
      questions.push({ text: own, span, isQuestion: /\?[\s?”"’'*)]*$/.test(own) });
      i = next;
    }
  }
  return questions;
}

/** A list item, or a numbered paragraph that asks. */
function isListed(block: Block, text: (span: Span) => string): boolean {
  if (block.kind === 'item') return true;
  return block.kind === 'paragraph' && block.label !== undefined && text(block.span).trimEnd().endsWith('?');
}
