import type { Paint } from '../core';

/** The world as a command sees it: passed in, so that a command can be run in a test. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** All of standard input, undecoded. */
  readInput(): Promise<Uint8Array>;
  /** Colours what goes to `out`; absent where that has none. */
  readonly paint?: Paint;
  /** Says how far work is that takes long: "12 of 300 files read". Absent where nobody watches. */
  readonly progress?: (state: string) => void;
  /** Folder that holds `seeds/` and `dist/`. */
  readonly root: string;
}

/** 0 nothing found, 1 findings, 2 usage, what cannot be read or written, or a rule that failed; docs/command-line.md has the list. */
export type ExitStatus = 0 | 1 | 2;

/** One verb of the command line. A value in a file of its own, named by the verb. */
export interface Command {
  readonly name: string;
  /** Options and operands, after the name. */
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}

/** The command line cannot be understood; the message says what was expected. */
export class UsageError extends Error {}
