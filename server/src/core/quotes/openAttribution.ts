import type { Span } from '../text/span';
import type { Attribution } from './quotation';
import { type Sentences, sentenceAt, sourcesWithin } from './quotingSentences';
import type { Source } from './sources';
import { hasSpeech, isSpokenOf } from './speechVerbs';

/** Works that no symbol is found for, and words that are everybody's. */
export const WORK =
  /\b(?:Charter|Covenant|Conventions?|Constitution|Declaration|Statute|Treaty|Protocol|Agreement|Accords?|Bible|Gospel|Qur['’]?an|Koran|Torah|Scriptures?|Article \d+|proverb|adage|maxim|poet|poem|anthem|(?:an?|the|as the|old|ancient|popular|wise|local|African|Arab|Arabic|Chinese) saying)\b/;
/** What follows on a quotation of somebody else. */
export const SAID_BY =
  /^[\s,;–—-]*(?:or\s+|so\s+|just\s+)?(?:as|to (?:quote|use|borrow|cite)|in the words|according to|(?:said|says|wrote|quipped|put it)\b)/i;
/** What introduces the name of something, or a thought. */
export const NAMING =
  /\b(?:entitled|titled|called|named|known as|so-called|dubbed|themes?(?: of)?|slogan|motto|(?:concept|notion|principle|policy|idea|spirit|doctrine|vision|goal|era|culture) of(?: an?| the)?)[,:*_\s]*$/i;
/** What a source is said not to say, or might have said. */
export const UNSAID =
  /\b(?:(?:does|did|do|has|have|had)(?:\s+not|n['’]t)(?!\s+(?:forget|overlook|ignore))|never|nowhere|no longer|(?:would|could|should|might|must) have(?!\s+(?:us|it|them|you|all|every|States|Member|countries|everyone|everybody)\b)|ought to have|if only)\b/i;
/** Those whose words a resolution is. */
const ADOPTING = /\b(?:council|assembly|committee|states|members|commission)\b/i;
/** "In paragraph 10 of resolution 2341 (2017) the Council “Calls upon …”": the operative word is quoted with the rest. */
const BODY_ALONE =
  /^[\s,)\]*_]+(?:the\s+)?(?:(?:UN|United\s+Nations)\s+)?(?:Security\s+Council|General\s+Assembly|Council|Assembly)[\s*_]+$/;
const PLAIN_GAP = /^[\s,:)\]*_—–-]*$/;

/** An attribution with what the words around the quotation leave open; `from` and `until` are the ends of its neighbours. */
export function openAttribution(
  paragraph: Sentences,
  quotation: Span,
  attribution: Attribution,
  from: number,
  until: number,
): Attribution {
  const { symbol } = attribution;
  if (symbol === undefined) return attribution;
  const { masked } = paragraph;
  const sentence = sentenceAt(paragraph, quotation.start);
  const start = Math.max(from, sentence.start);
  const end = Math.min(until, sentenceAt(paragraph, Math.max(0, quotation.end - 1)).end);
  const isMatter = ({ span }: Source): boolean =>
    attribution.span.end <= span.start &&
    span.end <= quotation.start &&
    isSpokenOf(masked.slice(attribution.span.end, span.start), masked.slice(span.end, quotation.start));
  const named = [
    ...sourcesWithin(paragraph, { start, end: quotation.start }).filter((source) => !isMatter(source)),
    ...sourcesWithin(paragraph, { start: quotation.end, end: Math.max(end, quotation.end) }),
  ].flatMap((source) => source.symbol ?? []);
  const others = [...new Set(named)].filter((other) => other !== symbol);
  const before = masked.slice(start, quotation.start);
  const after = masked.slice(quotation.end, end);
  const isOpen =
    WORK.test(before) ||
    WORK.test(after) ||
    NAMING.test(before) ||
    UNSAID.test(before) ||
    (symbol.includes('/RES/') && attribution.name !== undefined && !ADOPTING.test(attribution.name)) ||
    (attribution.span.end <= quotation.start &&
      (SAID_BY.test(after) || !isReported(masked, start, attribution.span, quotation.start)));
  const { others: _, isOpen: __, ...rest } = attribution;
  return { ...rest, ...(others.length > 0 && { others }), ...(isOpen && { isOpen }) };
}

/** "As resolution 1373 has it, …", "Under paragraph 11 of resolution 1267, sanctions were to be …", "…, States are asked to …". */
const AS_IT_HAS =
  /^[\s)\]*_]+(?:has it|puts it|would have it),\s+$|,\s+[^,;.]{2,60}\s(?:are|is|were|was|be|must|shall|should|may|can|will)(?:\s+to)?(?:\s+be)?\s+(?:[a-z]+ed\s+(?:to|that|not to)\s+)?$/;

/** Whether the words between a source and a quotation say that it stands there: not "resolution 1373 (2001) and its “…”". */
function isReported(masked: string, start: number, source: Span, quotation: number): boolean {
  const gap = masked.slice(source.end, quotation);
  if (PLAIN_GAP.test(gap) || BODY_ALONE.test(gap) || /:[\s*_]*$/.test(gap) || hasSpeech(gap) || AS_IT_HAS.test(gap))
    return true;
  return /^[\s)\]*_]+(?:that|to)\s+$/.test(gap) && hasSpeech(masked.slice(start, source.end));
}
