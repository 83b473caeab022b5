import { run } from '../../server/src/cli/run';
import { root } from './root';
import type { Outcome } from './rostrumCommand';

/** Runs the command line in this process: what a verb does with files needs no process of its own, which costs more than the verb. */
export async function runCommand(args: readonly string[], input = ''): Promise<Outcome> {
  let out = '';
  let error = '';
  const status = await run(args, {
    out: (text) => (out += text),
    error: (text) => (error += `${text}\n`),
    readInput: () => Promise.resolve(Buffer.from(input)),
    root,
  });
  return { status, out, error };
}
