import { type Block, type TimeLimit } from '../sourceDocument';
import { type CleanText } from '../../text/cleanText';
import { type Span } from '../../text/span';
import { readLimits } from '../limitSentence';

/** A quick look before a paragraph is cut into sentences. */
const MAY_LIMIT = /\b(?:min(?:ute)?s?|sec(?:ond)?s?|words?)\b/i;
/** A sentence ends at a full stop before a capital; "H.E. Mr." and other short words with a stop end none. */
const SENTENCE_END =
  /(?<!\b(?:[A-Za-z]|Mr|Ms|Mrs|Dr|St|No|Nos|max|min|mins|sec|para|paras|Hon|Rt|e\.g|i\.e))[.?!][”"’')\]]*\s+(?=[“"‘'([]*[A-Z\u00C0-\u00DE\d])/g;

/** Sentence spans of a block, by its text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Every limit on speaking time a document states. `headings` gives the heading above a block, `sessionAt` the session it stands in. */
export function findLimits(
  clean: CleanText,
  blocks: readonly Block[],
  heading: (index: number) => string,
  sessionAt: (index: number) => string | undefined,
): TimeLimit[] {
  const limits: TimeLimit[] = [];
  blocks.forEach((block, index) => {
    const text = clean.text.slice(block.span.start, block.span.end);
    if (block.kind === 'footnote' || !MAY_LIMIT.test(text)) return;
    for (const sentence of sentencesOf(text)) {
      const own = text.slice(sentence.start, sentence.end);
      for (const { span: amount, ...reading } of readLimits(own, { heading: heading(index) })) {
        const within = statement(own, amount, block.kind === 'heading');
        const span = {
          start: block.span.start + sentence.start + within.start,
          end: block.span.start + sentence.start + within.end,
        };
        const session = sessionAt(index);
        limits.push({
          ...reading,
          sentence: own.slice(within.start, within.end),
          span,
          raw: clean.toRaw(span),
          ...(session === undefined ? {} : { session }),
        });
      }
    }
  });
  return limits;
}

/** In a heading, the bracket that states the limit; elsewhere the whole sentence. */
function statement(sentence: string, amount: Span, inHeading: boolean): Span {
  const open = sentence.lastIndexOf('(', amount.start);
  const close = sentence.indexOf(')', amount.end);
  // "four (4) minutes" has a bracket of its own.
  if (inHeading && open >= 0 && close >= 0 && !sentence.slice(open, amount.start).includes(')'))
    return { start: open, end: close + 1 };
  return { start: 0, end: sentence.length };
}
