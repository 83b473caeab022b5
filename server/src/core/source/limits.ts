import { type Block, type TimeLimit } from './sourceDocument';
import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { readLimits } from '../limits/limitSentence';

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
    const session = sessionAt(index);
    for (const { start, end } of block.kind === 'heading' ? bracketsOf(text) : sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const span = { start: block.span.start + start, end: block.span.start + end };
      for (const { seconds, words, role, who } of readLimits(sentence, { heading: heading(index) })) {
        limits.push({
          ...(seconds === undefined ? {} : { seconds }),
          ...(words === undefined ? {} : { words }),
          role,
          ...(who === undefined ? {} : { who }),
          sentence,
          span,
          raw: clean.toRaw(span),
          ...(session === undefined ? {} : { session }),
        });
      }
    }
  });
  return limits;
}

/** Characters of a heading worth reading; longer ones are paragraphs somebody marked as a heading. */
const LONGEST_HEADING = 1000;

/** A heading states a limit in a bracket, if at all: "Session II: Title (three-minute interventions)". */
function bracketsOf(heading: string): Span[] {
  const brackets = [...heading.slice(0, LONGEST_HEADING).matchAll(/\((?:[^()]|\([^()]{0,20}\))*\)/g)];
  return brackets.length === 0
    ? [{ start: 0, end: heading.length }]
    : brackets.map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}
