import type { Draft } from './draft';
import { type DraftBlock, isSalutation, isSpoken } from './draftBlocks';
import { printable } from '../text/printable';
import { kindsNamedIn } from '../kinds/ownNames';
import { type TextKind, textKindRow } from '../kinds/textKinds';

/** What a text shows itself to be, and by what. */
export interface ToldKind {
  readonly kind: TextKind;
  /** A clause a person can read: "its title says “Concept Note”". */
  readonly because: string;
}

/** A text as its signs are looked for in it. */
interface Page {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** Those at the top, front matter left out. */
  readonly top: readonly DraftBlock[];
  /** Whether its front matter names the event, the session or the role it is spoken in. */
  readonly isForSession: boolean;
}

type Sign = (page: Page) => ToldKind | undefined;

/** Blocks at the top of a text in which signs of its kind are looked for. */
const TOP_BLOCKS = 60;
/** Blocks at its end in which they are. */
const END_BLOCKS = 6;
/** How much of a text is looked at for who speaks, in characters: three minutes. */
const OPENING = 2500;
/** A paragraph that is longer is no line of a title page. */
const TITLE_LENGTH = 200;

/**
 * What a text shows itself to be; `undefined` where it shows nothing. The signs are asked in turn, those that no other kind of text has
 * first: who addresses the room speaks, whatever the title page says of what is spoken about.
 */
export function kindToldBy({
  text,
  blocks,
  frontMatter,
}: Pick<Draft, 'text' | 'blocks' | 'frontMatter'>): ToldKind | undefined {
  const body = blocks[0]?.kind === 'front-matter' ? 1 : 0;
  const top = blocks.slice(body, body + TOP_BLOCKS);
  const page: Page = {
    text,
    blocks,
    top,
    isForSession: (['event', 'session', 'role'] as const).some((key) => frontMatter.has(key)),
  };
  for (const sign of SIGNS) {
    const told = sign(page);
    if (told) return told;
  }
  return undefined;
}

/** How a letter of one office to another ends. */
const ASSURANCES =
  /\bassurances?\s+of\s+(?:my|our|its|their|his|her)\s+(?:highest|high|most)\b|^Yours\s+(?:sincerely|faithfully|truly)\b/im;

const letterEnd: Sign = ({ text, blocks }) =>
  blocks.slice(-END_BLOCKS).some(({ span }) => ASSURANCES.test(text.slice(span.start, span.end)))
    ? { kind: 'letter', because: 'it ends as a letter does' }
    : undefined;

/** How the records of meetings begin. */
const CALLED =
  /^(?:The meeting (?:was called to order|was resumed|resumed)|La séance est (?:ouverte|reprise)|Se (?:abre|reanuda) la sesión)\b/m;

const calledToOrder: Sign = ({ text, top }) =>
  top.some(({ span }) => CALLED.test(text.slice(span.start, span.end)))
    ? { kind: 'verbatim-record', because: 'it says when the meeting was called to order' }
    : undefined;

const delivery: Sign = ({ text, top }) => {
  const line = top.find(({ kind, span }) => kind === 'heading' && DELIVERY.test(text.slice(span.start, span.end)));
  return line && { kind: 'statement', because: 'it is to be checked against delivery' };
};
const DELIVERY = /^\W*check\s+against\s+delivery\W*$/i;

