import { type Span } from '../text/span';

/** A sentence ends at a full stop before a capital; "H.E. Mr." and other short words with a stop end none. */
const SENTENCE_END =
  /(?:(?<=\b[ap]\.m)\.|(?<=\b(?:min|sec)s?)\.(?=\s+[A-Z])|(?<!\b(?:[A-Za-z]|Mr|Ms|Mrs|Dr|St|No|Nos|max|approx|ca|min|mins|sec|para|paras|Hon|Rt|e\.g|i\.e))[.?!])[”"’')\]]*\s+(?=[“"‘'([]*[A-Z\u00C0-\u00DE\d])/g;

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
