import { type PrintedForm, type Organ } from './citation';
import { councilYearOf, isCouncilYearNear } from '../lexicon/councilYears';
import { type NamedOrgan, organAfter, organBefore } from './organs';
import { type CitationToken, isFunction } from './citationToken';

/** The words that announce numbers: "Security Council resolutions", "UNSCR", "G.A. Res.". */
export interface Introduction {
  readonly kind: 'resolution' | 'decision' | 'presidential-statement';
  readonly form: PrintedForm;
  readonly organ?: Organ;
  readonly plural: boolean;
  /** Index of the first token of the mention: the organ's name where it stands right before. */
  readonly first: number;
  /** Index of the token where the numbers begin. */
  readonly next: number;
}

/** Reads an introduction around the token at `index`, whichever body the numbers belong to. Undefined where the token announces nothing. */
export function introductionAt(tokens: readonly CitationToken[], index: number): Introduction | undefined {
  switch (tokens[index]!.keyword) {
    case 'resolution':
    case 'decision':
      return inWords(tokens, index, false);
    case 'resolutions':
    case 'decisions':
      return inWords(tokens, index, true);
    case 'res':
      return abbreviated(tokens, index);
    case 'unscr':
      return { ...abbreviation(tokens, index, index), organ: 'security-council', plural: true };
    case 'ungar':
      return { ...abbreviation(tokens, index, index), organ: 'general-assembly', plural: true };
    case 'sc':
    case 'ga':
      return bareOrgan(tokens, index);
    case 'prst':
      return {
        kind: 'presidential-statement',
        form: 'abbreviation',
        organ: 'security-council',
        plural: true,
        first: index,
        next: numbersFrom(tokens, index + 1),
      };
    case 'statement':
      return tokens[index - 1]?.keyword === 'presidential'
        ? {
            kind: 'presidential-statement',
            form: 'words',
            organ: 'security-council',
            plural: true,
            first: index - 1,
            next: index + 1,
          }
        : undefined;
    default:
      return undefined;
  }
}

function inWords(tokens: readonly CitationToken[], index: number, plural: boolean): Introduction | undefined {
  const { keyword } = tokens[index]!;
  const kind = keyword === 'decision' || keyword === 'decisions' ? 'decision' : 'resolution';
  // "UNSCR resolution 1373": the abbreviation has said it.
  if (tokens[index - 1]?.keyword === 'unscr')
    return { ...abbreviation(tokens, index - 1, index), organ: 'security-council', plural };
  const before = organNear(tokens, index);
  // Arabic and Russian have no "of" between: "قرار مجلس الأمن 2396", "резолюция Совета Безопасности 2396".
  const of = organAfter(tokens, tokens[index + 1]?.keyword === 'of' ? index + 2 : index + 1);
  const inBrackets = isAbbreviated(tokens, index + 1) ? tokens[index + 2]?.keyword : undefined;
  const abbreviated =
    inBrackets === 'unscr' ? 'security-council' : inBrackets === 'ungar' ? 'general-assembly' : undefined;
  const organ = before?.organ ?? of?.organ ?? abbreviated;
  return {
    kind,
    form: 'words',
    plural,
    first: firstOf(before, index),
    next: numbersFrom(tokens, of?.next ?? index + 1),
    ...(organ ? { organ } : {}),
  };
}

/** "Res." needs its point or its organ: "low res 1080" is no resolution of the Council. */
function abbreviated(tokens: readonly CitationToken[], index: number): Introduction | undefined {
  const organ = organNear(tokens, index);
  const named =
    firstOf(organ, index) < index ||
    tokens[index + 1]?.kind === 'dot' ||
    tokens[index]!.letter === 'R' ||
    isDatedNumber(tokens[index + 1]) ||
    isCouncilsByItself(tokens, index);
  if (!named) return undefined;
  const first = firstOf(organ, index);
  // "rés. CS n° 2462", "Res. AG 77/298"
  const behind = organ ? undefined : organAfter(tokens, tokens[index + 1]?.kind === 'dot' ? index + 2 : index + 1);
  if (behind)
    return {
      kind: 'resolution',
      form: 'abbreviation',
      first,
      next: numbersFrom(tokens, behind.next),
      plural: false,
      organ: behind.organ,
    };
  return { ...abbreviation(tokens, first, index), plural: false, ...(organ ? { organ: organ.organ } : {}) };
}

