import { firstEndingAfter, type Span } from '../text/span';
import { isBareMention, isOfPlace } from './bare';
import { type Citation, type Organ, type Pinpoint, type PrintedForm, type OrganSession } from './citation';
import { readGroup, type Group } from './groups';
import { isCouncilYearNear } from '../lexicon/councilYears';
import { type Introduction, introductionAt } from './introductions';
import { type Item } from './items';
import { organAfter } from './organs';
import { sentenceOrgan } from './sentenceOrgan';
import { chineseCitations } from './chineseCitations';
import { isOfOtherBody } from './otherBody';
import { pinpointsBefore } from './pinpoints';
import { withPlainCharacters } from './plainCharacters';
import { type LoneNumber, loneNumbers } from './loneNumbers';
import { symbolEnds } from './symbolEnds';
import { symbolOf } from './symbols';
import { citationTokens } from './citationTokens';
import { type CitationToken } from './citationToken';

/**
 * Every resolution and document that `text` names by number or symbol, in order of appearance; spans do not overlap.
 * The text may be raw (Markdown marks, links, escapes, line breaks) or cleaned. Never throws; time is linear in its length.
 */
export function findCitations(text: string): readonly Citation[] {
  return readCitations(text).citations;
}

/** What a text cites, and the numbers in it that are citations where the draft around it gives ground for them. */
export interface ReadCitations {
  readonly citations: readonly Citation[];
  readonly left: readonly LoneNumber[];
}

/** The citations of a text as {@link findCitations} gives them, with the lone numbers that it leaves to the rest of a draft. */
export function readCitations(text: string): ReadCitations {
  const plain = withPlainCharacters(text);
  const tokens = citationTokens(plain);
  const found: Citation[] = [];
  let index = 0;
  while (index < tokens.length) {
    index = citationsFrom(plain, tokens, index, found);
  }
  const inChinese = CHINESE.test(plain) ? withChinese(plain, found) : found;
  const { cited, left } = loneNumbers(plain, tokens, inChinese);
  const more = [...cited, ...symbolEnds(plain, inChinese)];
  return { citations: more.length === 0 ? inChinese : inTextOrder([...inChinese, ...more]), left };
}

const CHINESE = /决议|决定/;

/** The citations of the grammar, but for those in a list that Chinese words end, which are read by theirs. */
function withChinese(text: string, found: readonly Citation[]): readonly Citation[] {
  const { citations, read } = chineseCitations(text);
  const others = found.filter(({ span }) => {
    const next = read[firstEndingAfter(read, span.start, ({ end }) => end)];
    return next === undefined || next.start >= span.end;
  });
  return inTextOrder([...others, ...citations]);
}

function inTextOrder(citations: readonly Citation[]): readonly Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start);
}

/** Adds what begins at the token `index` to `found`; returns the index to go on from, always greater. */
function citationsFrom(text: string, tokens: readonly CitationToken[], index: number, found: Citation[]): number {
  const token = tokens[index]!;
  if (token.kind === 'other') return index + 1;
  const introduction = token.kind === 'keyword' ? introductionAt(tokens, index) : undefined;
  if (introduction) {
    const group = readGroup(text, tokens, introduction.next, {
      plural: introduction.plural,
      weakFirst: (item) => acceptsBare(text, tokens, introduction, item),
    });
    if (!group || !isMeant(introduction, group)) return index + 1;
    if (isAnothersYear(introduction, group)) return group.next;
    if (introduction.form === 'words' || token.keyword === 'res') {
      const behind = tokens[group.next - 1]!.end;
      if (isOfOtherBody(text, token, behind)) return group.next;
    }
    add(found, text, tokens, group, introduction);
    return group.next;
  }
  // "第60/288页": a page of a Chinese text.
  if (text.charAt(token.end) === '页') return index + 1;
  const isPlaced = isOfPlace(tokens, index);
  if (token.kind === 'keyword' || !(isPlaced || isBareMention(text, tokens, index))) return index + 1;
  const group = readGroup(text, tokens, index, { plural: false, weakFirst: () => isPlaced });
  if (!group) return index + 1;
  add(found, text, tokens, group, undefined);
  return group.next;
}

