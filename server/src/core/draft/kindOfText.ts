import type { BlockFacts } from './blockFacts';
import type { DraftBlock } from './draftBlocks';
import { isSpoken } from './draftBlocks';
import type { FrontMatter } from '../frontMatter/frontMatter';
import type { KindFacts } from './kindFacts';
import { type KindFamily, type KindSign, type KindSignName, kindSigns } from '../kinds/kindSigns';
import type { FoundSign } from '../kinds/signRows';
import type { TextKind } from '../kinds/textKinds';
import { printable } from '../text/printable';
import { isDirection } from '../text/stageNote';

/** What a text shows itself to be, and by what. */
export interface ToldKind {
  readonly kind: TextKind;
  /** A clause a person can read: "its title says “Concept Note”". */
  readonly because: string;
}

/** What of a draft shows its kind. */
export interface KindSource {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly frontMatter: FrontMatter;
  facts(block: DraftBlock): Pick<BlockFacts, 'kindFacts'>;
}

/** Blocks at the top of a text in which signs of its kind are looked for. */
const TOP_BLOCKS = 60;
/** Blocks at its end in which they are. */
const END_BLOCKS = 6;
/** A salutation comes before so many blocks that are said. */
const ADDRESS_BLOCKS = 20;
/** No other sign of another kind outweighs it but those of letters. */
const ADDRESS_WEIGHT = 30;
/** Less than this tells nothing: of speech, which drafts are written for, and of anything else. */
const LEAST = { speech: 6, other: 8 } as const;
/** So many lines with a time of the day make a timetable, and no more of them tell more. */
const HOURS = { least: 2, most: 8, weight: 4 } as const;
/** An annexed programme follows text that runs. */
const ANNEX_BEHIND = 3;
/** What the first name that a text gives itself weighs more than those further down. */
const FIRST_NAME = 6;
/** Of the kinds of what is spoken, and of what an organ resolves, one needs as much to be told from the others. */
const SPECIFIC = 10;
const ADOPTED = 4;

/** Stage directions in square brackets, which may hold anything. */
const STAGE = /\b(?:pause|slides?|applause|breathe|look up|smile|video|speaks? in|resumes? in|continues? in)\b/i;

type Told = TextKind | KindFamily;

/** The weights of what was found, by what it tells. */
class Evidence {
  readonly #weights = new Map<Told, number>();
  readonly #best = new Map<Told, { readonly weight: number; readonly because: string }>();

