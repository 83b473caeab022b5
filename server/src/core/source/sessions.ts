import { LETTER } from '../text/letters';
import { type Block, type ConferenceSession, type SessionKind } from './sourceDocument';
import { readLimits } from '../limits/limitSentence';
import { type Span } from '../text/span';
import { isQuestionIntroducer } from './questions';
import { timeRangeOf } from './lineShapes';
import { clockOf } from './programme';
import { numberWords } from '../text/smallNumberWords';

/** A session while its blocks are gathered; indices count in `blocks`. */
export interface SessionBlocks extends Pick<ConferenceSession, 'id' | 'kind' | 'title' | 'heading'> {
  readonly number?: string;
  readonly letter?: string;
  readonly parent?: string;
  readonly openTo?: string;
  readonly time?: { readonly start: string; readonly end: string };
  /** First block of the session's row in a programme, where the session is described elsewhere. */
  readonly row?: number;
  /** First block and the one after the last. */
  readonly from: number;
  to: number;
}

const NUMBERED = new RegExp(
  String.raw`^(?:[${LETTER}-]+\s+){0,3}?(?:session|panel|segment|round[- ]?table|module|theme)\s+(?<number>[IVX]{1,5}|\d{1,2}|${numberWords.slice(1).join('|')})(?:\s*[.\-]?\s*(?<letter>[A-H]))?(?:\s*[:.–—-]\s*|\s+|$)(?<title>.*)$`,
  'i',
);
const LETTERED =
  /^(?:parallel\s+)?(?:break-?\s?out|parallel|side)\s+(?:session|group|discussion|panel|event)?s?\s*(?<letter>[A-H])\b\s*(?:on\b|:|–|—|-)?\s*(?<title>.*)$/i;
const NAMED =
  /^(?<name>[^:–—]*\b(?<kind>opening|closing|concluding|high-level)\b[^:–—]*?)\s*(?:[:–—]\s*|\s-\s)?(?<title>(?<=[:–—-]\s*).*)?$/i;
const QUOTED = /^[‘'“"](?<title>.+?)[’'”"](?=[\s.,:;]|$)/u;

/** The sessions a document announces: by headings, by rows of a programme, and by paragraphs that open with one. */
export function findSessions(
  blocks: readonly Block[],
  levels: readonly number[],
  text: (span: Span) => string,
): SessionBlocks[] {
  const sessions: SessionBlocks[] = [];
  const ids = new Map<string, number>();
  let openLevel = 0;
  /** Number of the last session that isn't itself a part of one. */
  let lastNumber: string | undefined;
  /** The session the blocks belong to now. */
  let open: SessionBlocks | undefined;
  /** A session is announced in a programme and described under a heading: one session. */
  const byKey = new Map<string, { readonly session: SessionBlocks; isRow: boolean }>();
  const close = (at: number) => {
    if (open !== undefined && open.to > at) open.to = at;
  };

  blocks.forEach((block, i) => {
    const own = text(block.span);
    const read = block.kind === 'heading' ? readHeading(own) : block.kind === 'paragraph' ? readRunIn(own) : undefined;
    if (block.kind === 'heading' && read === undefined) {
      const deeper = (levels[i] ?? 0) > 0 && (levels[i] ?? 0) > openLevel && openLevel > 0;
      if (!deeper && !isQuestionIntroducer(block, own)) close(i);
      return;
    }
    if (read === undefined) {
      // Footnotes stand after the body and belong to no session.
      if (block.kind === 'footnote') close(i);
      return;
    }
    const timed = timeCellBefore(blocks, i, text);
    // A second title in the same row shares its time but not its cell.
    const from = timed === undefined || timed.block <= (open?.from ?? -1) ? i : timed.block;
    close(from);
    if (block.kind === 'heading') openLevel = levels[i] ?? 0;
    const parent = read.kind === 'breakout' ? (read.number ?? lastNumber) : undefined;
    const number =
      read.kind === 'breakout' ? [parent, read.letter].filter((part) => part !== undefined).join('.') : read.number;
    if (read.kind !== 'breakout') lastNumber = number;
    const key = number ?? read.kind;
    const known = byKey.get(key);
    if (known !== undefined && known.isRow && block.row === undefined) {
      // The programme announced it; here it is described.
      Object.assign(known.session, {
        title: read.title,
        heading: own,
        from,
        to: blocks.length,
        row: known.session.from,
      });
      known.isRow = false;
      open = known.session;
      return;
    }
    if (known !== undefined && !known.isRow && block.row !== undefined && timed !== undefined) {
      Object.assign(known.session, { time: timed.time, row: from });
      open = undefined;
      return;
    }
    open = {
      id: unique(key, ids),
      kind: read.kind,
      title: read.title,
      heading: own,
      ...(number === undefined || number === '' ? {} : { number }),
      ...(read.letter === undefined ? {} : { letter: read.letter }),
      ...(parent === undefined ? {} : { parent }),
      ...(read.openTo === undefined ? {} : { openTo: read.openTo }),
      ...(timed === undefined ? {} : { time: timed.time }),
      from,
      to: blocks.length,
    };
    sessions.push(open);
    if (known === undefined) byKey.set(key, { session: open, isRow: block.row !== undefined });
  });
  return sessions;
}

/** Characters a session's heading has at most; longer ones are paragraphs somebody marked as a heading. */
const LONGEST_HEADING = 600;

interface ReadHeading {
  readonly kind: SessionKind;
  readonly number?: string;
  readonly letter?: string;
  readonly title: string;
  readonly openTo?: string;
}

function readHeading(heading: string): ReadHeading | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const { rest, openTo } = withoutBrackets(heading);
  const open = openTo === undefined ? {} : { openTo };
  const lettered = LETTERED.exec(rest)?.groups;
  if (lettered !== undefined)
    return {
      kind: 'breakout',
      letter: lettered['letter']!.toUpperCase(),
      title: titleOf(lettered['title']!, rest),
      ...open,
    };
  const numbered = NUMBERED.exec(rest)?.groups;
  if (numbered !== undefined) {
    const letter = numbered['letter']?.toUpperCase();
    const word = numberWords.indexOf(numbered['number']!.toLowerCase());
    const number = word > 0 ? String(word) : numbered['number']!.toUpperCase();
    const title = titleOf(numbered['title']!, rest);
    return letter === undefined
      ? { kind: 'thematic', number, title, ...open }
      : { kind: 'breakout', number, letter, title, ...open };
  }
  const named = /\b(?:session|segment|ceremony|plenary)\b/i.test(rest) ? NAMED.exec(rest)?.groups : undefined;
  if (named === undefined || named['name']!.split(/\s+/).length > 8) return undefined;
  const word = named['kind']!.toLowerCase();
  const kind: SessionKind = /\bopening\b/i.test(named['name']!)
    ? 'opening'
    : word === 'high-level' && !/clos|conclud/i.test(named['name']!)
      ? 'high-level'
      : 'closing';
  return { kind, title: titleOf(named['title'] ?? '', rest), ...open };
}

