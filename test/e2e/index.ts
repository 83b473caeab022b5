import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** VS Code logs to the same place; scripts/vscodeLauncher.mjs tells the suite's lines by this. */
const SUITE = '[suite]';

/** Milliseconds for one case: the first waits until the extension and its server are up on a slow machine. */
const TIMEOUT = 60_000;

/** Runs every file of `extension/`. VS Code calls this in the extension host; a rejection makes the run fail. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(SUITE, '%s', line);
  };
  const mocha = new Mocha({ ui: 'bdd', timeout: TIMEOUT, color: false });
  const folder = path.join(__dirname, 'extension');
  // By name: activation.test comes first, while nothing has woken the extension yet.
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  }
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the cases in the extension host failed`);
}