  add(tells: Told, weight: number, because: string): void {
    this.#weights.set(tells, this.of(tells) + weight);
    if (weight > (this.#best.get(tells)?.weight ?? 0)) this.#best.set(tells, { weight, because });
  }

  of(tells: Told): number {
    return this.#weights.get(tells) ?? 0;
  }

  /** The heaviest reason among some. */
  because(...among: readonly Told[]): string {
    const best = among.flatMap((tells) => this.#best.get(tells) ?? []);
    return best.reduce((a, b) => (b.weight > a.weight ? b : a), best[0]!).because;
  }
}

/**
 * What a text shows itself to be; `undefined` where it shows nothing. Every sign weighs something (`core/kinds/kindSigns.ts`), and the kind
 * with the most weight is told. What is spoken, and what an organ resolves, is first told from all else, then from its like: an explanation of
 * vote begins as any statement does. Each block's signs are kept with the block; only what stands where is looked at anew.
 */
export function kindToldBy(draft: KindSource): ToldKind | undefined {
  const evidence = evidenceIn(draft);
  const specific = heaviest(evidence, SPOKEN_KINDS);
  const organs = heaviest(evidence, ORGANS_KINDS);
  const speech = evidence.of('speech') + evidence.of('statement') + evidence.of(specific);
  const resolved = evidence.of('organs-text') + evidence.of(organs);
  let best: { readonly kind: Told; readonly weight: number } = { kind: 'speech', weight: speech };
  for (const kind of OTHER_KINDS) if (evidence.of(kind) > best.weight) best = { kind, weight: evidence.of(kind) };
  if (resolved > best.weight) best = { kind: 'organs-text', weight: resolved };
  if (best.weight < (best.kind === 'speech' ? LEAST.speech : LEAST.other)) return undefined;
  if (best.kind === 'speech') {
    const isSpecific = evidence.of(specific) >= SPECIFIC;
    return isSpecific
      ? { kind: specific, because: evidence.because(specific) }
      : { kind: 'statement', because: evidence.because('speech', 'statement', specific) };
  }
  if (best.kind === 'organs-text') {
    const kind = evidence.of(organs) >= (organs === 'decision' ? SPECIFIC : ADOPTED) ? organs : 'draft-resolution';
    return { kind, because: evidence.because(kind, 'organs-text') };
  }
  const kind = best.kind;
  return { kind, because: evidence.because(kind) };
}

const SPOKEN_KINDS = ['right-of-reply', 'explanation-of-vote', 'explanation-of-position', 'remarks'] as const;
const ORGANS_KINDS = ['draft-resolution', 'resolution', 'decision'] as const;
const OTHER_KINDS = [
  'letter',
  'verbatim-record',
  'press-release',
  'concept-note',
  'summary',
  'report',
  'programme',
] as const;

/** The one that most is told of; the first of equals. */
function heaviest<Kind extends Told>(evidence: Evidence, kinds: readonly Kind[]): Kind {
  return kinds.reduce((a, b) => (evidence.of(b) > evidence.of(a) ? b : a));
}

function evidenceIn(draft: KindSource): Evidence {
  const { text, blocks, frontMatter } = draft;
  const evidence = new Evidence();
  const body = blocks[0]?.kind === 'front-matter' ? 1 : 0;
  const shown = blocks.filter(({ kind }, at) => at >= body && !UNREAD.has(kind));
  const top = shown.slice(0, TOP_BLOCKS).map((block) => ({ block, facts: draft.facts(block).kindFacts }));
  const begins = top.findIndex((one) => isSpoken(one.block.kind) && one.facts.isRunning);
  const counts = new Map<string, number>();
  const key = SPEAKERS_KEYS.find((name) => frontMatter.has(name));
  let isNamed = false;
  const take = ({ sign, words }: FoundSign, places: readonly KindSign['place'][]): void => {
    const row: KindSign = kindSigns[sign];
    const count = counts.get(sign) ?? 0;
    if (key && SPOKEN_ABOUT.has(sign)) return;
    if (!places.includes(row.place) || count >= (row.most ?? 1)) return;
    counts.set(sign, count + 1);
    const isName = sign.startsWith('title-') && !isNamed;
    isNamed ||= isName;
    evidence.add(row.tells, row.weight + (isName ? FIRST_NAME : 0), `${row.because} “${plain(words)}”`);
  };
  for (const [at, { block, facts: own }] of top.entries()) {
    const inTitle = block.kind === 'heading' || begins < 0 || at < begins;
    for (const sign of own.lines) take(sign, inTitle ? ['title', 'line'] : ['line']);
    if (block.kind === 'heading') continue;
    for (const sign of own.prose) take(sign, ['opening', 'within']);
  }
  const last = shown.filter(({ kind }) => isSpoken(kind)).slice(-END_BLOCKS);
  for (const block of last) for (const sign of draft.facts(block).kindFacts.prose) take(sign, ['end']);
  addSalutation(evidence, top.slice(0, ADDRESS_BLOCKS));
  addTimetable(evidence, top, begins);
  const note = blocks.find(({ kind, span }) => kind === 'stage-note' && isForSpeaker(text.slice(span.start, span.end)));
  if (note) evidence.add('speech', 12, `it has a stage note (${plain(text.slice(note.span.start, note.span.end))})`);
  if (key) evidence.add('speech', 14, `its front matter has “${key}”`);
  return evidence;
}

/** Keys that a speaker writes above a speech; a note on an event may have the last of them. */
const SPEAKERS_KEYS = ['session', 'role', 'event'] as const;

/** Signs that tell nothing where the front matter has a speaker's key: reports and letters are spoken about, and a speech may have such headings. */
const SPOKEN_ABOUT: ReadonlySet<KindSignName> = new Set<KindSignName>([
  'title-report',
  'title-letter',
  'title-bare-summary',
  'outlines',
  'asks-participants',
  'key-messages',
  'report-heading',
]);

function isForSpeaker(note: string): boolean {
  return STAGE.test(note) || isDirection(note.replace(/[[\]()（）*_—–]+/g, '').trim());
}

/** Blocks that say nothing of what a text is: what is not part of it, and words of others. */
const UNREAD: ReadonlySet<DraftBlock['kind']> = new Set<DraftBlock['kind']>([
  'comment',
  'code',
  'footnote',
  'quotation',
  'stage-note',
]);

interface ReadBlock {
  readonly block: DraftBlock;
  readonly facts: KindFacts;
}

/** Who addresses the room speaks, whatever the title page says of what is spoken about. A letter has one addressee. */
function addSalutation(evidence: Evidence, top: readonly ReadBlock[]): void {
  const found = top.find(({ block, facts }) => isSpoken(block.kind) && facts.salutation !== undefined);
  if (!found || found.facts.lines.some(({ sign }) => sign === 'letter-greeting')) return;
  evidence.add('speech', ADDRESS_WEIGHT, `it addresses the room (“${plain(found.facts.salutation!)}”)`);
}

function addTimetable(evidence: Evidence, top: readonly ReadBlock[], begins: number): void {
  const hours = top.reduce((sum, { facts }) => sum + facts.hours, 0);
  if (hours < HOURS.least) return;
  const first = top.findIndex(({ facts }) => facts.hours > 0);
  const behind = begins < 0 ? 0 : top.slice(begins, first).filter(({ facts }) => facts.isRunning).length;
  const weight = behind >= ANNEX_BEHIND ? 1 : HOURS.weight;
  evidence.add('programme', weight * Math.min(hours, HOURS.most), 'its lines begin with times of the day');
}

/** The words of one who speaks for many. Those in questions do not count: they mean everybody. */
const FOR_MANY = /\b(?:we|our|us)\b/gi;
const SENTENCE_END = /(?<=[.?!:])/;
/** The fewest words of {@link FOR_MANY} that show a speaker. */
const OFTEN = 8;
/** Characters from the top in which they are counted: a quarter of an hour of speech. */
const LONG = 16_000;

/** Whether somebody speaks in a long text, for a delegation: "we", over and over. */
export function speaksForMany(text: string): boolean {
  const told = text
    .slice(0, LONG)
    .split(SENTENCE_END)
    .filter((sentence) => !sentence.endsWith('?'));
  return told.flatMap((sentence) => sentence.match(FOR_MANY) ?? []).length >= OFTEN;
}

/** Words of the text in a reason. */
function plain(words: string): string {
  return printable(
    words
      .replace(/[*_#]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    60,
  );
}
