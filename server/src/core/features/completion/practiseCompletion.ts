import type { Corpus } from '../../corpus/corpus';
import { createDraft, type Draft } from '../../draft/draft';
import { completionItemsAt } from './completionItemsAt';
import { inlineCompletionAt } from './inlineCompletion';

/** Letters that are practised, in each mode: the engine has compiled what suggests by then. */
const LETTERS = 200;

/**
 * Asks for suggestions as an editor does while somebody writes what one of the documents says, a letter a step: what is asked for the
 * first time takes several times as long, and the first letters of a draft need not wait for that.
 */
export function* practiseCompletion(corpus: Corpus): Generator<void, void> {
  const text = practiceText(corpus);
  for (const mode of ['quiet', 'eager'] as const) {
    let draft: Draft | undefined;
    for (let at = 1; at <= text.length; at++) {
      draft = createDraft(text.slice(0, at), { previous: draft, catalogue: corpus.catalogue });
      completionItemsAt(draft, at, corpus, { mode });
      inlineCompletionAt(draft, at, corpus, { mode });
      yield;
    }
  }
}

function practiceText({ documents: [document] }: Corpus): string {
  const paragraph = document?.blocks.find(({ span }) => span.end - span.start > LETTERS)?.span;
  if (!document || !paragraph) return '';
  return document.clean.text.slice(paragraph.start, paragraph.start + LETTERS).replace(/\s+/g, ' ');
}
