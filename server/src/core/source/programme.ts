import { type Block, type ProgrammeEntry } from './sourceDocument';
import { type Span } from '../text/span';
import { timeRangeOf } from './lineShapes';
import { type SessionBlocks } from './sessions';

/** Times as "hh:mm": "0915", "10.30", "1:30 p.m.", "10 a.m." and "noon" are read. "p.m." at the end alone holds for both. */
export function clockOf(range: { readonly start: string; readonly end: string }): { start: string; end: string } {
  const half = /([ap])\.?m/i.exec(range.end)?.[1];
  const end = clock(range.end, undefined);
  let start = clock(range.start, /[ap]\.?m|noon/i.test(range.start) ? undefined : half);
  // "11:30 - 1 p.m." starts in the morning.
  if (start > end && half !== undefined) start = clock(range.start, 'a');
  return { start, end };
}

function clock(time: string, half: string | undefined): string {
  const match = /^(\d{1,2}?)[:.h]?(\d{2})?(?=\D|$)/i.exec(time.trim());
  let hours = Number(match?.[1] ?? 0);
  const named = /([ap])\.?m/i.exec(time)?.[1]?.toLowerCase() ?? half?.toLowerCase();
  if (named === 'p' && hours < 12) hours += 12;
  if (named === 'a' && hours === 12) hours = 0;
  return `${String(hours).padStart(2, '0')}:${match?.[2] ?? '00'}`;
}

/** The rows of a programme: when, and what. */
export function findProgramme(
  blocks: readonly Block[],
  sessions: readonly SessionBlocks[],
  text: (span: Span) => string,
): ProgrammeEntry[] {
  const entries: ProgrammeEntry[] = [];
  const startingAt = new Map(sessions.map((session) => [session.row ?? session.from, session]));
  blocks.forEach((block, i) => {
    if (block.row === undefined || block.kind !== 'cell') return;
    const range = timeRangeOf(text(block.span));
    const what = blocks[i + 1];
    if (range === undefined || what?.row !== block.row) return;
    const session = startingAt.get(i);
    entries.push({
      ...clockOf(range),
      title: session?.title ?? text(what.span),
      span: { start: block.span.start, end: what.span.end },
      ...(session === undefined ? {} : { session: session.id }),
    });
  });
  return entries;
}
