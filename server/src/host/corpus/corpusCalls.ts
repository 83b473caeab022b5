import type { CorpusWork } from './corpusWork';

/** What the thread is started with. */
export interface CorpusThreadData {
  /** The bundles of this thread and of the one that reads files. */
  readonly scripts: { readonly corpus: string; readonly reader: string };
  readonly cache?: string | undefined;
  /** The number of times indexing was broken off. It is shared memory: the thread that indexes hears no message meanwhile. */
  readonly stops: Int32Array;
}

type Work = { readonly [Name in keyof CorpusWork]: CorpusWork[Name] };

/** A question to the thread. */
export interface CorpusCall<Name extends keyof Work = keyof Work> {
  readonly call: number;
  readonly name: Name;
  readonly args: Parameters<Work[Name]>;
}

/** What the thread answers to a call of this name. */
export type CorpusCallResult<Name extends keyof Work> = Awaited<ReturnType<Work[Name]>>;

/** What comes from the thread. */
export type CorpusMessage =
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: string }
  | { readonly warning: string };
