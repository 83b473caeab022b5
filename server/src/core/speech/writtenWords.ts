import type { Span } from '../text/span';
import { abbreviation, isBeforeNumber } from './abbreviations';

/** How long a speaker stops behind a word. */
export type Pause = 'none' | 'comma' | 'sentence' | 'paragraph';

/** A word as it stands in a paragraph: what is read of it, and what stands around that. */
export interface WrittenWord {
  readonly span: Span;
  /** Without the marks around it: "2017" of "(2017),". Empty where nothing is left. */
  readonly core: string;
  /** Marks before and behind it in the same word, and what stands between it and the word before. */
  readonly before: string;
  readonly behind: string;
  readonly gap: string;
  readonly pause: Pause;
}

const OPENING = '“"‘\'«(‹[{*_~`<>,.;:!?…–—-•¿¡';
const CLOSING = '”"’\'»)›]}*_~`<>,.;:!?…–—-';

/** The words of a paragraph that are said, each with its marks; `spans` as `spokenWords` gives them. */
export function writtenWords(paragraph: string, spans: readonly Span[]): readonly WrittenWord[] {
  return spans.map((span, index) => {
    const written = paragraph.slice(span.start, span.end);
    let from = 0;
    let to = written.length;
    while (from < to && OPENING.includes(written[from]!)) from++;
    while (to > from && CLOSING.includes(written[to - 1]!) && !closesWithin(written, from, to)) to--;
    const behind = written.slice(to);
    const next = spans[index + 1];
    const gap = paragraph.slice(index === 0 ? 0 : spans[index - 1]!.end, span.start);
    const core = written.slice(from, to);
    const pause = next
      ? pauseOf(core, behind, paragraph.slice(span.end, next.start), paragraph[next.start]!)
      : 'paragraph';
    return { span, core, before: written.slice(0, from), behind, gap, pause };
  });
}

/** A bracket that the word itself opens: "1373(2001)". */
function closesWithin(written: string, from: number, to: number): boolean {
  return written[to - 1] === ')' && written.slice(from, to - 1).includes('(');
}

function pauseOf(core: string, behind: string, gap: string, next: string): Pause {
  if (/[.!?…]/.test(behind) && !isStopOfAbbreviation(core, behind, next)) return isSmall(next) ? 'comma' : 'sentence';
  return /[,;:–—]/.test(behind) || /[–—-]/.test(gap) ? 'comma' : 'none';
}

function isStopOfAbbreviation(core: string, behind: string, next: string): boolean {
  if (!behind.startsWith('.') || /[!?…]/.test(behind)) return false;
  if (isBeforeNumber(core) && !/[\dIVX]/.test(next)) return false;
  return core.length === 1 || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(core) || abbreviation(core, true) !== undefined;
}

function isSmall(char: string): boolean {
  return char !== char.toUpperCase();
}