/** What screens have behind "res"; "low", "high", "hi", "max", "video" and "screen" are told by their first letters. */
const LINES: ReadonlySet<number> = new Set([1080, 1200, 1440, 1600, 2160]);

/** "Since res 2462": a number of the Council of which nothing before says that it counts the points of a picture. */
function isCouncilsByItself(tokens: readonly CitationToken[], index: number): boolean {
  const [before, number] = [tokens[index - 1], tokens[index + 1]];
  if (number?.kind !== 'number' || number.value < 1000 || LINES.has(number.value)) return false;
  if (before?.kind === 'dash' || tokens[index + 2]?.keyword === 'unit') return false;
  return councilYearOf(number.value) !== undefined && !/[hlmsv]/i.test(before?.letter ?? '');
}

/** "2178/2014" behind a "res" without its point. */
function isDatedNumber(token: CitationToken | undefined): boolean {
  if (token?.kind !== 'session') return false;
  const [, number, year] = /^(\d{3,4})\/(\d{4})$/.exec(token.text) ?? [];
  return number !== undefined && isCouncilYearNear(Number(number), Number(year), 3);
}

/** "UNGA 60/288", "UNSC 2396 (2017)": only numbers whose own shape says what they are. */
function bareOrgan(tokens: readonly CitationToken[], index: number): Introduction | undefined {
  const next = numbersFrom(tokens, index + 1);
  const organ = tokens[index]!.keyword === 'sc' ? 'security-council' : 'general-assembly';
  const session = organ === 'general-assembly' && tokens[next]?.kind === 'session';
  const dated = organ === 'security-council' && tokens[next]?.kind === 'number' && tokens[next + 1]?.kind === 'open';
  return session || dated
    ? { kind: 'resolution', form: 'abbreviation', organ, plural: false, first: index, next }
    : undefined;
}

function abbreviation(tokens: readonly CitationToken[], first: number, index: number): Omit<Introduction, 'plural'> {
  return { kind: 'resolution', form: 'abbreviation', first, next: numbersFrom(tokens, index + 1) };
}

/** The organ named before the word at `index`, at once or one word earlier ("the Council adopted resolution"). */
function organNear(tokens: readonly CitationToken[], index: number): NamedOrgan | undefined {
  let at = index;
  // "S.C. Res."
  const dotted = tokens[at - 2]?.keyword;
  if (tokens[at - 1]?.kind === 'dot' && (dotted === 'sc' || dotted === 'ga')) at--;
  let found = organBefore(tokens, at) ?? organOfClause(tokens, at) ?? organOfArabicClause(tokens, at);
  if (!found && isOneWord(tokens[at - 1])) {
    at--;
    found = organBefore(tokens, at);
  }
  if (!found) return undefined;
  // "General Assembly and Security Council resolutions": the numbers may be either's.
  const shared = tokens[found.first - 1]?.keyword === 'and' && organBefore(tokens, found.first - 1);
  if (shared && shared.organ !== found.organ) return undefined;
  return tokens[index - 1]?.kind === 'dot' ? { ...found, dotted: true } : found;
}

/** "The General Assembly, in its", "the Council, by its": the organ whose resolution it is. */
function organOfClause(tokens: readonly CitationToken[], index: number): NamedOrgan | undefined {
  if (tokens[index - 1]?.keyword !== 'its') return undefined;
  const tie = tokens[index - 2];
  if (tie?.keyword !== 'in' && tie?.keyword !== 'function') return undefined;
  const at = tokens[index - 3]?.kind === 'separator' ? index - 3 : index - 2;
  return organBefore(tokens, at);
}

