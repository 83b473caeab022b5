import { isCouncilYearNear } from '../lexicon/councilYears';
import { type Span } from '../text/span';
import { type CitationDefect, type CitationKind, type Organ, type Pinpoint, type OrganSession } from './citation';
import { pinpointsAfter } from './pinpoints';
import { parseSession, type ParsedSymbol, parseSymbol } from './symbols';
import { type CitationToken } from './citationToken';
import { romanNumeral } from './roman';
import { sessionInWords } from './sessionWords';
import { type Attached, attachedTo } from './years';

/** One number or symbol as the grammar read it, before the words around it are weighed. */
export interface Item {
  readonly first: number;
  /** Index of the token after it, its year, its date and its pinpoints. */
  readonly next: number;
  readonly span: Span;
  readonly numberSpan: Span;
  readonly yearSpan?: Span;
  readonly year?: number;
  readonly number?: number;
  readonly part?: string;
  readonly session?: OrganSession;
  readonly defect?: CitationDefect;
  readonly pinpoints: readonly Pinpoint[];
  /** Set where the item is a symbol and so says by itself what it is. */
  readonly bySymbol?: { readonly kind: CitationKind; readonly organ: Organ; readonly symbol: string };
  /** A bare number without year or session: it counts only where the wording asks for one. */
  readonly weak: boolean;
}

/** Reads the number, session number or symbol at `index`. */
export function readItem(text: string, tokens: readonly CitationToken[], index: number): Item | undefined {
  const token = tokens[index];
  switch (token?.kind) {
    case 'number':
      return readNumber(text, tokens, index, token);
    case 'session':
      return readSession(text, tokens, index, token);
    case 'symbol':
      return readSymbol(text, tokens, index, token);
    default:
      return undefined;
  }
}

/** No body's resolutions have more figures. */
const greatestNumber = 99_999;

function readNumber(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  token: CitationToken,
): Item | undefined {
  if (token.value === 0 || token.value > greatestNumber) return undefined;
  const attached = attachedTo(tokens, index) ?? sessionBehind(text, tokens, index);
  const part = token.letter || attached?.part;
  return {
    first: index,
    span: { start: token.start, end: attached?.end ?? token.end },
    numberSpan: spanOf(token),
    number: token.value,
    weak: attached === undefined,
    ...picked(attached),
    ...(part ? { part } : {}),
    ...withPinpoints(text, tokens, attached?.next ?? index + 1),
  };
}

/** "3034 (vingt-septième session)" */
function sessionBehind(text: string, tokens: readonly CitationToken[], index: number): Attached | undefined {
  if (tokens[index + 1]?.kind !== 'open') return undefined;
  const found = sessionInWords(text, tokens[index]!.end);
  if (!found) return undefined;
  let next = index + 2;
  while (tokens[next] && tokens[next]!.start < found.end) next++;
  return { next, end: found.end, session: { written: romanNumeral(found.session), number: found.session } };
}

function readSession(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  token: CitationToken,
): Item | undefined {
  const slash = token.text.indexOf('/');
  const isTurned = isTurnedRound(text, token, slash);
  const session = parseSession(isTurned ? token.text.slice(slash + 1) : token.text.slice(0, slash));
  const number = Number(isTurned ? token.text.slice(0, slash) : token.text.slice(slash + 1));
  if (!session || number === 0) return undefined;
  const attached = attachedTo(tokens, index);
  const common = {
    first: index,
    span: { start: token.start, end: attached?.end ?? token.end },
    weak: false,
    ...withPinpoints(text, tokens, attached?.next ?? index + 1),
  };
  // "2396/2017", "2396/17": the Council's number and its year, written with the Assembly's slash.
  const year = session.special ? undefined : councilYearIn(session.number, token.text.slice(slash + 1));
  if (year !== undefined) {
    const cut = token.start + slash;
    const yearSpan = { start: token.end - token.text.length + slash + 1, end: token.end };
    const numberSpan = { start: token.start, end: cut };
    return { ...common, numberSpan, number: session.number, year, yearSpan, defect: 'separator' };
  }
  const part = token.letter ? { part: token.letter } : {};
  const { year: printed, yearSpan, defect } = attached ?? {};
  return {
    ...common,
    numberSpan: spanOf(token),
    number,
    session,
    ...part,
    ...(printed !== undefined && yearSpan ? { year: printed, yearSpan } : {}),
    ...(defect ? { defect } : {}),
  };
}

/** Sessions of the Assembly with Arabic figures. */
const [firstSession, lastSession] = [31, 89];

/** Whether "288/60" of an Arabic text is "60/288": copies set the two in the order in which they are read. */
function isTurnedRound(text: string, token: CitationToken, slash: number): boolean {
  const session = Number(token.text.slice(slash + 1));
  if (Number(token.text.slice(0, slash)) <= lastSession || session < firstSession || session > lastSession)
    return false;
  return /[\u0621-\u064A][^A-Za-z]*$/.test(text.slice(Math.max(0, token.start - 12), token.start));
}

/** Years between the one that two figures say and the true one: further off they are a number of a session. */
const nearYears = 3;

