import { join } from 'node:path';
import { ansiPaint, isColoured } from './ansiPaint';
import { ProgressLine } from './progressLine';
import { run } from './run';
import { writingReason } from './writeOutput';
import { UnreadableText } from '../host/decodeText';
import { TEXT_LIMITS, tooLong } from '../host/readBytes';

/** A line of progress on a terminal. */
function progressOn(stream: typeof process.stderr): ProgressLine {
  return new ProgressLine({
    write: (text) => stream.write(text),
    now: () => performance.now(),
    get columns() {
      return stream.columns || 80;
    },
  });
}

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
    const { stdout, stderr, env } = process;
    const line = stderr.isTTY && env['TERM'] !== 'dumb' ? progressOn(stderr) : undefined;
    void run(process.argv.slice(2), {
      out(text) {
        line?.clear();
        stdout.write(text);
      },
      error(text) {
        line?.clear();
        stderr.write(`${text}\n`);
      },
      readInput,
      root,
      ...(isColoured(stdout, env) && { paint: ansiPaint }),
      ...(line && { progress: (state: string) => line.show(state) }),
    }).then((status) => {
      line?.clear();
      process.exitCode = status;
    });
  }
}
