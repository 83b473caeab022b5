import type { EntryKind } from '../../lexicon/catalogue';

/** What an editor offers to write at the cursor, whatever it is. */
export interface CompletionItem {
  readonly kind: 'phrase' | 'citation' | 'key' | 'value' | EntryKind;
  readonly label: string;
  /** A few words that stand beside the label. */
  readonly aside: string;
  /** What replaces the draft from `replaceStart` to the cursor. */
  readonly insert: string;
  /** Whether the space at its end may stand where no editor takes it back: hardly ever a mark comes next. */
  readonly spaceStays?: boolean;
  /** UTF-16 offset into the draft. */
  readonly replaceStart: number;
  /** The end of what the item replaces, in the line of the cursor; the cursor if absent. */
  readonly replaceEnd?: number;
  /** One line of evidence. */
  readonly detail: string;
  /** Markdown; text that comes from documents is escaped. */
  readonly documentation: string;
  /** Begins with what stands from `replaceStart` to the cursor, so that an editor that filters by it keeps the item. */
  readonly filterText: string;
  /** How often the corpus has it. */
  readonly count: number;
  /** The counts by document id. */
  readonly documents: ReadonlyMap<string, number>;
}
