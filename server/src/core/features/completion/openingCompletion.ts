import { resolutionParagraphs } from '../../draft/resolutionParagraphs';
import { isOrgansText } from '../../kinds/textKinds';
import { openingsFor } from '../../phrases/resolutionOpenings';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';

/** A paragraph as far as it is typed: its label, and the words with which it begins. */
const BEGUN = /^[\s*_]*(?:(?:[OP]P\s?\d{1,3}|\d{1,3})[.:)]?\s+)?[*_]*(?<typed>\p{L}[\p{L} ]{0,40})?$/iu;
/** Letters after which openings are offered unasked. */
const LETTERS = 2;
/** More of them are no help. */
const MOST = 8;

/**
 * How a paragraph of a resolution may begin: in the preamble "Recalling", behind the first operative paragraph "Decides". In English, in texts of that kind
 * alone: elsewhere nobody begins a paragraph so.
 */
export const openingCompletion: CompletionSource = {
  name: 'openings of resolutions',
  appliesTo: ({ isProse, draft }) => isProse && isOrgansText(draft.kind.kind) && draft.language === 'en',
  itemsAt: openingItems,
};

function openingItems({ draft, offset, invoked }: CompletionCursor): readonly CompletionItem[] {
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  const start = block?.span.start ?? offset;
  const typed = BEGUN.exec(draft.text.slice(start, offset))?.groups;
  if (!typed) return [];
  const words = typed['typed'] ?? '';
  if (words.length < LETTERS && !invoked) return [];
  const isOperative = resolutionParagraphs(draft).some(
    ({ kind, block: { span } }) => kind === 'operative' && span.end < offset && span.start !== start,
  );
  const kinds = isOperative ? (['operative'] as const) : (['preambular', 'operative'] as const);
  const openings = kinds.flatMap((kind) => openingsFor(kind, words).map((opening) => ({ kind, opening })));
  return openings.slice(0, MOST).map(({ kind, opening }): CompletionItem => ({
    kind: 'phrase',
    label: opening,
    aside: kind,
    insert: `${opening} `,
    replaceStart: offset - words.length,
    detail: kind === 'preambular' ? 'begins a paragraph of the preamble' : 'begins an operative paragraph',
    documentation: '',
    filterText: opening,
    count: 0,
    documents: new Map(),
  }));
}
