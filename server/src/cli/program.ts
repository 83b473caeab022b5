import { join } from 'node:path';
import { run } from './run';
import { writingReason } from './writeOutput';
import { UnreadableText } from '../host/decodeText';
import { TEXT_LIMITS, tooLong } from '../host/readBytes';

/** Runs the command line of a process. `root` is the folder of the package. */
export function runProgram(root: string): void {
  const [verb, ...rest] = process.argv.slice(2);
  if (verb === 'lsp') {
    // The server reads its transport (--stdio, --node-ipc, --socket=N) from the command line itself.
    if (rest.length === 0) process.argv.push('--stdio');
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- another bundle, loaded only on demand
    require(join(root, 'dist/server.js'));
  } else {
    const readInput = async (): Promise<Uint8Array> => {
      const chunks: Buffer[] = [];
      let total = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        total += chunk.length;
        if (total > TEXT_LIMITS.bytes) throw new UnreadableText(tooLong(TEXT_LIMITS.bytes));
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    };
    // Whoever reads the output may have had enough of it: "rostrum look 2396 | head -3".
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      process.stderr.write(`rostrum: the output is not written: ${writingReason(error)}\n`);
      process.exit(2);
    });
    void run(process.argv.slice(2), {
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(`${text}\n`),
      readInput,
      root,
    }).then((status) => {
      process.exitCode = status;
    });
  }
}
