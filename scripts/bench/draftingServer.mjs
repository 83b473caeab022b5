import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchServer } from './server.mjs';

/** The bundled server with other documents than its own, in a folder of the shape it expects. */
export class DraftingServer {
  #folder = mkdtempSync(join(tmpdir(), 'rostrum-savings-'));
  #server;
  #written = 0;

  constructor(root, files) {
    for (const part of ['dist', 'seeds']) mkdirSync(join(this.#folder, part));
    copyFileSync(join(root, 'dist/server.js'), join(this.#folder, 'dist/server.js'));
    for (const { id, text } of files) writeFileSync(join(this.#folder, 'seeds', `${id}.txt`), text);
    this.#server = new BenchServer(this.#folder);
  }

  async start(settings) {
    // Problems are pulled, and nobody pulls them: what is measured is the suggestions alone.
    await this.#server.initialize({ textDocument: { diagnostic: {}, inlineCompletion: {} } });
    await this.#server.configure(settings);
    await this.#server.show('');
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
      list: items.map(({ textEdit }) => this.#offer(textEdit.range, textEdit.newText)),
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
