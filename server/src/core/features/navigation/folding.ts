import type { Draft } from '../../draft/draft';
import type { Span } from '../../text/span';
import { draftSections } from './sections';

/** What a fold hides. */
export type FoldKind = 'front-matter' | 'section' | 'comment' | 'footnotes' | 'code';

/** A stretch of a draft that can be folded. It may lie on a single line: whether that folds is the editor's business. */
export interface Fold {
  readonly kind: FoldKind;
  readonly span: Span;
}

/** The folds of a draft by where they start. Footnotes that follow each other fold as one. */
export function foldsOf(draft: Draft): readonly Fold[] {
  const folds: { kind: FoldKind; span: Span }[] = draftSections(draft).map(({ span }) => ({ kind: 'section', span }));
  let notes: { kind: FoldKind; span: Span } | undefined;
  for (const { kind, span } of draft.blocks) {
    if (kind !== 'footnote') notes = undefined;
    else if (notes) notes.span = { start: notes.span.start, end: span.end };
    else folds.push((notes = { kind: 'footnotes', span }));
    if (kind === 'front-matter' || kind === 'comment' || kind === 'code')
      folds.push({ kind, span: trimmed(draft, span) });
  }
  return folds.sort((a, b) => a.span.start - b.span.start);
}

/** Front matter ends with the line break after its fence, which is no line to fold. */
function trimmed({ text }: Draft, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
