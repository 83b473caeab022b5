import { askedNameCompletion } from './askedNameCompletion';
import { citationCompletion } from './citationCompletion';
import type { CompletionSource } from './completionSource';
import { curatedCompletion } from './curatedCompletion';
import { frontMatterCompletion } from './frontMatterCompletion';
import { phraseCompletion } from './phraseCompletion';
import { topicCompletion } from './topicCompletion';
import { writtenNameCompletion } from './writtenNameCompletion';

/** A source with how its items are joined with those of the sources listed before it. */
export interface ListedSource {
  readonly source: CompletionSource;
  /** Whether its items are shown whatever else there is: none is left out as a repetition, or as good as typed. */
  readonly stands?: true;
  /** It is not asked where one of these offers anything. */
  readonly unless?: readonly CompletionSource[];
  /** Words that this one offers as well are shown in their place there with what it says of them here. */
  readonly retells?: CompletionSource;
  /** Its items replace all that the first item of these does, and perhaps more: the words before would be left standing otherwise. */
  readonly covers?: readonly CompletionSource[];
}

/**
 * Every source of completions, in the order in which their items are shown. A further one is a file that exports it and a line here.
 * Of items that make the same text the first is shown.
 */
export const completionSources: readonly ListedSource[] = [
  { source: frontMatterCompletion, stands: true },
  { source: citationCompletion, stands: true },
  { source: writtenNameCompletion, unless: [citationCompletion] },
  { source: phraseCompletion },
  { source: curatedCompletion, retells: phraseCompletion },
  { source: askedNameCompletion, unless: [citationCompletion, writtenNameCompletion] },
  { source: topicCompletion, unless: [citationCompletion], covers: [writtenNameCompletion, askedNameCompletion] },
];

/** Those of the list whose items are shown before the ones of `source`. */
export function sourcesBefore(source: CompletionSource): readonly ListedSource[] {
  return completionSources.slice(
    0,
    completionSources.findIndex((row) => row.source === source),
  );
}
