import { rankedCuts } from '../cuts/chooseCuts';
import { type Cut } from '../cuts/cut';
import { cutsOf } from '../cuts/findCuts';
import type { Draft } from '../draft';
import type { Context, Problem } from '../rules/rule';
import { counted } from '../text/duration';
import { type Span } from '../text/span';

/** A cut as an editor offers it beside the finding that a draft is too long. */
export interface CutAction {
  readonly title: string;
  readonly problem: Problem;
  readonly cut: Cut;
}

/** Fewer are read to the end. */
const MOST = 8;
const SHOWN = 48;

/** The cuts that are missed least, where a draft is found to be too long at this place: first those that stand there. */
export function cutActionsAt(
  draft: Draft,
  problems: readonly Problem[],
  span: Span,
  context: Context,
): readonly CutAction[] {
  const problem = problems.find(
    ({ rule, span: own }) => rule === 'over-time-limit' && own.start <= span.end && span.start <= own.end,
  );
  if (!problem) return [];
  const isHere = ({ span: own }: Cut): boolean => own.start <= span.end && span.start <= own.end;
  const ranked = rankedCuts(cutsOf(draft, context));
  const inOrder = [...ranked.filter(isHere), ...ranked.filter((cut) => !isHere(cut))];
  return inOrder.slice(0, MOST).map((cut) => ({ title: titleOf(cut), problem, cut }));
}

function titleOf({ text, replacement, seconds }: Cut): string {
  const saved = `saves ${counted(Math.max(1, Math.round(seconds)), 'second')}`;
  return replacement === '' ? `Cut “${short(text)}” (${saved})` : `“${replacement}” for “${short(text)}” (${saved})`;
}

function short(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', SHOWN), SHOWN / 2))}…`;
}
