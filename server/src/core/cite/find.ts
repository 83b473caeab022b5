import { type Span } from '../text/span';
import { isBareMention, isOfPlace } from './bare';
import { type Citation, type Organ, type Pinpoint, type PrintedForm, type OrganSession } from './citation';
import { readGroup, type Group } from './groups';
import { type Introduction, introductionAt } from './introductions';
import { type Item } from './items';
import { organAfter } from './organs';
import { isOfOtherBody } from './otherBody';
import { pinpointsBefore } from './pinpoints';
import { symbolOf } from './symbols';
import { citationTokens } from './citationTokens';
import { type CitationToken } from './citationToken';

/**
 * Every resolution and document that `text` names by number or symbol, in order of appearance; spans do not overlap.
 * The text may be raw (Markdown marks, links, escapes, line breaks) or cleaned. Never throws; time is linear in its length.
 */
export function findCitations(text: string): readonly Citation[] {
  const tokens = citationTokens(text);
  const found: Citation[] = [];
  let index = 0;
  while (index < tokens.length) {
    index = citationsFrom(text, tokens, index, found);
  }
  return found;
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
    if (introduction.form === 'words' || token.keyword === 'res') {
      const behind = tokens[group.next - 1]!.end;
      if (isOfOtherBody(text, token, behind)) return group.next;
    }
    add(found, text, tokens, group, introduction);
    return group.next;
  }
  const isPlaced = isOfPlace(tokens, index);
  if (token.kind === 'keyword' || !(isPlaced || isBareMention(tokens, index))) return index + 1;
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
  return /\b(?:(?:images?|pictures?|photo(?:graph)?s?|videos?|films?|scans?|footage|screens?|displays?|cameras?|monitors?|prints?)(?:\s+(?:(?:shown|taken|recorded|printed)\s+)?(?:at|with)(?:\s+an?)?(?:\s+(?:high|low|full))?)?|conflict|dispute|crisis|problem)\s+$/i.test(
    before,
  );
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
  const organ = introduction ? (introduction.organ ?? after) : undefined;
  const start = introduction && items.length === 1 && !first.bySymbol ? introduction.first : first.first;
  const before = pinpointsBefore(text, tokens, introduction?.first ?? first.first);
  items.forEach((item, i) => {
    const form = item.bySymbol ? 'symbol' : i > 0 ? 'listed' : (introduction?.form ?? 'bare');
    const pinpoints = i === 0 ? [...before, ...item.pinpoints] : item.pinpoints;
    const span = i === 0 ? { start: tokens[start]!.start, end: item.span.end } : item.span;
    found.push(
      item.bySymbol
        ? symbolCitation(item, span, pinpoints)
        : wordCitation(item, span, form, pinpoints, organ, introduction),
    );
  });
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
