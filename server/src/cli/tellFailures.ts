import { describeFailure, type RunResult } from '../core';
import type { Terminal } from './command';

/** Says on the error stream which rules failed on a draft, a sentence each. */
export function tellFailures(path: string, { failures }: RunResult, terminal: Terminal): void {
  for (const failure of failures) terminal.error(`rostrum: ${path}: ${describeFailure(failure)}`);
}
