import { rankedCuts } from '../../cuts/chooseCuts';
import { type Cut } from '../../cuts/cut';
import type { Problem } from '../../finding';
import { counted } from '../../text/duration';
import { type Span } from '../../text/span';
import { shorten } from '../../text/shorten';

/** A cut as an editor offers it beside the finding that a draft is too long. */
export interface CutAction {
  readonly title: string;
  readonly cut: Cut;
}

/** The most cuts offered: a short list is read to the end. */
const MOST = 8;
const SHOWN = 48;

/** The finding at this place that the draft is too long, if there is one. */
export function overLimitAt(problems: readonly Problem[], span: Span): Problem | undefined {
  return problems.find(
    ({ rule, span: own }) => rule === 'over-time-limit' && own.start <= span.end && span.start <= own.end,
  );
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
