import { type QuestionCoverage } from '../../keyQuestions/coverage';
import { type Draft } from '../../draft/draft';
import { type DraftBlock, isSpoken } from '../../draft/draftBlocks';
import { type Edit } from '../../finding';
import type { Span } from '../../text/span';

/** What puts a place to answer a question into a draft. */
export interface QuestionStub extends Edit {
  /** The words that are to be written over, in the new text. */
  readonly place: Span;
}

const PLACE = '[… your answer]';
const CLOSING =
  /^\s*(?:I thank|Thank you|We thank you|In conclusion|In closing|To conclude|Let me conclude|I conclude)\b/;

/**
 * The edit that puts a place to answer a question into a draft: the question as a comment, and a note to be written over, neither of which
 * is spoken. It goes behind what the draft says to the questions before it, else before what it says to those after, else before its
 * closing words.
 */
export function questionStub(draft: Draft, coverage: readonly QuestionCoverage[], number: number): QuestionStub {
  const { text, blocks } = draft;
  const question = coverage[number]!.question.replaceAll('--', '–').replaceAll('>', '›');
  const stub = `<!-- ${question} -->\n\n${PLACE}`;
  const spoken = blocks.filter(({ kind }) => isSpoken(kind));
  const blockOf = (offset: number): DraftBlock | undefined =>
    spoken.find(({ span }) => span.start <= offset && offset < span.end);
  const before = coverage.slice(0, number + 1).flatMap(({ sentences }) => sentences.map(({ span }) => span.start));
  const after = coverage.slice(number + 1).flatMap(({ sentences }) => sentences.map(({ span }) => span.start));
  const last = before.length > 0 ? blockOf(Math.max(...before)) : undefined;
  const next = after.length > 0 ? blockOf(Math.min(...after)) : closingOf(text, spoken);
  if (last) return insertion(last.span.end, `\n\n${stub}`);
  if (next) return insertion(next.span.start, `${stub}\n\n`);
  const end = text.trimEnd().length;
  return insertion(end, `${end > 0 ? '\n\n' : ''}${stub}`);
}

/** The first of the last paragraphs that only close. */
function closingOf(text: string, spoken: readonly DraftBlock[]): DraftBlock | undefined {
  let found: DraftBlock | undefined;
  for (const block of spoken.toReversed()) {
    if (!CLOSING.test(text.slice(block.span.start, block.span.end))) return found;
    found = block;
  }
  return found;
}

function insertion(offset: number, newText: string): QuestionStub {
  const start = newText.lastIndexOf(PLACE);
  return { span: { start: offset, end: offset }, newText, place: { start, end: start + PLACE.length } };
}
