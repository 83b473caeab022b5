import { rankedCuts } from '../../cuts/chooseCuts';
import { type Cut } from '../../cuts/cut';
import type { Context } from '../../context';
import type { Draft } from '../../draft/draft';
import type { Problem } from '../../finding';
import { counted } from '../../text/duration';
import { type Span } from '../../text/span';
import { shorten } from '../../text/shorten';
import { speakingTimeOf } from '../../time/speakingTime';

/** A cut as an editor offers it beside the finding that a draft is too long. */
export interface CutAction {
  readonly title: string;
  readonly cut: Cut;
}

/** The most cuts offered where no list of all of them can be opened: a short list is read to the end. */
const MOST = 2;
const SHOWN = 48;

/** The finding that the draft is too long, where this place is past the limit: it marks the first word there alone. */
export function overLimitAt(
  draft: Draft,
  context: Context,
  problems: readonly Problem[],
  span: Span,
): Problem | undefined {
  const tooLong = problems.find(({ rule }) => rule === 'over-time-limit');
  const past = tooLong && speakingTimeOf(draft, context).overflow;
  return past && past.start <= span.end && span.start <= past.end ? tooLong : undefined;
}

/** The cuts of a draft that are missed least, first those that stand at this place. */
export function cutActionsAt(span: Span, cuts: readonly Cut[]): readonly CutAction[] {
  const isHere = ({ span: own }: Cut): boolean => own.start <= span.end && span.start <= own.end;
  const ranked = rankedCuts(cuts);
  const inOrder = [...ranked.filter(isHere), ...ranked.filter((cut) => !isHere(cut))];
  return inOrder.slice(0, MOST).map((cut) => ({ title: titleOf(cut), cut }));
}

function titleOf({ text, replacement, seconds }: Cut): string {
  const saved = `saves ${counted(Math.max(1, Math.round(seconds)), 'second')}`;
  return replacement === '' ? `Cut “${short(text)}” (${saved})` : `“${replacement}” for “${short(text)}” (${saved})`;
}

function short(text: string): string {
  return shorten(text, { most: SHOWN, atWords: true, atLeast: SHOWN / 2, ellipsisBeyond: true });
}
