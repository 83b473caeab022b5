import { participationRules } from '../limits/participationSentence';
import { type CleanText } from '../text/cleanText';
import { sentencesOf } from './sentenceSpans';
import { type Block, type Participation } from './sourceDocument';

/** A quick look before a paragraph is cut into sentences. */
const MAY_RULE = /\b(?:one|single|once|which|choose|select|opt|preferred)\b/i;

/** What a document says of how often, and in which session, a delegation speaks. */
export function findParticipation(
  clean: CleanText,
  blocks: readonly Block[],
  sessionAt: (index: number) => string | undefined,
): Participation[] {
  return blocks.flatMap((block, index) => {
    const text = clean.text.slice(block.span.start, block.span.end);
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || !MAY_RULE.test(text)) return [];
    const session = sessionAt(index);
    return sentencesOf(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const raw = clean.toRaw({ start: block.span.start + start, end: block.span.start + end });
      return participationRules(sentence).map((rule) => ({
        rule,
        sentence,
        raw,
        ...(session !== undefined && { session }),
      }));
    });
  });
}
