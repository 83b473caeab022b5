/** The world as a command sees it: passed in, so that a command can be run in a test. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** All of standard input, undecoded. */
  readInput(): Promise<Uint8Array>;
  /** Folder that holds `seeds/` and `dist/`. */
  readonly root: string;
}

/** 0 nothing found, 1 findings, 2 usage, input that cannot be read, or a rule that failed. */
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
