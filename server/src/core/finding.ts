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

/** A change that removes a finding; offered only where it is sure. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
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
  /** Of a rule with {@link Rule.parts}: what of it the finding is about, by which the user can set another severity. */
  readonly part?: string;
}

/** A finding as it is reported: which rule, how loudly. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
