import { councilYearOf, isCouncilYearNear } from '../lexicon/councilYears';
import { type CitationToken } from './citationToken';

/** How far the printed year of a number that stands alone may be from the true one: a slip, not another thing. */
const toleratedYears = 3;
/** Sessions with Arabic numbers that exist or will soon. */
const [firstSession, lastSession] = [31, 89];
/** Numbers a session reaches. Smaller ones look like fractions and days when they stand alone. */
const [leastNumber, greatestNumber] = [100, 400];

/**
 * Whether a number or symbol that no word introduces is still a citation: symbols, "2396 (2017)" when the Council's
 * numbers were near that one in that year, "3034 (XXVII)", "60/288", and any session number with its date.
 */
export function isBareMention(text: string, tokens: readonly CitationToken[], index: number): boolean {
  const token = tokens[index]!;
  switch (token.kind) {
    case 'symbol':
      return true;
    case 'number':
      return isBareNumber(tokens, index) && !isNamedOtherwise(text, tokens, index);
    case 'session':
      return (isBareSession(tokens, index, token) || isOfWording(text, token)) && !isUnlikely(tokens, index);
    default:
      return false;
  }
}

/** Numbers below are those of pages and people as often. */
const leastPlaced = 1000;

/** Whether a paragraph is said to be of a number that is one of the Council's: "paragraph 4 of 2178", "OP 5 of 2396". */
export function isOfPlace(tokens: readonly CitationToken[], index: number): boolean {
  const [number, of, place] = [tokens[index]!, tokens[index - 1], tokens[index - 2]];
  if (number.kind !== 'number' || number.value < leastPlaced || isYear(number.value)) return false;
  if (councilYearOf(number.value) === undefined) return false;
  if (of?.keyword !== 'of' || place?.kind !== 'number' || place.value > 99) return false;
  const word = tokens[index - 3]?.kind === 'dot' ? tokens[index - 4] : tokens[index - 3];
  return word?.keyword === 'paragraph';
}

function isBareNumber(tokens: readonly CitationToken[], index: number): boolean {
  const [number, open, inside, close] = [tokens[index]!, tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (open?.kind !== 'open' || close?.kind !== 'close' || number.value < leastNumber) return false;
  if (inside?.kind === 'roman') return number.value < 3600 && /^(?:E?S-)?[IVX]+$/.test(inside.text);
  return (
    inside?.kind === 'number' &&
    isCouncilYearNear(number.value, inside.value, isYear(number.value) ? 0 : toleratedYears)
  );
}

/** Numbers that may be years themselves, "2015 (2014)", must be right to the year. */
function isYear(value: number): boolean {
  return value >= 1946 && value <= 2099;
}

function isBareSession(tokens: readonly CitationToken[], index: number, token: CitationToken): boolean {
  if (/^E?S-/i.test(token.text)) return true;
  const [session = 0, number = 0] = token.text.split('/').map(Number);
  if (session < firstSession || session > lastSession) return false;
  const after = tokens[index + 1];
  if (after?.keyword === 'unit') return false;
  // "60/288 of those tested": a share.
  if (after?.keyword === 'of' && tokens[index + 2]?.keyword === 'function') return false;
  const dated =
    after?.keyword === 'of' && tokens[index + 2]?.kind === 'number' && tokens[index + 3]?.keyword === 'month';
  // "52/38 A"
  return dated || token.letter !== '' || (number >= leastNumber && number <= greatestNumber);
}

/** Whether words are said to be of it: "the language of 34/8". */
function isOfWording(text: string, { start, text: written }: CitationToken): boolean {
  if (Number.parseInt(written, 10) > lastSession) return false;
  return /\b(?:language|wording|verbatim)\s+(?:of|from)\s+$/i.test(
    text.slice(Math.max(0, start - WORDING_REACH), start),
  );
}

const WORDING_REACH = 20;

/** Whether a word right before says what the number is: a room, a page, an act, a telephone number. */
function isUnlikely(tokens: readonly CitationToken[], index: number): boolean {
  let at = index - 1;
  if (tokens[at]?.kind === 'dot' || tokens[at]?.kind === 'colon') at--;
  const keyword = tokens[at]?.keyword;
  if (keyword === 'unlikely' || keyword === 'no') return true;
  return keyword === 'paragraph' || keyword === 'section' || keyword === 'page' || keyword === 'annex';
}

/** Also whether it carries a name before it: "ISO 1540 (2004)", "Act 1267 (1999)". */
function isNamedOtherwise(text: string, tokens: readonly CitationToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (isUnlikely(tokens, index) || before?.kind === 'dash') return true;
  // "OP11-13" at the end of the line before says nothing of it.
  if (before?.kind === 'number') return !text.slice(before.end, tokens[index]!.start).includes('\n');
  if (before?.kind !== 'other' || before.value === 0) return false;
  return tokens[index]!.start - before.end === 1 && before.letter !== before.letter.toLowerCase();
}
