import { isSpace } from '../text/characters';
import { firstCharacter, isDigit, isLower, isUpper, LETTER } from '../text/letters';
/**
 * What a line or paragraph is by its shape. Every function takes text as a reader sees it (markup gone), trimmed.
 */

/** A list marker and what follows it. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter';
  /** As printed, without brackets and points: "12", "a", "iv", "•". */
  readonly label: string;
  /** Length of the marker with the white space after it. */
  readonly length: number;
}

const BULLET = /^(?:[-*+•·▪●○◦‣➢✓❖–—]|\uF0B7|o(?=\s{2,}|\t))\s+(?=\S)/;
const NUMBER = /^(?:(\d{1,3})[.)]|\((\d{1,3})\))\s+(?=\S)/;
const LETTERED = /^(?:\(([a-z]|[ivx]{1,5})\)|([a-z]|[ivx]{2,5})[.)])\s+(?=\S)/;

/** The list or paragraph marker a line starts with. */
export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { kind: 'bullet', label: bullet[0].trim(), length: bullet[0].length };
  const number = NUMBER.exec(text);
  if (number !== null) return { kind: 'number', label: (number[1] ?? number[2])!, length: number[0].length };
  const letter = LETTERED.exec(text);
  if (letter !== null) return { kind: 'letter', label: (letter[1] ?? letter[2])!, length: letter[0].length };
  return undefined;
}

