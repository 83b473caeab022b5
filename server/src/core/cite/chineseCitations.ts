import { councilYearOf } from '../lexicon/councilYears';
import { type Span } from '../text/span';
import { type Citation, type Organ, type OrganSession, type Pinpoint } from './citation';
import { romanSession } from './roman';
import { parseSession, symbolOf } from './symbols';

/** The citations of a Chinese text, and the stretches that are read: nothing else of the grammar applies to those. */
export interface ChineseCitations {
  readonly citations: readonly Citation[];
  readonly read: readonly Span[];
}

/** What Chinese puts behind all numbers of a list: "第1267(1999)、1989(2011)和2253(2015)号决议". */
const NOUN = /号\s*(决议|决定)/g;
/** One item of a list, read from its end: an optional day, the number, a year or session in brackets. */
const ITEM =
  /(?:(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?第\s*)?(?<number>(?:E?S-)?\d{1,4}(?:\/\d{1,4})?)(?:\s?(?<part>[A-H]))?\s*(?:\((?<bracket>\d{4}|[IVXLC]+|E?S-[IVXLC]+)\))?\s*号?\s*$/;
const JOINT = /(?:以及|[,;和及与或至])\s*$/;
/** Bodies that number resolutions of their own. */
const OTHER_BODY =
  /(?:欧洲委员会|议会大会|欧洲议会|欧洲联盟|欧盟|非洲联盟|非盟|阿拉伯国家联盟|阿盟|伊斯兰合作组织|各国议会联盟|欧安组织|美洲国家组织|上海合作组织|集体安全条约组织|独联体|环境大会|卫生大会|教科文组织)[^,。;:.]{0,16}$/;
const ORGAN =
  /^.*(安全理事会|安理会|(?<!议会)大会|联大|人权理事会|经济及社会理事会|经社理事会|人权委员会)[^,。;:.]{0,24}$/s;
const ORGANS: Readonly<Record<string, Organ>> = {
  安全理事会: 'security-council',
  安理会: 'security-council',
  大会: 'general-assembly',
  联大: 'general-assembly',
  人权理事会: 'human-rights-council',
  经济及社会理事会: 'economic-and-social-council',
  经社理事会: 'economic-and-social-council',
  人权委员会: 'commission-on-human-rights',
};
const PARAGRAPHS =
  /^(?:执行部分|序言部分)?第\s*(\d{1,3})(?:\s*\([a-z]\))?(?:\s*(?:[至,和-]|至第|和第)\s*\d{1,3})?\s*段/;
/** Characters in front of a place that are looked at. */
const SEEN = 48;
const MOST_ITEMS = 40;

/** Reads the lists that end in "号决议"; `text` has plain figures and brackets. Linear in its length. */
export function chineseCitations(text: string): ChineseCitations {
  const citations: Citation[] = [];
  const read: Span[] = [];
  for (const { 0: noun, 1: word, index } of text.matchAll(NOUN)) {
    const items = itemsBefore(text, index);
    const start = items[0]?.start;
    if (start === undefined) continue;
    const end = index + noun.length;
    read.push({ start, end });
    const before = text.slice(Math.max(0, start - SEEN), start);
    if (OTHER_BODY.test(before)) continue;
    const kind = word === '决议' ? 'resolution' : 'decision';
    const organ = ORGANS[ORGAN.exec(before)?.[1] ?? ''];
    const pinpoint = pinpointAt(text, end);
    items.forEach((item, i) => {
      const citation = citationOf(item, {
        kind,
        organ,
        pinpoints: pinpoint && i === items.length - 1 ? [pinpoint] : [],
      });
      if (citation) citations.push({ ...citation, form: i === 0 ? 'words' : 'listed' });
    });
  }
  return { citations, read };
}

interface ChineseItem {
  readonly start: number;
  readonly numberSpan: Span;
  readonly number: string;
  readonly part?: string;
  readonly bracket?: string;
  readonly end: number;
}

/** The items of the list that ends at `end`, in text order. */
function itemsBefore(text: string, end: number): readonly ChineseItem[] {
  const items: ChineseItem[] = [];
  let until = end;
  while (items.length < MOST_ITEMS) {
    const from = Math.max(0, until - SEEN);
    const found = ITEM.exec(text.slice(from, until));
    // "S/2020/852号决议草案": the end of a symbol.
    if (
      !found?.groups ||
      /[\w/-]$|[A-Za-z]\.$/.test(text.slice(Math.max(0, from + found.index - 2), from + found.index))
    )
      break;
    const { number, part, bracket } = found.groups as { number: string; part?: string; bracket?: string };
    const start = from + found.index;
    const at = start + found[0].indexOf(number, found[0].indexOf('第') + 1);
    const closed = bracket === undefined ? at + number.length : text.indexOf(')', at) + 1;
    items.unshift({
      start,
      numberSpan: { start: at, end: at + number.length },
      number,
      end: closed,
      ...(part !== undefined && { part }),
      ...(bracket !== undefined && { bracket }),
    });
    const joint = JOINT.exec(text.slice(Math.max(0, start - 6), start));
    if (!joint) break;
    until = start - joint[0].length;
  }
  return items;
}

function citationOf(
  { numberSpan, number: written, part, bracket, end }: ChineseItem,
  {
    kind,
    organ,
    pinpoints,
  }: { kind: 'resolution' | 'decision'; organ: Organ | undefined; pinpoints: readonly Pinpoint[] },
): Omit<Citation, 'form'> | undefined {
  const slash = written.indexOf('/');
  const isDated = slash > 0 && Number(written.slice(slash + 1)) >= 1946;
  const number = Number(isDated || slash < 0 ? written.split('/')[0] : written.slice(slash + 1));
  const ofNumber = slash > 0 && !isDated ? parseSession(written.slice(0, slash)) : undefined;
  const session: OrganSession | undefined =
    ofNumber ?? (bracket !== undefined && !/^\d/.test(bracket) ? romanSession(bracket) : undefined);
  if (kind === 'decision' && session === undefined) return undefined;
  if (session === undefined && organ !== 'security-council' && councilYearOf(number) === undefined) return undefined;
  const year = bracket !== undefined && /^\d{4}$/.test(bracket) ? Number(bracket) : undefined;
  const symbol = symbolOf(kind, organ, number, session, part);
  return {
    span: { start: numberSpan.start, end },
    numberSpan,
    kind,
    number,
    pinpoints,
    ...(organ && { organ }),
    ...(session && { session }),
    ...(part !== undefined && { part }),
    ...(symbol !== undefined && { symbol }),
    ...(year !== undefined && { year, yearSpan: { start: end - 5, end: end - 1 } }),
  };
}

function pinpointAt(text: string, at: number): Pinpoint | undefined {
  const found = PARAGRAPHS.exec(text.slice(at, at + SEEN))?.[0];
  return found === undefined
    ? undefined
    : { kind: 'paragraph', span: { start: at, end: at + found.length }, text: found };
}