/** Whether "resolution 83" is a citation although it has neither year nor session. */
function acceptsBare(text: string, tokens: readonly CitationToken[], introduction: Introduction, item: Item): boolean {
  if (introduction.kind !== 'resolution') return false;
  const { start } = tokens[introduction.first]!;
  const after = tokens[item.first + 1];
  // "resolution 1920 x 1080", "resolution 600 dpi"
  if (after?.keyword === 'unit' || (after && text.charAt(after.start) === '×')) return false;
  if (introduction.organ === undefined && isOtherSense(text.slice(Math.max(0, start - 60), start))) return false;
  return item.number! >= 100 || introduction.organ === 'security-council';
}

/** Whether "resolution" is what an image or a conflict has: "images at resolution 2048", "conflict resolution 2025". */
function isOtherSense(before: string): boolean {
  return /\b(?:(?:images?|pictures?|photo(?:graph)?s?|videos?|films?|scans?|footage|screens?|displays?|cameras?|monitors?|prints?)(?:[’']s)?(?:\s+(?:(?:shown|taken|recorded|printed)\s+)?(?:at|with)(?:\s+an?)?(?:\s+(?:high|low|full))?)?|conflict|dispute|crisis|problem)\s+$/i.test(
    before,
  );
}

/** "Resolución 29/2013": many a body numbers its own so, and the Council's number was never near that one in that year. */
function isAnothersYear({ organ, form }: Introduction, { items }: Group): boolean {
  const [{ defect, bySymbol, number, year = 0 }] = items as readonly [Item, ...Item[]];
  const isSlashed = defect === 'separator' && !bySymbol && form === 'words' && organ === undefined;
  return isSlashed && number !== undefined && number < 1000 && !isCouncilYearNear(number, year, 3);
}

function isMeant(introduction: Introduction, group: Group): boolean {
  const [first] = group.items;
  if (introduction.kind === 'resolution') return true;
  if (introduction.kind === 'decision') return first!.session !== undefined || first!.bySymbol !== undefined;
  return first!.bySymbol !== undefined || (first!.session?.number ?? 0) >= 1994;
}

function add(
  found: Citation[],
  text: string,
  tokens: readonly CitationToken[],
  group: Group,
  introduction: Introduction | undefined,
): void {
  const { items } = group;
  const first = items[0]!;
  // "resolution 60/288 of the General Assembly"
  const after = tokens[group.next]?.keyword === 'of' ? organAfter(tokens, group.next + 1)?.organ : undefined;
  const organ = introduction
    ? (introduction.organ ??
      after ??
      clauseOrgan(text, tokens, introduction, group.next) ??
      councilOfSessions(tokens, introduction, group) ??
      sentenceOrgan(text, tokens[introduction.first]!.start, group))
    : undefined;
  const start = introduction && items.length === 1 && !first.bySymbol ? introduction.first : first.first;
  // "رقم (2396)": the bracket belongs to the number.
  const isOpen = start < first.first && tokens[first.first - 1]?.kind === 'open';
  const closed = isOpen && tokens[first.first + 1]?.kind === 'close' ? tokens[first.first + 1] : undefined;
  const before = pinpointsBefore(text, tokens, introduction?.first ?? first.first);
  items.forEach((item, i) => {
    const form = item.bySymbol ? 'symbol' : i > 0 ? 'listed' : (introduction?.form ?? 'bare');
    const pinpoints = i === 0 ? [...before, ...item.pinpoints] : item.pinpoints;
    const span = i === 0 ? { start: tokens[start]!.start, end: closed?.end ?? item.span.end } : item.span;
    found.push(
      item.bySymbol
        ? symbolCitation(item, span, pinpoints)
        : wordCitation(item, span, form, pinpoints, organ, introduction),
    );
  });
}

/** "In its resolution 34/8, the Human Rights Council": the organ whose resolution it is stands behind the comma. */
function clauseOrgan(
  text: string,
  tokens: readonly CitationToken[],
  { first }: Introduction,
  next: number,
): Organ | undefined {
  // Arabic writes "its" as an ending of the noun.
  const { start, end } = tokens[first]!;
  if (tokens[first - 1]?.keyword !== 'its' && !/[\u0600-\u06FF](?:ه|ها)$/.test(text.slice(start, end)))
    return undefined;
  const behind = tokens[next]?.kind === 'separator' ? next + 1 : next;
  const subject = organAfter(tokens, behind);
  if (subject) return subject.organ;
  // An Arabic sentence has its verb first.
  const isVerb = tokens[behind]?.kind === 'other' && tokens[behind].value === 1;
  return isVerb ? organAfter(tokens, behind + 1)?.organ : undefined;
}

/**
 * The Human Rights Council, where the words say "Council" alone of a number with a session: the Security Council has no sessions.
 * "The Council, in its resolutions 22/8 and 31/3", "resolution 35/34 of the same Council".
 */
function councilOfSessions(tokens: readonly CitationToken[], { first }: Introduction, group: Group): Organ | undefined {
  if (!group.items.every(({ session, bySymbol }) => session && !session.special && !bySymbol && session.number < 1946))
    return undefined;
  const of = tokens[group.next]?.keyword === 'of' ? tokens.slice(group.next + 1, group.next + 4) : [];
  const isSaid = of.some(({ keyword }, i) => keyword === 'council' && !isPartOfName(of[i - 1], of[i + 1]));
  const own = tokens[first - 1]?.keyword === 'its' ? first - 3 : -1;
  const subject = tokens[own]?.kind === 'separator' ? own - 1 : own;
  const isOwn = tokens[subject]?.keyword === 'council' && !isPartOfName(tokens[subject - 1], undefined);
  return isSaid || isOwn ? 'human-rights-council' : undefined;
}

function isPartOfName(before: CitationToken | undefined, after: CitationToken | undefined): boolean {
  const isNamed = before?.keyword !== undefined && before.keyword !== 'the' && before.keyword !== 'of';
  return isNamed || after?.keyword === 'of' || after?.keyword === 'security' || /^[A-Z]$/.test(before?.letter ?? '');
}

function symbolCitation(item: Item, span: Span, pinpoints: readonly Pinpoint[]): Citation {
  return { ...shared(item, span, pinpoints), ...item.bySymbol!, form: 'symbol' };
}

function wordCitation(
  item: Item,
  span: Span,
  form: PrintedForm,
  pinpoints: readonly Pinpoint[],
  organ: Organ | undefined,
  introduction: Introduction | undefined,
): Citation {
  const kind = introduction?.kind ?? 'resolution';
  const symbol =
    kind === 'presidential-statement'
      ? statementSymbol(item.session, item.number)
      : symbolOf(kind, organ, item.number!, item.session, item.part);
  return {
    ...shared(item, span, pinpoints),
    kind,
    form,
    ...(organ ? { organ } : {}),
    ...(symbol ? { symbol } : {}),
  };
}

function statementSymbol(session: OrganSession | undefined, number: number | undefined): string | undefined {
  return session ? `S/PRST/${session.written}/${number}` : undefined;
}

function shared(item: Item, span: Span, pinpoints: readonly Pinpoint[]): Omit<Citation, 'kind' | 'form'> {
  const { numberSpan, yearSpan, year, number, part, session, defect } = item;
  return {
    span,
    numberSpan,
    pinpoints,
    ...(yearSpan ? { yearSpan } : {}),
    ...(year === undefined ? {} : { year }),
    ...(number === undefined ? {} : { number }),
    ...(part ? { part } : {}),
    ...(session ? { session } : {}),
    ...(defect ? { defect } : {}),
  };
}
