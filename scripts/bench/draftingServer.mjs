import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { root } from '../project.mjs';
import { BenchServer } from './server.mjs';

/** See server/src/protocol/spaceTaken.ts. */
const SPACE_TAKEN = 'rostrum.spaceTaken';

/** Milliseconds between opening a draft and the first letter: nobody writes at once. How soon first answers come has rows of its own. */
const READING = 2000;

/** The server as users get it, with other documents than its own, in a folder of the shape it expects. */
export class DraftingServer {
  #folder = mkdtempSync(join(tmpdir(), 'rostrum-savings-'));
  #server;
  #written = 0;

  /** One with `files` as its corpus; `tables` is how its tables are read. */
  async start(files, tables) {
    mkdirSync(join(this.#folder, 'seeds'));
    for (const { id, text } of files) writeFileSync(join(this.#folder, 'seeds', `${id}.txt`), text);
    await build({
      absWorkingDir: root,
      entryPoints: ['server/src/node.ts'],
      outfile: join(this.#folder, 'dist/server.js'),
      bundle: true,
      minify: true,
      target: 'es2022',
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      plugins: [tables],
    });
    this.#server = new BenchServer(this.#folder);
    // Problems are pulled, and nobody pulls them: what is measured is the suggestions alone.
    await this.#server.initialize(
      { textDocument: { diagnostic: {}, inlineCompletion: {} } },
      // As in VS Code, where a mark takes back the space of the item before it.
      { initializationOptions: { commands: [SPACE_TAKEN] } },
    );
    await this.#server.show('');
    await setTimeout(READING);
  }

  /** Begins an empty draft in a mode. */
  async begin(mode) {
    await this.#server.configure({ completion: { mode } });
    await this.#server.change(0, this.#written, '');
    this.#written = 0;
  }

  /** What is suggested with `target` written up to `at`; adds the time of each request to `times`. */
  async suggest(target, at, times) {
    await this.#server.change(this.#written, this.#written, target.slice(this.#written, at));
    this.#written = at;
    const ask = async (method, context) => {
      const start = performance.now();
      const answer = await this.#server.request(method, at, context);
      times.push(performance.now() - start);
      return answer;
    };
    // As VS Code does by itself after a letter.
    const { items } = await ask('completion', { triggerKind: 1 });
    const inline = await ask('inlineCompletion', { triggerKind: 2 });
    const [ghost] = inline?.items ?? inline ?? [];
    return {
      list: items.map(({ textEdit, command }) => ({
        ...this.#offer(textEdit.range, textEdit.newText),
        givesWay: command?.command === SPACE_TAKEN,
      })),
      ghost: ghost && this.#offer(ghost.range, ghost.insertText),
    };
  }

  async stop() {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  #offer(range, insert) {
    return { start: this.#server.offsetAt(range.start), insert };
  }
}
