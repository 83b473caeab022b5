import { isSalutation } from './isSalutation';
import { deliveryNotice } from '../kinds/deliveryNotice';
import { type KindSignName, kindSigns } from '../kinds/kindSigns';
import { kindsNamedIn } from '../kinds/ownNames';
import { type FoundSign, signsIn } from '../kinds/signRows';
import { honorific } from '../kinds/salutationWords';

/** What of a block says what its text is, whatever stands around it. */
export interface KindFacts {
  /** Signs of its lines, in their order. */
  readonly lines: readonly FoundSign[];
  /** Signs of it as a paragraph. */
  readonly prose: readonly FoundSign[];
  /** How many of its lines begin with a time of the day; of a paragraph that goes through a day, how many times it tells. */
  readonly hours: number;
  /** The words by which it addresses the room, if it begins so. */
  readonly salutation: string | undefined;
  /** Whether it is text that runs, and no line of a title page, heading or list. */
  readonly isRunning: boolean;
}

/** A paragraph that is longer is no line of a title page, in characters. */
export const TITLE_LENGTH = 200;
/** Lines of a block that are looked at. */
const LINES = 40;
/** How much of a paragraph is looked at, in characters. */
const REACH = 500;
/** A line that is longer was broken where the page ends. */
const SHORT_LINE = 100;

/** The share of the longest line that none of the broken ones stays below. */
const OWN_LINE = 0.7;

/** A line that begins with a time of the day, or with a stretch between two. */
const HOUR =
  /^[ \t|*_–-]*(?:(?:de|from|à partir de|с|في)\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?)|\d{1,2}[.:]\d\d(?![.\d]|\s?(?:%|per|pour|por|million))|\d{1,2}\s?h(?:\s?\d\d|\b|\s)|[01]\d[0-5]\d[ \t]*[–-][ \t]*[0-2]\d[0-5]\d\b|noon\b|(?:上午|下午|中午)\s?\d{1,2}[时:：点]|\d{1,2}[时点](?:\d{1,2}分)?|[٠-٩]{1,2}[:.][٠-٩]{2}|الساعة\s)/i;

/** A time of the day in figures, and no part of a number, date or symbol. */
const CLOCK_TIME = /(?<![\d/.:,-])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:/]|\s?(?:%|per|pour|por|million|млн|процент))/g;
/** A paragraph that tells fewer of them speaks of one event. */
const DAY = 3;

function toldHours(paragraph: string): number {
  const told = paragraph.slice(0, REACH).match(CLOCK_TIME)?.length ?? 0;
  return told < DAY ? 0 : told;
}

/** Reads a block's own text, which has no comments. */
export function kindFactsOf(content: string): KindFacts {
  const lines = content
    .split('\n', LINES)
    .map((line) => line.replace(/^[\s#>*_|]+|[\s*_|]+$/g, ''))
    .filter((line) => line !== '');
  const isRunning = isRunningText(content, lines);
  const whole = content.replace(/\s+/g, ' ').trim();
  const plain = unmarked(whole.slice(0, REACH) + (whole.length > REACH ? ` ${whole.slice(-1)}` : ''));
  const salutation = salutationOf(content);
  return {
    lines: (isRunning ? ownLines(lines) : lines).filter((line) => line.length <= TITLE_LENGTH).flatMap(signsOfLine),
    prose: signsIn(plain, 'prose').filter(({ sign }) => salutation === undefined || sign !== 'chair-addressed'),
    hours: lines.filter((line) => HOUR.test(line)).length || toldHours(isRunning ? whole : ''),
    salutation,
    isRunning,
  };
}

/**
 * The lines of a running paragraph that were ended on purpose: far shorter than the longest. Texts without empty lines have title, organ and
 * preamble in one paragraph.
 */
function ownLines(lines: readonly string[]): readonly string[] {
  const longest = Math.max(...lines.map(({ length }) => length));
  return lines.slice(0, -1).filter(({ length }) => length < longest * OWN_LINE);
}

/** Without marks of emphasis, and without the label of an item: "1.", "(a)", "OP3", "PP2bis.", "12 bis.". */
function unmarked(text: string): string {
  return text
    .replace(/^[\s*_#>|“"«]+/, '')
    .replace(
      /^(?:(?:[OP]P\s?\d{1,3}\s?(?:bis|ter|alt)?|\d{1,3}|[a-z]|[ivx]{1,4}|[٠-٩]{1,3}|[一二三四五六七八九十]{1,3})\s?(?:[.):、．]|-(?=\s))|\([a-z\d]{1,4}\)|[-•–])\s*/i,
      '',
    )
    .replace(/[*_]+/g, '')
    .trim();
}

function signsOfLine(line: string): readonly FoundSign[] {
  const text = line.replace(/[*_]+/g, '').replace(/[\s.]+$/, '');
  const named = kindsNamedIn(text.replace(/[:：]$/, '')).flatMap((kind): readonly FoundSign[] => {
    const sign: string = kind === 'resolution' ? 'adopted-number' : `title-${kind}`;
    return isSign(sign) && !(kind === 'summary' && BARE_SUMMARY.test(text)) ? [{ sign, words: text }] : [];
  });
  const delivery: readonly FoundSign[] = deliveryNotice.test(line) ? [{ sign: 'delivery', words: text }] : [];
  return [...delivery, ...named.slice(0, 1), ...signsIn(text.replace(/\s?[:：]$/, ''), 'lines'), ...withMark(text)];
}

/** Lines whose last mark belongs to them: "The General Assembly,". */
function withMark(text: string): readonly FoundSign[] {
  return /[:：]$/.test(text) ? signsIn(text, 'lines').filter(({ sign }) => sign === 'letter-greeting') : [];
}

/** The part of a report that sums it up; a summary says of what it is one. */
const BARE_SUMMARY = /^(?:executive\s+)?summary$/i;

function isSign(name: string): name is KindSignName {
  return name in kindSigns;
}

function salutationOf(content: string): string | undefined {
  // "“Excellencies, …” the Minister told the meeting": words of somebody else's speech.
  if (/^\s*[“"«„]/.test(content) && !/^\s*[“"«„][^”"»]{0,80}\n/.test(content)) return undefined;
  const opening = content.slice(0, 80).replace(/^[\s*_“"]+/, '');
  if (!honorific.test(opening) || LABEL.test(opening) || !isSalutation(opening)) return undefined;
  return /^[^,:：，،\n]*/.exec(opening)![0];
}

/** "Chair: Ms. Roe". In Spanish and Chinese a colon ends an address. */
const LABEL = /^(?:mr|mrs|ms|madam|(?:co-)?chair|president)[^:\n]{0,60}:[ \t]*\S/i;

/** Whether a paragraph is text that runs: long, or a sentence with its end. */
function isRunningText(content: string, lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  const isStacked =
    lines.length > 1 &&
    lines.every((line) => line.length <= SHORT_LINE) &&
    (lines.some((line) => HOUR.test(line)) || lines.slice(0, -1).every((line) => line.length < SHORT_LINE / 2));
  if (isStacked) return false;
  if (/[㐀-鿿]/.test(last)) return content.length > 60 || (content.length > 12 && /[。；？！]\s*$/.test(content));
  const words = content.trim().split(/\s+/).length;
  return content.length > TITLE_LENGTH || (words >= 8 && /[.?!;؛؟][*_"'”’»)\]\d¹²³]*\s*$/.test(content));
}
