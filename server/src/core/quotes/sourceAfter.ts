import type { Span } from '../text/span';
import type { Attribution } from './quotation';
import { OWN, REACH, type Sentences, sentenceAt, sourcesWithin, tied, written } from './quotingSentences';
import type { Source } from './sources';
import { hasSpeech, opensWithSpeech } from './speechVerbs';

/** From a quotation to the source that its sentence goes on with: ", as stated in", " of the". */
const LEADS_ON =
  /^[\s,*_]*(?:as\s+|which\s+(?:is|was)\s+)?(?:[a-z]+(?:ed|d|n|t)\s+(?:out\s+|forth\s+|down\s+|for\s+)?)?(?:in|by|of|from|under)\s+(?:(?:the|its|his|her|their|that|this|landmark|historic|recent|annex|preamble|to|of|paragraph|same|Council['’]s|Assembly['’]s|United|Nations|Global)\s+)*[([]?$/i;
/** From a quotation to the source that its sentence names last: ", we read in", ": so begins", ", says the preamble of". */
const SAYS_IN =
  /^[\s,:;*_–—-]*(?:(?:as\s+)?(?:so|thus|that is how|as)\s+)?(?:we\s+(?:can\s+)?(?:read|find|are told|hear)\s+(?:this\s+)?(?:in|from)|(?:says?|said|begins?|states?|stated|runs?|reads?|opens?|ends?|concludes?|puts? it|tells? us)(?:\s+(?:the\s+)?(?:preamble|annex|text|first paragraph|last paragraph)\s+(?:of|to))?|in the (?:words|terms) of|according to|(?:as\s+)?(?:per|under|in))\s+(?:(?:the|its|Security|Council|General|Assembly|paragraph \d+ of)\s+)*[([]?$/i;
/** ", Tolvaria wrote in its letter". */
const SAYS_SO_IN =
  /^[\s,]*(?:as\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){1,4}(?:wrote|writes|said|says|put it|states?|stated|told us|reminded us|reminds us|declared|notes?|noted)\s+in\s+(?:(?:the|its|his|her|their)\s+)?(?:letter|report|statement|resolution|document|note)?\s*[([]?$/u;
const DASH = /^[.,]?\s*[—–-]{1,2}\s*[*_]{0,3}[([]?$/;

/** ", as resolution 1624 (2005) tells us", ", the concept note for the Dialogue reminds us". */
function isSubjectOfSpeech(masked: string, lead: string, { span }: Source, end: number): boolean {
  return /^[\s,*_]*(?:as|so)?\s*(?:the\s+)?$/.test(lead) && opensWithSpeech(masked.slice(span.end, end));
}

/** What the author says behind a quotation, within its sentence, of where it is from. */
export function sourceAfter(paragraph: Sentences, quotation: Span, until: number): Attribution | undefined {
  const { masked } = paragraph;
  const sentence = sentenceAt(paragraph, quotation.end - 1);
  const end = Math.min(sentence.end, until, quotation.end + REACH);
  const dashed = /^\s*[—–]/.test(masked.slice(quotation.end, quotation.end + 4));
  const after = sourcesWithin(paragraph, {
    start: quotation.end,
    end: dashed ? Math.min(until, quotation.end + REACH) : end,
  });
  const [first] = after;
  if (!first) return undefined;
  const lead = masked.slice(quotation.end, first.span.start);
  const start = quotation.end + (/^[\s.,*_—–-]*/.exec(lead)?.[0].length ?? 0);
  const spanTo = ({ span }: Source): Span => ({ start: Math.min(start, span.start), end: span.end });
  const sure = (source: Source | undefined): Source | undefined => (source?.isListed ? undefined : source);
  if (first.symbol !== undefined) {
    const isLed =
      DASH.test(lead) ||
      LEADS_ON.test(lead) ||
      SAYS_IN.test(lead) ||
      SAYS_SO_IN.test(lead) ||
      isSubjectOfSpeech(masked, lead, first, end);
    return sure(first) && isLed ? tied(first, spanTo(first)) : undefined;
  }
  const cited = after.find(({ symbol }) => symbol !== undefined);
  const name = written(masked, first.span);
  const bare = lead.replace(/\b[Tt]he\s+$/, '');
  const speaks = opensWithSpeech(masked.slice(first.span.end, end));
  const isSubject = /^[\s,]*(?:as\s+)?$/.test(bare) && speaks;
  const isInverted =
    /^[\s,]*(?:in the words of|according to)\s+$/.test(bare) ||
    (hasSpeech(bare) && bare.trim().split(/\s+/).length <= 2);
  if (DASH.test(bare)) return tied(cited ?? first, spanTo(cited ?? first), name);
  if (!isSubject && !isInverted) return undefined;
  if (cited && !cited.isListed) {
    const between = masked.slice(first.span.end, cited.span.start);
    if (
      /(?:^|\s)(?:in|through|by|with)\s+(?:[a-z]+\s+){0,3}[([]?$/.test(between) &&
      !OWN.test(between) &&
      !between.includes(';')
    )
      return tied(cited, spanTo(cited), name);
  }
  return tied(first, spanTo(first), name);
}
