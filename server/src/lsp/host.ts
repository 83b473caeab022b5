import type { PreparedDocument, SourceFile } from '../core';

/** The documents that ship with Rostrum, with what was read out of them when it was built. */
export interface Seeds {
  readonly files: readonly SourceFile[];
  readonly prepared: readonly PreparedDocument[];
}

/** What differs between a server on Node and one in a web worker. */
export interface Host {
  /** The documents that ship with Rostrum. Rejects with a message a person can read. */
  readSeeds(): Promise<Seeds>;
  /** Runs a task when the messages that have arrived are answered and the answers are on their way. */
  defer(task: () => void): void;
  /** Where the page about a rule can be opened, `undefined` where there is none. */
  ruleDocumentation(rule: string): string | undefined;
}
