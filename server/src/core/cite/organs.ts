import { type Organ } from './citation';
import { type CitationToken } from './citationToken';

/** An organ named by words. */
export interface NamedOrgan {
  readonly organ: Organ;
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly next: number;
  /** Whether a point of its abbreviation follows: "S.C.". */
  readonly dotted?: boolean;
}

/** The words that name each organ, in order. */
const names: readonly (readonly [Organ, readonly string[]])[] = [
  ['security-council', ['security', 'council']],
  // French and Spanish, Arabic and Russian.
  ['security-council', ['council', 'of', 'security']],
  ['security-council', ['council', 'security']],
  ['general-assembly', ['assembly', 'general']],
  ['security-council', ['sc']],
  ['general-assembly', ['general', 'assembly']],
  ['general-assembly', ['assembly']],
  ['general-assembly', ['ga']],
  ['economic-and-social-council', ['economic', 'and', 'social', 'council']],
  ['economic-and-social-council', ['ecosoc']],
  ['human-rights-council', ['human', 'rights', 'council']],
  ['human-rights-council', ['hrc']],
  ['commission-on-human-rights', ['commission', 'function', 'human', 'rights']],
  ['commission-on-human-rights', ['chr']],
  // Spanish, Russian and French; Arabic.
  ['human-rights-council', ['council', 'of', 'rights', 'human']],
  ['human-rights-council', ['council', 'of', 'rights', 'of', 'human']],
  ['human-rights-council', ['council', 'rights', 'human']],
  ['economic-and-social-council', ['council', 'economic', 'and', 'social']],
  ['economic-and-social-council', ['council', 'economic', 'social']],
];

/** The organ whose name ends right before the token at `index`. */
export function organBefore(tokens: readonly CitationToken[], index: number): NamedOrgan | undefined {
  for (const [organ, words] of names) {
    const first = index - words.length;
    if (first >= 0 && words.every((word, i) => tokens[first + i]!.keyword === word))
      return { organ, first, next: index };
  }
  return undefined;
}

/** The organ whose name starts at `index`, after an optional "the". */
export function organAfter(tokens: readonly CitationToken[], index: number): NamedOrgan | undefined {
  const first = tokens[index]?.keyword === 'the' ? index + 1 : index;
  for (const [organ, words] of names) {
    if (words.every((word, i) => tokens[first + i]?.keyword === word))
      return { organ, first, next: first + words.length };
  }
  return undefined;
}