/** The same in Arabic, where "its" is the ending of the noun: no letter of another script begins with it. */
function organOfArabicClause(tokens: readonly CitationToken[], index: number): NamedOrgan | undefined {
  const isArabic = (tokens[index]?.letter ?? '') >= 'ء' && (tokens[index]?.letter ?? '') <= 'ي';
  return isArabic && tokens[index - 1]?.keyword === 'in' ? organBefore(tokens, index - 1) : undefined;
}

/** Where a mention starts: at the organ's name where nothing but its point stands between. */
function firstOf(organ: NamedOrgan | undefined, index: number): number {
  if (!organ) return index;
  return organ.next === index || organ.dotted ? organ.first : index;
}

function isOneWord(token: CitationToken | undefined): boolean {
  return isFunction(token) || (token?.kind === 'other' && token.value === 1);
}

/** Past the abbreviation in brackets, the point of "Res.", "No.", a colon, the mark of a list's first item and a quotation mark. */
function numbersFrom(tokens: readonly CitationToken[], index: number): number {
  let next = isAbbreviated(tokens, index) ? index + 3 : index;
  next = numberBehindDate(tokens, pastUnitedNations(tokens, next));
  // "مجلس الأمن الدولي رقم"
  if (isArabicWord(tokens[next]) && tokens[next + 1]?.keyword === 'no') next++;
  if (tokens[next]?.kind === 'dot') next++;
  while (tokens[next]?.keyword === 'no') next++;
  if (next > index && tokens[next]?.kind === 'dot') next++;
  if (tokens[next]?.kind === 'colon') next++;
  if (tokens[next]?.kind === 'separator' && tokens[next - 1]?.kind === 'colon') next++;
  if (tokens[next]?.kind === 'break') {
    next++;
    if (tokens[next]?.kind === 'separator') next++;
  }
  if (tokens[next]?.kind === 'quote') next++;
  return isEnclosed(tokens, next) || isHyphened(tokens, next) ? next + 1 : next;
}

/** "رقم (2396)": the number alone in brackets, and no year. */
function isEnclosed(tokens: readonly CitationToken[], index: number): boolean {
  const [open, number, close] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (open?.kind !== 'open' || number?.kind !== 'number' || close?.kind !== 'close' || number.value < 1000)
    return false;
  return !(number.value >= 1946 && number.value <= 2099) && councilYearOf(number.value) !== undefined;
}

/** "UNSCR-2396" */
function isHyphened(tokens: readonly CitationToken[], index: number): boolean {
  const [word, dash, number] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return dash?.kind === 'dash' && word?.end === dash.start && number?.kind === 'number' && number.start === dash.end;
}

/** One word between the Council and its number. */
function isArabicWord(token: CitationToken | undefined): boolean {
  return token?.kind === 'other' && token.value === 1 && /[ء-ي]/.test(token.letter);
}

/** Past "ООН", "de l’ONU". */
function pastUnitedNations(tokens: readonly CitationToken[], index: number): number {
  let at = index;
  while (tokens[at]?.keyword === 'of' || tokens[at]?.keyword === 'the') at++;
  return tokens[at]?.keyword === 'un' ? at + 1 : index;
}

/** Tokens of "от 28 июня 2019 г.". */
const longestDate = 6;

/** At the "№" of "резолюция … от 28 июня 2019 г. № 73/305", where a date stands before it. */
function numberBehindDate(tokens: readonly CitationToken[], index: number): number {
  if (tokens[index]?.keyword !== 'of' || tokens[index + 1]?.kind !== 'number') return index;
  if (tokens[index + 2]?.keyword !== 'month') return index;
  for (let at = index + 3; at < index + longestDate + 1; at++) if (tokens[at]?.keyword === 'no') return at;
  return index;
}

/** "(UNSCR)", "(SCR)" behind "resolution", as ministries and other organizations write it. */
function isAbbreviated(tokens: readonly CitationToken[], index: number): boolean {
  const [open, word, close] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return open?.kind === 'open' && close?.kind === 'close' && (word?.keyword === 'unscr' || word?.keyword === 'ungar');
}
