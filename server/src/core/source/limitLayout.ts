import { foreignPlaceOfHead } from '../limits/foreignPlaces';
import { findQuantities } from '../limits/quantities';
import { limitPlaces } from '../limits/limitPlace';
import { roles } from '../limits/roleCues';
import { speakingTimes } from '../limits/boundCues';
import { type PrintedLine } from './printedLines';

/** What lines of a block are: a label over others, one that says for whom and how long, or running text. */
export interface LimitPart {
  readonly kind: 'head' | 'row' | 'prose';
  readonly lines: readonly PrintedLine[];
}

/** Characters of a head and of a row, at most; longer ones are running text. */
const LONGEST_HEAD = 80;
const LONGEST_ROW = 160;
/** What may stand behind the amount a row ends in. */
const ROW_END =
  /^\)?(?:\s*(?:each|max(?:imum)?\b\.?|at most|or less|per \w+|for each \w+|in total|\([^()]{1,40}\)|only))*\s*[.;,)\]]*$/i;
const VERB =
  /\b(?:is|are|was|were|be|will|shall|should|may|must|can|has|have|had|would|invited?|requested|limited|kindly|please)\b/i;
const SMALL_END = /(?:\b(?:a|an|the|of|to|for|and|or|in|on|at|by|with|from|than|up|its|their|that)|[,–—-])$/i;
/** A word by which a label may head limits though it names nobody and no part of a meeting. */
const HEADS_LIMITS =
  /\b(?:limits?|times?|reply|remarks|statements?|speakers?|interventions?|speaking|plenary|debate|minutes)\b/i;
/** A line that begins something new. */
const STARTS = /^["“‘'([]*(?:[A-Z\u00C0-\u00DE\d]|[-–•*·▪○]\s)/;
/** A line of a timetable begins so. */
export const CLOCK = /^\d{1,2}[.:]\d{2}\b/;

const FOREIGN_END =
  /(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt)\s+minutes|\bminutos?|минут\p{L}{0,3}|мин\.|دقائق|دقيقة|دقيقتين|دقيقتان|分[钟鐘])[\s.;,]*$/iu;

/** Whether a line ends in an amount of time, words or pages, and nothing but what belongs to it. */
export function endsInAmount(line: string): boolean {
  if (FOREIGN_END.test(line)) return true;
  const last = findQuantities(line).at(-1);
  return last !== undefined && ROW_END.test(line.slice(last.span.end));
}

function isRow(line: string): boolean {
  return line.length <= LONGEST_ROW && !/[.?!]\s+[A-Z]/.test(line) && endsInAmount(line);
}

/** Whether a line is a label over others, and one that can say where, for whom or of what what stands under it holds. */
export function isHead(line: string): boolean {
  const own = line.trim();
  if (own.length > LONGEST_HEAD || own.length < 3 || /[.;,!?]$/.test(own) || SMALL_END.test(own)) return false;
  if (VERB.test(own) || findQuantities(own).length > 0 || !/^["“‘'([]*[A-Z\d*#]/.test(own)) return false;
  return (
    HEADS_LIMITS.test(own) ||
    speakingTimes.test(own) ||
    roles.test(own) ||
    limitPlaces(own).length > 0 ||
    foreignPlaceOfHead(own) !== undefined
  );
}

/** Parts a block where its lines are no running text that a margin has broken. */
export function limitParts(lines: readonly PrintedLine[]): readonly LimitPart[] {
  const parts: LimitPart[] = [];
  let run: PrintedLine[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    const isAlone = run.length === 1;
    const own = run[0]!.text;
    const kind = isAlone && isHead(own) ? 'head' : isAlone && isRow(own) ? 'row' : 'prose';
    parts.push({ kind, lines: run });
    run = [];
  };
  lines.forEach((line, at) => {
    run.push(line);
    const next = lines[at + 1]?.text;
    if (next !== undefined && isBreak(line.text.trim(), next.trim(), run.length === 1)) close();
  });
  close();
  return parts;
}

/** Whether a line break is meant, and no margin made it. */
function isBreak(line: string, next: string, isFirst: boolean): boolean {
  if (CLOCK.test(next)) return true;
  const starts = STARTS.test(next);
  if (line.endsWith(':')) return true;
  if (/[.;!?][”"’')\]]*$/.test(line) && starts) return true;
  if (!starts && !(next.length < LONGEST_HEAD && isRow(next))) return false;
  return endsInAmount(line) || (isFirst && isHead(line) && line.length < LONGEST_HEAD);
}
