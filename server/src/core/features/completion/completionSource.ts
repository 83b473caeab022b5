import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';

/** One thing that completions come from. It knows nothing of the others: how they are joined is said where they are listed. */
export interface CompletionSource {
  readonly name: string;
  /** Whether it is asked at such a cursor at all. */
  readonly appliesTo: (cursor: CompletionCursor) => boolean;
  /** Lists what the source offers at a cursor that it applies to, best first. As a rule it is empty where prose may go on in any way. */
  readonly itemsAt: (cursor: CompletionCursor) => readonly CompletionItem[];
}
