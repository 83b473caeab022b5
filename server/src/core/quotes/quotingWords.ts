import type { Span } from '../text/span';
import { NAMING, SAID_BY, UNSAID, WORK } from './openAttribution';
import type { QuotingWords } from './quotation';
import { REACH, type Sentences, sentenceAt, sourcesWithin } from './quotingSentences';
import { hasSpeech } from './speechVerbs';

/** Words by which a text names somebody or something: with a capital, years, and what documents without a symbol are called. */
const NAMES = /\p{Lu}[\p{L}’'-]*|(?:19|20)\d\d|\bconcept note|\bsummary/gu;
const TITLE_BEHIND = /\b(?:an?|the)\s+[a-z-]+\s+(?:song|book|film|novel|poem|newspaper|magazine|editorial|song)\b/i;

/** Verbs for saying in French and Spanish. */
const SAID_ELSE =
  /(?<!\p{L})(?:(?:a|ont|avait)\s+(?:dit|déclaré|rappelé|affirmé|souligné|proposé|demandé)|dit|disait|déclare|rappelle|affirme|souligne|dijo|dice|declaró|recordó|señaló|afirmó|subrayó|propuso|pidió)(?!\p{L})/iu;
const NEGATED = /\b(?:not|never|no|nor|neither|cannot|n[’']t)\b[^;:.]{0,60}$/i;
/** "paragraph 5", "para. 2 (a)", wherever it stands in the sentence. */
const PLACE =
  /\b(?:(?:[Ii]tem|[Ss]ubparagraph|[Pp]oint|[Ll]etter)\s+\(?(?<item>[a-z])\)\s+of\s+)?(?:(?:[Ss]ub-?)?[Pp]ara(?:graph|\.)|(?:[Cc]onclusion|[Rr]ecommendation|[Pp]oint|[Ii]tem)(?=\s+\d+\s*\([a-z]\)))\s+(?<number>\d{1,3})(?:\s*\((?<letter>[a-z])\))?/g;

/** What the author says in the sentence of a quotation, as far as it can name a source; `from` is where that sentence begins, if not around it. */
export function quotingWords(paragraph: Sentences, quotation: Span, from?: number): QuotingWords {
  const { masked } = paragraph;
  const start = Math.max(from ?? sentenceAt(paragraph, quotation.start).start, quotation.start - REACH);
  const end = Math.min(sentenceAt(paragraph, Math.max(0, quotation.end - 1)).end, quotation.end + REACH);
  const before = masked.slice(start, quotation.start);
  const after = masked.slice(quotation.end, Math.max(end, quotation.end));
  const within = [
    ...sourcesWithin(paragraph, { start, end: quotation.start }),
    ...sourcesWithin(paragraph, { start: quotation.end, end: Math.max(end, quotation.end) }),
  ];
  const symbols = [...new Set(within.flatMap(({ symbol }) => symbol ?? []))];
  const isOpen =
    [before, after].some((words) => WORK.test(words) || TITLE_BEHIND.test(words)) ||
    NAMING.test(before) ||
    UNSAID.test(before) ||
    (symbols.length > 0 && SAID_BY.test(after) && within.every(({ span }) => span.end <= quotation.start));
  const names = `${before} ${after}`.match(NAMES) ?? [];
  const places = new Set(
    Array.from(`${before} ${after}`.matchAll(PLACE), ({ groups = {} }) => {
      const item = groups['item'] ?? groups['letter'];
      return `${groups['number']!}${item === undefined ? '' : ` (${item})`}`;
    }),
  );
  const [place] = symbols.length === 1 && places.size === 1 ? places : [];
  const isSaid =
    !isOpen &&
    (hasSpeech(before) ||
      hasSpeech(after) ||
      /\b(?:according to|in the words of)\b/i.test(before) ||
      SAID_ELSE.test(before));
  return {
    names: names.join(' '),
    symbols,
    ...(place !== undefined && { paragraph: place }),
    ...(isSaid && { saying: `${before}“”${after}`.replace(/\s+/g, ' ') }),
    ...(NEGATED.test(before) && { negates: true }),
    ...(isOpen && { isOpen }),
  };
}
