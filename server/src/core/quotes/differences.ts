import type { Laid } from './passages';
import type { QuotedFragment } from './quotedWords';
import type { Step } from './alignment';
import { stepRuns } from './stepRuns';
import type { Difference } from './verdict';

/** Where a fragment of a quotation and the passage it was laid on part: neighbouring words together, in text order. */
export function differencesOf(text: string, { words, insertions }: QuotedFragment, laid: Laid): readonly Difference[] {
  const joints = new Set(insertions.map(({ at }) => at));
  const groups = stepRuns(laid.alignment.steps, ({ kind, quoted }) => {
    const isMeant = kind === 'dropped' && joints.has(quoted);
    return kind === 'same' || isMeant ? 'outside' : 'joins';
  });
  // "[sic]" behind a word: the author knows, and says that it stands so.
  const owned = new Set(
    insertions.flatMap(({ at, span }) => (/sic/i.test(text.slice(span.start, span.end)) ? [at - 1] : [])),
  );
  const isOwned = (steps: readonly Step[]): boolean =>
    owned.has(steps.filter(({ kind }) => kind !== 'dropped').at(-1)?.quoted ?? -1);
  return groups
    .filter((steps) => !isOwned(steps))
    .map((steps): Difference => {
      const own = steps.filter(({ kind }) => kind !== 'dropped').map(({ quoted }) => words[quoted]!);
      const theirs = steps.filter(({ kind }) => kind !== 'added').map(({ source }) => laid.words[source]!);
      const before = words[steps[0]!.quoted - 1] ?? words[0]!;
      const span =
        own.length > 0 ? { start: own[0]!.start, end: own.at(-1)!.end } : { start: before.end, end: before.end };
      const printed =
        theirs.length > 0
          ? laid.document.clean.text.slice(theirs[0]!.start, theirs.at(-1)!.end).replace(/\s+/g, ' ')
          : '';
      const kind = own.length === 0 ? 'dropped' : theirs.length === 0 ? 'added' : 'changed';
      return { kind, span, written: text.slice(span.start, span.end), printed };
    });
}