/** "www.un.org/…", "@UN_OCT | #UNiteToCounterTerrorism": nothing a reader would say aloud. */
export function isWebLine(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 400 &&
    /^[\s|•·#@hw]/.test(text) &&
    text.split(/[\s|•·]+/).every((token) => /^(?:[#@][^\s\d#@.,;:!?()/]+|https?:\/\/\S+|www\.\S+|)$/.test(token))
  );
}

/** A line of dashes, stars or equals signs: a rule, or the underlining of the line above. */
export function isRule(text: string): boolean {
  return /^(?:[-–—_*=~]\s?){3,}$/.test(text);
}

const ROLE =
  'chair(?:man|woman|person)?s?|co-chairs?|moderators?|keynote|speakers?|panell?ists?|rapporteurs?|facilitators?|discussants?|host';
const LABEL = new RegExp(
  String.raw`^(?:(?:eminent|other|guest|session|lead|special|confirmed|invited)\s+)*(?:(?:${ROLE})(?:[’']s)?(?:\s+(?:and|of|&)\s+[${LETTER} ]{1,30}|\s+(?:speakers?|address|summary|remarks)[${LETTER} ]{0,30})?|(?:opening|closing|welcome|introductory|concluding)\s+(?:remarks|statements?|address)|date(?:\s+and\s+time)?|time|venue|place|location|theme|topic|title|objectives?|format|language)s?\s*:`,
  'i',
);

/** The label a line opens with ("Session Chair:", "Venue:"), without its colon. */
export function labelOf(text: string): string | undefined {
  const match = LABEL.exec(text.slice(0, 100));
  return match === null ? undefined : match[0].slice(0, -1).trim();
}

/** The number of a session. A heading has punctuation or the end of the line after it, which tells the numeral "I" from the pronoun. */
const SESSION_NUMBER = String.raw`(?:[IVX]{1,5}|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const SESSION_LINE = new RegExp(
  String.raw`^(?:(?:(?:thematic|plenary|working|technical|parallel|breakout|break-out|round[- ]?table|panel|side)\s+)*(?:session|panel|segment|round[- ]?table|module|theme)\s+${SESSION_NUMBER}(?:\s*[.\-]?\s*[A-H])?\s*(?:[:.–—-]|$)|(?:(?:high-level|plenary|wrap-ups?|official|formal)[,\s]+(?:and\s+)?)*(?:opening|closing|high-level|concluding)(?:\s+and\s+\w+)?\s+(?:session|segment|ceremony|plenary)\s*(?:[:.–—-]|$))`,
  'i',
);

/** Whether a line is the heading of a session of a conference. */
export function isSessionLine(text: string): boolean {
  return text.length <= 400 && SESSION_LINE.test(text);
}

const TIME = String.raw`\d{1,2}(?:[:.h]?\d{2})?\s*(?:[ap]\.?m\.?|noon|hrs?|h)?`;
const TIME_RANGE = new RegExp(String.raw`^(${TIME})\s*(?:-|–|—|to)\s*(${TIME})(?=\s|[,;:.]|$)`, 'i');

/** The time range a programme row starts with, and its length: "0915 – 0945", "10:00-11:30", "10 a.m. to 1 p.m.". */
export function timeRangeOf(
  text: string,
): { readonly start: string; readonly end: string; readonly length: number } | undefined {
  const match = TIME_RANGE.exec(text.slice(0, 60));
  if (match === null) return undefined;
  const ends = [match[1]!, match[2]!];
  // "28-29 June" and "1-3" are no times: one end must say so by minutes or by "a.m.".
  if (
    !ends.some(
      (end) =>
        /\d[:.h]?\d{2}\b|[ap]\.?m|noon|h/i.test(end.replace(/^\d{1,2}(?=\D|$)/, '0$&')) &&
        /\d{3,4}|[:.h]\d{2}|[ap]\.?m|noon|hr/i.test(end),
    )
  )
    return undefined;
  return { start: match[1]!.trim(), end: match[2]!.trim(), length: match[0].length };
}

/** Whether a text ends where a sentence or clause may: nothing is missing after it. */
export function endsAsSentence(text: string): boolean {
  return /[.?!:;…][*_"'”’»)\]]*$/.test(text);
}

/** A paragraph of running text: it ends like a sentence and has the words of one, or is long. */
export function isSentence(text: string): boolean {
  const { all, small } = countWords(text);
  // "New York, 28 June 2018, 10:30 a.m." ends like a sentence; the small words of one are missing.
  if (small < all / 3) return false;
  return all >= 25 || (all >= 8 && /[.?!…][*_"'”’»)\]]*$/.test(text));
}

/** A line that only says what kind of document this is. */
export function isKindLine(text: string): boolean {
  return /^(?:(?:draft|revised|final)\s+)?(?:concept\s+(?:note|paper)|(?:[\w-]+[’']s?\s+|executive\s+)?summary|statement|check against delivery|as delivered)$/i.test(
    text,
  );
}

/** "Excellencies, ladies and gentlemen," and its kin. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 160 &&
    /^(?:(?:your\s+)?excellenc(?:y|ies)|mr\.?\s+(?:president|chair\w*|moderator|secretary-general)|co-chairs?[,:]$|(?:president|(?:co-)?chairs?(?:person|man|woman)?|moderator)(?:[,:]$|,\s+(?:dear\s+|distinguished\s+)?(?:excellencies|colleagues|members|delegates|friends|ladies)(?![\w-]))|madam[e]?\s+\w+|distinguished|ladies and gentlemen|dear\s|honou?rable|esteemed|colleagues|thank you)/i.test(
      text,
    ) &&
    /[,.:;!]?$/.test(text)
  );
}

/** "Señor Presidente:", "Madame la Présidente,", "Господин Председатель,", "السيد الرئيس،": the chair addressed in another language. */
export function isForeignSalutation(text: string): boolean {
  return text.length <= 160 && FOREIGN_SALUTATION.test(text);
}

const FOREIGN_SALUTATION =
  /^(?:(?:monsieur|madame)\s+l[ea]\s+(?:vice-)?président|señor(?:a|es|as)?\s+(?:co-?|vice-?)?president[ea]s?|mes(?:sieurs|dames)\s+les\s+(?:co-?|vice-?)?présidente?s|excelencias|excellences|mesdames|distinguid[oa]s|уважаем|(?:г-н|г-жа|господин|госпожа)\s+(?:председател|президент)|(?:السيد|السيدة|سيدي|سيدتي)\s+الرئيس|主席(?:先生|女士)|尊敬的主席)(?![a-zà-ÿ])/i;

/** Whether a line is all salutation, "Mr. Chair," or "Excellencies, ladies and gentlemen,", and not the beginning of a sentence. */
export function isSalutationLine(text: string): boolean {
  return text.endsWith(',') && text.length <= 80 && isSalutation(text) && !SAYS_SOMETHING.test(text);
}

/** Verbs and pronouns of a sentence that begins with whom it addresses, "Mr. Chair, we thank you,". */
const SAYS_SOMETHING = /\b(?:we|i|my|our|it|is|are|was|were|has|have|will|thank|thanks|wish|let|allow|for|that)\b/i;

const SECTION_LINE =
  /^(?:annex(?:es)?|appendix|introduction|background|context|objectives?|conclusions?|recommendations?|programme|agenda|part\s+[IVX\d]+|section\s+[IVX\d]+|chapter\s+[IVX\d]+)\b/i;

/** Words that can't end a sentence or a label, so that what follows belongs to it even with a capital. */
const OPEN_END =
  /(?:^|[\s(])(?:a|an|the|and|or|of|in|on|at|to|for|by|with|from|as|its|their|our|this|that|these|which|who|whose|is|are|be|United)$/i;

export function isOpenEnded(text: string): boolean {
  return OPEN_END.test(text);
}

/** Whether a paragraph that stands alone reads as a heading: short, unpunctuated, in capitals or title case. */
export function isHeadingLike(text: string): boolean {
  if (text.length > 400 || /[.,;:!?…][*_"'”’)\]]*$/.test(text)) return false;
  if (isSessionLine(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16 || labelOf(text) !== undefined) return false;
  const first = firstCharacter(text);
  if (!isUpper(first) && !isDigit(first)) return false;
  if (SECTION_LINE.test(text)) return true;
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => isUpper(word.charAt(0))).length;
  return long.length > 0 && (capital >= long.length * 0.6 || (words.length <= 4 && capital >= 1));
}

/** The words of a text: what stands between white space and punctuation. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    words.push(text.slice(start, end));
    start = wordStart(text, end);
  }
  return words;
}

/** How many words a text has, and how many of them begin with a small letter. */
export function countWords(text: string): { readonly all: number; readonly small: number } {
  let all = 0;
  let small = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, wordEnd(text, start))) {
    all++;
    const code = text.charCodeAt(start);
    if (code < 128 ? code >= 97 && code <= 122 : isLower(text.charAt(start))) small++;
  }
  return { all, small };
}

/** What parts words, beside white space, and what no word begins with. Looked up code by code, as paragraphs are gone through often. */
const BETWEEN = codesOf('.,;:!?()[]{}<>"“”‘«»/|*_•–—…');
const NOT_FIRST = codesOf("’'-");

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x2030);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

function wordStart(text: string, from: number): number {
  let at = from;
  for (let code; at < text.length && (isBetween((code = text.charCodeAt(at))) || NOT_FIRST[code] === 1);) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBetween(text.charCodeAt(at))) at++;
  return at;
}

function isBetween(code: number): boolean {
  return BETWEEN[code] === 1 || isSpace(code) || code === BYTE_ORDER_MARK;
}

/** White space to `\s`. */
const BYTE_ORDER_MARK = 0xfeff;
