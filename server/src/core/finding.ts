import { type Span } from './text/span';

/** How loudly a rule speaks, as editors name it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** From quiet to loud. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A place in the corpus a finding rests on. */
export interface Evidence {
  /** What stands there, in a sentence a person can read. */
  readonly message: string;
  /** Id of the corpus document. */
  readonly document: string;
  readonly uri: string;
  /** Offsets into the document's raw text. */
  readonly span: Span;
}

/** One replacement in a text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Whether a fix may be applied unseen.
 *
 * - `sure`: a verified row of a table or the document itself proves it. It changes no meaning and no quotation. The finding goes and no
 *   other comes, except one on the length of the whole: a syllable more may pass a time limit. "Fix All" applies these alone.
 * - `offered`: a person decides. Every fix that removes words, puts in new wording or picks what was probably meant.
 */
export type FixGrade = 'sure' | 'offered';

/** A change that removes a finding. */
export interface Fix {
  readonly title: string;
  readonly grade: FixGrade;
  readonly edits: readonly Edit[];
}

/** The text after edits, none of which overlaps another. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const last = edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return last.reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

/** What a rule found; spans are offsets into the draft. */
export interface Finding {
  readonly span: Span;
  /** States the fact, then the remedy; no full stop, at most 120 characters where it can be. */
  readonly message: string;
  /** Where this one is louder or quieter than its rule; what the user sets for the rule stands over it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly evidence?: readonly Evidence[];
  /** The part of the rule that the finding is about, where the rule has {@link Rule.parts}; the user can set its severity apart. */
  readonly part?: string;
}

/** A finding as it is reported: which rule, how loudly. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
