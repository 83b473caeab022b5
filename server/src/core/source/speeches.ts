import type { CleanText } from '../text/cleanText';
import { delegationNamed } from '../lexicon/delegationNames';
import { byCapacity, presidingIn } from './nationalCapacity';
import type { Block, NamedDelegation, Speech } from './sourceDocument';
import { readOpening } from './statementHead';
import { type TurnHead, turnHeadOf } from './turnHead';

/** What a record prints between speeches: nobody says it, and what follows it without a new head is nobody's. */
const STAGE =
  /^(?:The\s+meeting\s+(?:rose|was\s+(?:suspended|resumed|adjourned|called\s+to\s+order|declared\s+closed))|Agenda\s+item\s+\d|In\s+the\s+absence\s+of\s+the\s|A\s+(?:recorded\s+|separate\s+)?vote\s+(?:was\s+taken|has\s+been\s+requested)|It\s+was\s+so\s+decided|The\s+agenda\s+was\s+adopted|(?:The\s+)?(?:[Dd]raft\s+(?:resolution|decision)|[Pp]aragraph|[Aa]mendment)\b[^.]{0,160}\bwas\s+(?:adopted|rejected|retained)|The\s+(?:members|representatives)\b[^.]{0,120}\bobserved\s+a\s+minute|(?:Mr|Mrs|Ms)\.[^.]{3,120}\btook\s+the\s+Chair\b|[^\n]{3,200}\bwas\s+escorted\b|(?:In\s+favour|Against|Abstaining)\s*:|La\s+séance\s+(?:est|a\s+été)\s|Il\s+en\s+est\s+ainsi\s+décidé|L[’']ordre\s+du\s+jour\s+est\s+adopté|Se\s+(?:abre|levanta|suspende|reanuda)\s+la\s+sesión|Así\s+queda\s+acordado|Queda\s+aprobado\s+el\s+orden)/;
/** What tells a record from a text that names people: its symbol, its own words, the languages spoken. */
const RECORD =
  /(?:^|\s)[A-Z](?:\/[\w.-]+)*\/(?:PV|SR)\.\d|\b(?:verbatim|summary)\s+record\b|^The\s+meeting\s+(?:rose|was\s+called\s+to\s+order)\b/i;
const HEAD_BLOCKS = 30;
/** Characters of a paragraph in which a speech is opened. */
const OPENING = 600;
const LEAST_TURNS = 2;
/** Turns that tell a report of a debate by themselves: "The representative of … said that …" may be said of one. */
const LEAST_REPORTED = 3;

interface Turn {
  readonly at: number;
  readonly head: TurnHead;
}

/** The speeches of a record of a meeting; none where the document is no record. Time is linear in the text. */
export function speechesOf(blocks: readonly Block[], clean: CleanText, raw: string): readonly Speech[] {
  const body = blocks.filter(({ kind }) => kind !== 'footnote');
  const texts = body.map(({ span }) => clean.text.slice(span.start, span.end));
  const turns = texts.flatMap((text, at): Turn[] => {
    const head = turnHeadOf(text);
    return head ? [{ at, head }] : [];
  });
  const record = recordOf(turns, texts);
  if (!record) return [];
  const { form, runsOn } = record;
  const kept = turns.filter(({ head }) => head.form === form);
  const announced = announcedIn(texts);
  const pages = pageBreaks(raw);
  const pageOf = (offset: number): number => breaksBefore(pages, clean.rawOffset(offset)) + 1;
  const presiding = presidingIn(texts.slice(0, HEAD_BLOCKS));
  return kept.flatMap(({ at, head: { form: _form, saysLanguage: _says, ...head } }, index) => {
    const next = kept[index + 1]?.at ?? body.length;
    let to = at + 1;
    while (runsOn && to < next && !STAGE.test(texts[to]!) && !announcementIn(texts[to]!)) to++;
    const start = body[at]!.span.start;
    const behalf =
      head.onBehalfOf ?? (head.speaker === undefined ? [] : openingOf(texts.slice(at, Math.min(to, at + 2))));
    const delegation = head.delegation ?? announced.get(surnameOf(head.speaker ?? '')) ?? behalf[0];
    const onBehalfOf = behalf.filter(({ name }) => name !== delegation?.name);
    const speech: Speech = {
      ...head,
      ...(delegation && { delegation }),
      ...(onBehalfOf.length > 0 && { onBehalfOf }),
      page: pageOf(start),
      span: { start, end: body[to - 1]!.span.end },
    };
    return byCapacity(speech, clean.text, presiding, pageOf);
  });
}

/** For whom a speech begins by saying that it is made. */
function openingOf(texts: readonly string[]): readonly NamedDelegation[] {
  return readOpening(texts.map((text) => text.slice(0, OPENING))).onBehalfOf;
}

interface MeetingRecord {
  readonly form: TurnHead['form'];
  /** Whether the paragraphs after a head are the speaker's too; a report that names speakers goes on with others. */
  readonly runsOn: boolean;
}

/** How the document records what was said, where it is a record. */
function recordOf(turns: readonly Turn[], texts: readonly string[]): MeetingRecord | undefined {
  if (turns.length < LEAST_TURNS) return undefined;
  const of = (form: TurnHead['form']): readonly TurnHead[] =>
    turns.flatMap(({ head }) => (head.form === form ? [head] : []));
  const verbatim = of('verbatim');
  const summary = of('summary');
  const isRecord = texts.slice(0, HEAD_BLOCKS).some((text) => RECORD.test(text)) || RECORD.test(texts.at(-1) ?? '');
  const withDelegation = (heads: readonly TurnHead[]): number => heads.filter(({ delegation }) => delegation).length;
  const showsItself =
    verbatim.filter(({ saysLanguage }) => saysLanguage).length >= LEAST_TURNS ||
    (withDelegation(verbatim) > 0 &&
      verbatim.some(({ office, speaker }) => office !== undefined && speaker === undefined));
  if (verbatim.length >= LEAST_TURNS && verbatim.length >= summary.length && (isRecord || showsItself))
    return { form: 'verbatim', runsOn: true };
  const isReported = withDelegation(summary) >= LEAST_REPORTED;
  if (summary.length < LEAST_TURNS || !(isRecord || isReported)) return undefined;
  return { form: 'summary', runsOn: isRecord };
}

/** "Address by Mr. Amadou Ndiaye, President of the Republic of Freedonia": who will speak, and of which State. */
const ADDRESS =
  /^Address\s+by\s+(?:(?:His|Her)\s+(?:Excellency|Majesty|(?:Royal|Serene)\s+Highness)\s+|H\.\s?E\.\s+)?(?<name>[^,]{3,80}),\s+[^.]{3,160}?\s+of\s+(?:the\s+)?(?<state>[^,.]{3,80})\.?$/;

function announcementIn(text: string): RegExpExecArray | null {
  return text.startsWith('Address by ') ? ADDRESS.exec(text) : null;
}

/** The States of those whose address is announced, by surname. */
function announcedIn(texts: readonly string[]): ReadonlyMap<string, NamedDelegation> {
  const found = new Map<string, NamedDelegation>();
  for (const text of texts) {
    const { name, state } = announcementIn(text)?.groups ?? {};
    if (name === undefined || state === undefined) continue;
    const known = longestNamed(text, state);
    found.set(surnameOf(name), known ?? { name: state });
  }
  return found;
}

/** The name at the end of a title that the table has: "Prime Minister of the Republic of Korea" ends in two. */
function longestNamed(text: string, last: string): NamedDelegation | undefined {
  const ends = [...text.matchAll(/\bof\s+(?:the\s+)?/g)].map(({ index, 0: of }) => text.slice(index + of.length));
  for (const end of [...ends, last]) {
    const known = delegationNamed(end);
    if (known) return { name: known.name, code: known.code };
  }
  return undefined;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Raw offsets of the breaks between pages. */
function pageBreaks(raw: string): readonly number[] {
  const found: number[] = [];
  for (let at = raw.indexOf('\f'); at >= 0; at = raw.indexOf('\f', at + 1)) found.push(at);
  return found;
}

function breaksBefore(breaks: readonly number[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The speech that a place of the clean text stands in. */
export function speechAt(speeches: readonly Speech[], offset: number): Speech | undefined {
  let low = 0;
  let high = speeches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (speeches[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = speeches[low];
  return found && found.span.start <= offset ? found : undefined;
}