/** "Break-out Session A on 'Title' will focus …": a heading that runs into its paragraph. */
function readRunIn(paragraph: string): ReadHeading | undefined {
  const lettered = LETTERED.exec(paragraph.slice(0, 400))?.groups;
  const quoted = QUOTED.exec(lettered?.['title'] ?? '')?.groups;
  if (lettered === undefined || quoted === undefined) return undefined;
  return { kind: 'breakout', letter: lettered['letter']!.toUpperCase(), title: quoted['title']! };
}

function titleOf(printed: string, whole: string): string {
  const title = printed.trim();
  if (title === '') return whole;
  return QUOTED.exec(title)?.[0] === title ? title.slice(1, -1) : title;
}

/** Takes "[Open to Member States only]" and a bracketed time limit or time off the end of a heading. */
function withoutBrackets(heading: string): { rest: string; openTo?: string } {
  const bracket = /\s*[([]([^()[\]]*)[)\]]\s*$/.exec(heading);
  if (bracket === null) return { rest: heading };
  const inside = bracket[1]!;
  const rest = heading.slice(0, bracket.index);
  const openTo = openToOf(inside);
  if (openTo !== undefined) return { rest, openTo };
  return readLimits(inside).length > 0 || timeRangeOf(inside) !== undefined ? { rest } : { rest: heading };
}

const OPEN_TO =
  /\b(?:[Oo]pen|[Rr]estricted|[Ll]imited)(?:,)? (?:only |exclusively |solely )?to (?:the )?((?:all |only |representatives of )?[A-Z][^,.;()[\]]{2,80}?)(?=,|\.|;|\)|\]|$| will | and will )/;
/** "for Member States only", "only Member States may attend". */
const ONLY_FOR = /\b(?:[Ff]or|[Rr]eserved for) (?:the )?([A-Z][^,.;()[\]]{2,60}? only)\b/;
const ONLY_MAY =
  /\b[Oo]nly ([A-Z][^,.;()[\]]{2,60}?) (?:may|can|will be able to|are invited to) (?:attend|participate|take part|join)\b/;

/** Who may attend, as a text says it: "open to Member States only" → "Member States only". */
function openToOf(text: string): string | undefined {
  const open = OPEN_TO.exec(text) ?? ONLY_FOR.exec(text);
  if (open) return open[1]!.trim();
  const only = ONLY_MAY.exec(text);
  return only ? `${only[1]!.trim()} only` : undefined;
}

/** Who may attend, from the first paragraphs of a session: "This session, which is open to Member States only, will …". */
export function openToIn(
  blocks: readonly Block[],
  from: number,
  to: number,
  text: (span: Span) => string,
): string | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const own = text(blocks[i]!.span);
    const openTo = /\b(?:session|segment|meeting|plenary)\b/i.test(own) ? openToOf(own) : undefined;
    if (openTo !== undefined) return openTo;
  }
  return undefined;
}

/** The farthest that a session's time may stand before its title in a row of a programme, in cells. */
const MOST_COLUMNS = 4;

function timeCellBefore(
  blocks: readonly Block[],
  index: number,
  text: (span: Span) => string,
): { block: number; time: { start: string; end: string } } | undefined {
  const row = blocks[index]!.row;
  if (row === undefined) return undefined;
  for (let i = index - 1; i >= index - MOST_COLUMNS && blocks[i]?.row === row; i--) {
    const range = timeRangeOf(text(blocks[i]!.span));
    if (range !== undefined) return { block: i, time: clockOf(range) };
  }
  return undefined;
}

/** The id, or the next of "1-2", "1-3" … that is free. `taken` has how often each was asked for. */
function unique(id: string, taken: Map<string, number>): string {
  let free = id;
  let asked = taken.get(id) ?? 0;
  while (taken.has(free)) free = `${id}-${++asked}`;
  taken.set(free, 1);
  if (free !== id) taken.set(id, asked);
  return free;
}
