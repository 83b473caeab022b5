import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root';

/** How a run of the command line ended, and what it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the bundled command line as a user would. */
export function rostrum(args: readonly string[], input: string | Uint8Array = '', keepOpen = false): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
    child.stdin.on('error', () => undefined).write(input);
    if (!keepOpen) child.stdin.end();
  });
}

/** What a run wrote as JSON. */
export const json = ({ out }: Outcome): Record<string, never> => JSON.parse(out) as Record<string, never>;
