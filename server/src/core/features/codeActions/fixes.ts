import { type Edit, type Problem } from '../../finding';
import { type Span } from '../../text/span';

/** The problems that touch `span` and have a fix, in text order. */
export function fixableIn(problems: readonly Problem[], span: Span): readonly Problem[] {
  return problems.filter(
    ({ span: own, fixes = [] }) => fixes.length > 0 && own.start <= span.end && span.start <= own.end,
  );
}

/**
 * The first sure fix of every problem, in text order, as edits that can be made at once: a fix that reaches into an earlier one, or
 * inserts where that one does, waits for another round.
 */
export function allFixes(problems: readonly Problem[]): readonly Edit[] {
  const fixes = problems
    .flatMap(({ fixes = [] }) => fixes.find(({ grade }) => grade === 'sure') ?? [])
    .map(({ edits }) => edits.toSorted(byStart))
    .filter((edits) => edits.length > 0)
    .sort(([a], [b]) => byStart(a!, b!));
  const taken: Edit[] = [];
  for (const edits of fixes) {
    const last = taken[taken.length - 1];
    if (!last || isBehind(edits[0]!.span, last.span)) taken.push(...edits);
  }
  return taken;
}

const byStart = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

function isBehind(span: Span, last: Span): boolean {
  const samePlace = span.start === last.end && span.start === span.end && last.start === last.end;
  return span.start >= last.end && !samePlace;
}
