import { type EntryKind } from '../lexicon/catalogue';
import { shiftSpan, type Span } from '../text/span';

/**
 * How a name is written; `avoided` is a form the house does not write, `respelled` one of the others in the spelling of another house: "Organisation",
 * "Counter Terrorism", "Drugs & Crime".
 */
export type NameForm = 'name' | 'acronym' | 'variant' | 'avoided' | 'respelled';

/** A place where a text names an entity, convention, person or term of the tables. */
export interface NameMention {
  /** UTF-16 offsets into the text, without a possessive "’s". */
  readonly span: Span;
  readonly kind: EntryKind;
  /** The row's id within the table of its kind. */
  readonly id: string;
  readonly form: NameForm;
  /**
   * Of a short form, "the Compact": whether its paragraph gives ground for it, or another place of the text must
   * ({@link withoutGroundless}). Absent where the form is clear by itself.
   */
  readonly ground?: 'given' | 'needed';
}

/** The same name in a text that has `by` characters more before it. */
export function shiftName(name: NameMention, by: number): NameMention {
  return { ...name, span: shiftSpan(name.span, by) };
}
