import { remembered } from '../text/memory';
import { tokenize } from '../text/tokens';
import type { SourceDocument } from '../source/sourceDocument';

/** The words by which a file shows that it has only parts of a document, or is written about one. */
const PARTIAL =
  /\b(?:excerpts?|extracts?|abridged|abstract|selected (?:paragraphs|passages|parts)|highlights|key messages|fact ?sheet|press release|talking points)\b/i;
/** The words that show the same in a file with a symbol. The heading "Summary" alone is no such sign: many documents have it. */
const ABOUT = /\bsummary of\b|\bon the (?:adoption|contents?) of\b/i;
/** Blocks before which a document says what it is. */
const HEAD = 12;
/** Characters of a line that says what a file is; longer ones are recitals. */
const LONGEST_HEADING = 150;
/** Where something is left out. */
const OMISSION = /^(?:\[?(?:…|\.\.\.)\]?|\* ?\* ?\*)|(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/;
const ANNEXED =
  /\bannex(?:es)? to (?:the present|this) \p{L}+|\bannexed (?:hereto|to (?:the present|this))\b|\bannex(?:es)? (?:hereto|below)\b/giu;
/** "the individuals specified in the annex to this resolution": such an annex has names and numbers, and no sentence that is quoted. */
const ANNEX_OF_NAMES =
  /\b(?:individuals|entities|persons|groups|names|vessels|items|goods|materials)\b[^.;]{0,60}\b(?:specified|listed|named|identified|designated|included)\s+in\s+(?:the\s+)?$/i;
/** Characters before "annex" in which it is said what is in it. */
const BEFORE_ANNEX = 120;
const ANNEX = /^\s*(?:annex|appendix|enclosure)\b/i;
/** Words of a document without numbered paragraphs below which it may be its head alone. */
const LEAST_WORDS = 100;

/**
 * Whether a file seems to have the whole document. It does not where it is called an excerpt, its numbered paragraphs do not run from 1
 * without a gap, a mark shows an omission, an annex it mentions is missing, or it has few words and no numbered paragraphs. Only of a
 * complete document can it be said that words are not in it.
 */
export const isComplete: (document: SourceDocument) => boolean = remembered((document) => {
  const { blocks, clean, symbol, title } = document;
  const texts = blocks.map(({ span }) => clean.text.slice(span.start, span.end));
  const first = blocks.findIndex(({ kind, label }) => kind === 'paragraph' && label !== undefined);
  const head = [title, document.id, ...texts.slice(0, first < 0 ? HEAD : Math.min(first, HEAD))];
  if (
    head.some(
      (line) => line.length < LONGEST_HEADING && (PARTIAL.test(line) || (symbol !== undefined && ABOUT.test(line))),
    )
  )
    return false;
  if (texts.some((text) => OMISSION.test(text.trim()))) return false;
  if (isAnnexMentioned(clean.text) && !texts.some((text) => ANNEX.test(text))) return false;
  const numbers = blocks.flatMap(({ kind, label = '' }) =>
    kind === 'paragraph' && /^\d+$/.test(label) ? [Number(label)] : [],
  );
  if (numbers.length === 0) return tokenize(clean.text).length >= LEAST_WORDS;
  // "2. Affirms further the necessity", with a list behind it and no colon, is read as a heading.
  const headed = new Set(blocks.flatMap(({ kind, label }) => (kind === 'heading' ? Number(label) : [])));
  const following = (before: number): number => (headed.has(before + 1) ? before + 2 : before + 1);
  return numbers.every((number, i) => {
    const before = numbers[i - 1] ?? 0;
    return number === 1 || number === before + 1 || number === following(before);
  });
});

/** Whether a text speaks of an annex of its own that may have sentences. */
function isAnnexMentioned(text: string): boolean {
  return Array.from(text.matchAll(ANNEXED)).some(
    ({ index }) => !ANNEX_OF_NAMES.test(text.slice(Math.max(0, index - BEFORE_ANNEX), index)),
  );
}