/** The year that figures behind a slash say: four of them, or two where the Council's numbers were near `number` in that year. */
function councilYearIn(number: number, figures: string): number | undefined {
  const value = Number(figures);
  if (value >= 1946) return value;
  // Sessions of the Assembly are below a hundred, those of the Economic and Social Council are years.
  if (figures.length !== 2 || number < 100 || (number >= 1946 && number <= 2099)) return undefined;
  return [2000 + value, 1900 + value].find((year) => isCouncilYearNear(number, year, nearYears));
}

function readSymbol(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  token: CitationToken,
): Item | undefined {
  const annex = ANNEX.exec(token.text)?.[0].length ?? 0;
  const head = headOnly(token.text);
  const rest = head ? tokens[index + 1] : undefined;
  const joined = rest && (rest.kind === 'session' || rest.kind === 'number') && rest.start - token.end < 4;
  const last = joined ? index + 1 : index;
  const end = tokens[last]!.end - annex;
  const chars = token.text.slice(0, token.text.length - annex);
  const parsed = parseSymbol(joined ? `${head}/${rest.text || rest.value}` : chars);
  if (!parsed) return undefined;
  const takesYear = parsed.kind === 'resolution' || parsed.kind === 'decision';
  const attached = takesYear ? attachedInBrackets(tokens, last) : undefined;
  const roman = !parsed.session && attached?.session;
  const bySymbol = {
    kind: parsed.kind,
    organ: parsed.organ,
    symbol: roman ? `${parsed.symbol}(${roman.written})${token.letter}` : parsed.symbol,
  };
  // "A/RES/2396" without its session names nothing.
  if (takesYear && !parsed.session && !roman && parsed.organ !== 'security-council') return undefined;
  const defect = joined ? 'separator' : parsed.defect;
  const written = yearInside(text, parsed, tokens[last]!);
  return {
    first: index,
    span: { start: token.start, end: attached?.end ?? end },
    numberSpan: { start: token.start, end: written ? written.yearSpan.start - 1 : end },
    bySymbol,
    weak: false,
    ...picked(attached),
    ...written,
    ...(parsed.number === undefined ? {} : { number: parsed.number }),
    ...(parsed.session ? { session: parsed.session } : {}),
    ...(parsed.part || (roman && token.letter) ? { part: parsed.part ?? token.letter } : {}),
    ...(defect ? { defect } : {}),
    ...withPinpoints(text, tokens, attached?.next ?? last + 1),
  };
}

/** Reads "Corr.1" of "S/2019/889 and Corr.1": a document of its own, whose symbol begins with that of the item before it. */
export function readFurtherPart(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  { bySymbol }: Item,
): Item | undefined {
  const token = tokens[index];
  if (token?.kind !== 'symbol' || token.text.includes('/') || bySymbol?.kind !== 'document') return undefined;
  const base = bySymbol.symbol.replace(SAME_PART[token.text.slice(0, 3)] ?? /$^/, '');
  const parsed = parseSymbol(`${base}/${token.text}`);
  if (!parsed) return undefined;
  const { kind, organ, symbol } = parsed;
  const span = spanOf(token);
  return {
    first: index,
    span,
    numberSpan: span,
    bySymbol: { kind, organ, symbol },
    weak: false,
    ...withPinpoints(text, tokens, index + 1),
  };
}

/** What "Add.2" behind "A/80/1/Add.1" stands in the place of. */
const SAME_PART: Readonly<Record<string, RegExp>> = {
  Add: /\/Add\.\d+$/,
  Cor: /\/Corr\.\d+$/,
  Rev: /\/Rev\.\d+$/,
};

/** "A/50/864/Annex II": a place in the document behind its symbol. */
const ANNEX = /\/annex(?:es)?$/i;

/** "S/RES" of "S/RES 2396": a head whose last slash is missing. */
function headOnly(chars: string): string | undefined {
  return /^(?:S|A|A\/HRC|E)\/RES$/i.test(chars) ? chars : undefined;
}

/** The year of "S/RES/2396/2017". */
function yearInside(
  text: string,
  { kind, organ }: ParsedSymbol,
  token: CitationToken,
): { year: number; yearSpan: Span } | undefined {
  if (kind !== 'resolution' || organ !== 'security-council') return undefined;
  const found = /\/\d{1,4}\/(\d{4})$/.exec(text.slice(token.start, token.end));
  return found ? { year: Number(found[1]), yearSpan: { start: token.end - 4, end: token.end } } : undefined;
}

function attachedInBrackets(tokens: readonly CitationToken[], index: number): ReturnType<typeof attachedTo> {
  return tokens[index + 1]?.kind === 'open' || tokens[index + 1]?.keyword === 'of'
    ? attachedTo(tokens, index)
    : undefined;
}

/** What an item takes over from what is attached to it. */
function picked(attached: ReturnType<typeof attachedTo>): Pick<Item, 'year' | 'yearSpan' | 'session' | 'defect'> {
  if (!attached) return {};
  const { year, yearSpan, session, defect } = attached;
  return {
    ...(year !== undefined && yearSpan ? { year, yearSpan } : {}),
    ...(session ? { session } : {}),
    ...(defect ? { defect } : {}),
  };
}

function withPinpoints(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
): Pick<Item, 'next' | 'pinpoints'> {
  return pinpointsAfter(text, tokens, index);
}

function spanOf(token: CitationToken): Span {
  return { start: token.start, end: token.end };
}