/** How an address begins. A bare office is none: it may be a label ("Chair: Ms. …") or a subject ("Ministers,"). */
const ADDRESS =
  /^[*_“"]*(?:mr|mrs|ms|mister|madam|madame|your|excellenc|distinguished|dear|ladies|honou?rable|esteemed|colleagues|friends|thank you|(?:co-)?(?:chair\w*|president),)/i;
const LABEL = /^[^:\n]{1,60}:[ \t]*\S/;

const salutation: Sign = ({ text, top }) => {
  for (const { kind, span } of top) {
    const opening = text.slice(span.start, Math.min(span.end, span.start + 80));
    if (!isSpoken(kind) || !ADDRESS.test(opening) || LABEL.test(opening) || !isSalutation(opening)) continue;
    return { kind: 'statement', because: `it addresses the room (“${shown(/^[^,:\n]*/.exec(opening)![0])}”)` };
  }
  return undefined;
};

/** How a speech ends. A note has no thanks, or says what they are for. */
const THANKS =
  /^[*_]*(?:(?:and )?I thank you\b|(?:many )?thank(?:s| you)(?:,? (?:very much|(?:so )?much|once again))?(?: for your (?:kind )?attention)?(?:[.!…*_]*$|,? (?:mr|madam|ms|chair|president|excellenc|distinguished|your|co-chairs|all)\b))/i;

const thanks: Sign = ({ text, blocks }) => {
  const end = blocks.filter(({ kind }) => isSpoken(kind)).slice(-END_BLOCKS);
  const found = end.find(({ span }) => THANKS.test(text.slice(span.start, span.end).trim()));
  if (!found) return undefined;
  return {
    kind: 'statement',
    because: `it ends with thanks (“${shown(text.slice(found.span.start, found.span.end))}”)`,
  };
};

/** Stage directions to the speaker. */
const STAGE = /\b(?:pause|slides?|applause|breathe|look up|smile|video|speaks? in|resumes? in|continues? in)\b/i;

const stageNote: Sign = ({ text, top }) => {
  const note = top.find(({ kind, span }) => kind === 'stage-note' && STAGE.test(text.slice(span.start, span.end)));
  return (
    note && { kind: 'statement', because: `it has a stage note (${shown(text.slice(note.span.start, note.span.end))})` }
  );
};

/** A line that begins with a time of the day, or with a stretch between two. */
const HOUR =
  /^[ \t|*_-]*(?:\d{1,2}(?:[.:h]\d\d)?[ \t]*(?:[ap]\.?m\b\.?)|\d{1,2}[.:h]\d\d\b|[01]\d[0-5]\d[ \t]*[–-][ \t]*[0-2]\d[0-5]\d\b|noon\b)/gim;
/** So many lines make a timetable. */
const HOURS = 4;

const timetable: Sign = ({ text, top }) => {
  const from = top[0]?.span.start ?? 0;
  const lines = text.slice(from, top.at(-1)?.span.end ?? from).match(HOUR) ?? [];
  return lines.length >= HOURS ? { kind: 'programme', because: 'its lines begin with times of the day' } : undefined;
};

/** What a text calls itself before it begins, or in a heading near its top. */
const ownName: Sign = (page) => {
  const { text, top, isForSession } = page;
  for (const line of titleLines(text, top)) {
    const kind = kindsNamedIn(line).find((named) => {
      // Reports and resolutions are spoken about: an agenda item is often one.
      if (named === 'resolution') return false;
      return !isForSession || (named !== 'report' && named !== 'letter' && !/^summary$/i.test(line));
    });
    if (kind === undefined) continue;
    // "Opening remarks" is a line of a programme, too.
    const instead = textKindRow(kind).isSpoken ? timetable(page) : undefined;
    return instead ?? { kind, because: `its title says “${shown(line)}”` };
  }
  return undefined;
};

/** The lines of the title page as a reader sees them, and the headings behind it. */
function titleLines(text: string, top: readonly DraftBlock[]): readonly string[] {
  const begins = top.findIndex(({ kind, span }) => isSpoken(kind) && isRunning(text.slice(span.start, span.end)));
  return top
    .filter(({ kind }, at) => kind === 'heading' || begins < 0 || at < begins)
    .flatMap(({ span }) => text.slice(span.start, span.end).split('\n'))
    .filter((line) => line.length <= TITLE_LENGTH)
    .map((line) => line.replace(/^[\s#>*_|]+|[\s*_|.:]+$/g, ''))
    .filter((line) => line !== '');
}

/** Whether a paragraph is text that runs: long, or a sentence with its end. */
function isRunning(paragraph: string): boolean {
  const words = paragraph.trim().split(/\s+/).length;
  return paragraph.length > TITLE_LENGTH || (words >= 8 && /[.?!;][*_"'”’»)\]\d¹²³]*\s*$/.test(paragraph));
}

/** The organ that a resolution makes its subject, in the six languages. */
const ORGAN =
  /^[\s*_]*(?:The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|[A-Z]\w+(?: \w+){0,5} (?:Committee|Commission|Conference|Council|Assembly|Parties))[*_]*,|L[’']Assemblée générale[*_]*,|Le Conseil de sécurité[*_]*,|La Asamblea General[*_]*,|El Consejo de Seguridad[*_]*,|Генеральная Ассамблея[*_]*,|Совет Безопасности[*_]*,|大会[*_]*，|安全理事会[*_]*，|إن الجمعية العامة[*_]*،|إن مجلس الأمن[*_]*،)[\s*_]*$/m;

const resolves: Sign = ({ text, top }) => {
  const found = top.find(({ span }) => ORGAN.test(text.slice(span.start, span.start + TITLE_LENGTH)));
  if (!found) return undefined;
  const organ = ORGAN.exec(text.slice(found.span.start, found.span.start + TITLE_LENGTH))![0];
  return { kind: 'resolution', because: `it has “${shown(organ)}” for its subject` };
};

/** Who speaks, and for whom. A session is called I, too. */
const SPEAKER =
  /\b(?:my\s+(?:delegation|country|government|people|nation|president|region)|allow\s+me|may\s+I|permit\s+me|let\s+me|(?<!\b(?:session|annex|part|chapter|pillar|panel|section|phase|group)\s)I\s+(?:should|would|wish|want|am|have|(?:\w+\s+)?congratulate|thank|join|extend|take|speak|stand|bring|begin|convey|welcome|commend|express|come))\b/i;

const firstPerson: Sign = ({ text, top }) => {
  const from = top[0]?.span.start ?? 0;
  const found = SPEAKER.exec(text.slice(from, from + OPENING));
  return found ? { kind: 'statement', because: `somebody speaks in it (“${shown(found[0])}”)` } : undefined;
};

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

/** Headings of the questions put to participants. */
const ASKING =
  /^(?:\W|\d)*(?:key|guiding|discussion) questions?\b|^(?:\W|\d)*questions for (?:discussion|consideration)\b/i;
/** Headings that make a note where there are two of them. */
const OUTLINING =
  /^(?:[\dIVX]+[.)]\s*|\W)*(?:introduction|background|context|rationale|(?:aims? and )?objectives?|expected (?:outcomes?|results)|outcomes?|format|modalities|participa(?:nts|tion)|themes?|methodology|structure|background documents?)(?: and \w+)?$/i;
const SUMMARISING =
  /^(?:\W|\d)*(?:key (?:elements|points|messages|takeaways)\b.*|summary(?: of\b.*)?|executive summary|conclusions and recommendations)$/i;

const headings: Sign = ({ text, blocks, isForSession }) => {
  // A speech for a session may be written under such headings, and be addressed last.
  if (isForSession) return undefined;
  const lines = blocks.filter(isLine(text)).map(({ span }) =>
    text
      .slice(span.start, span.end)
      .replace(/[*_#:]+/g, '')
      .trim(),
  );
  const asking = lines.find((line) => ASKING.test(line));
  if (asking !== undefined) return { kind: 'concept-note', because: `it has the heading “${shown(asking)}”` };
  const summary = lines.find((line) => SUMMARISING.test(line));
  if (summary !== undefined) return { kind: 'summary', because: `it has the heading “${shown(summary)}”` };
  const [first, second] = new Set(lines.filter((line) => OUTLINING.test(line)));
  return second === undefined
    ? undefined
    : { kind: 'concept-note', because: `it has the headings “${shown(first!)}” and “${shown(second)}”` };
};

/** Whether a block is a heading, or a short line that may be one where no mark says so. */
function isLine(text: string): (block: DraftBlock) => boolean {
  return ({ kind, span }) =>
    (kind === 'heading' || kind === 'paragraph' || kind === 'item' || kind === 'title') &&
    span.end - span.start <= 80 &&
    !text.slice(span.start, span.end).includes('\n');
}

/** In the order in which they are asked. */
const SIGNS: readonly Sign[] = [
  letterEnd,
  calledToOrder,
  delivery,
  salutation,
  thanks,
  stageNote,
  ownName,
  resolves,
  firstPerson,
  headings,
  // Notes and summaries have a programme annexed.
  timetable,
];

function shown(words: string): string {
  return printable(
    words
      .replace(/[*_#]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    60,
  );
}
