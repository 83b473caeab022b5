import { askedNameCompletion } from './askedNameCompletion';
import { citationCompletion } from './citationCompletion';
import type { CompletionSource } from './completionSource';
import { curatedCompletion } from './curatedCompletion';
import { frontMatterCompletion } from './frontMatterCompletion';
import { initialsCompletion } from './initialsCompletion';
import { openingCompletion } from './openingCompletion';
import { phraseCompletion } from './phraseCompletion';
import { topicCompletion } from './topicCompletion';
import { writtenNameCompletion } from './writtenNameCompletion';

/** A source with how its items are joined with those of the sources listed before it. */
export interface ListedSource {
  readonly source: CompletionSource;
  /** Whether its items are always shown: none is left out as a repetition, and none silences the list as nearly typed. */
  readonly stands?: true;
  /** The sources any of whose items keep this one from being asked. */
  readonly unless?: readonly CompletionSource[];
  /** The source whose items this one describes better: an item that both offer keeps its place there and is shown as this one has it. */
  readonly retells?: CompletionSource;
  /**
   * The sources whose first item this one has to cover: its items replace at least the same words, which would be left standing otherwise.
   */
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
  { source: openingCompletion, unless: [citationCompletion] },
  { source: phraseCompletion },
  { source: curatedCompletion, retells: phraseCompletion },
  { source: initialsCompletion },
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
