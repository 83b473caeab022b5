import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import type { TimeReport } from '../../server/src/core/report/json';
import { speakingTimeRequest, type SpeakingTimeResult } from '../../server/src/protocol';
import { clock } from '../../server/src/core/text/duration';
import { fullClient, type LspClient } from '../support/lspClient';
import { randomDrafts } from '../support/randomDrafts';
import { root } from '../support/root';
import { serverStarter } from '../support/startedServers';

/** Those without front matter get a limit that many are over. */
const DRAFTS = fc
  .sample(
    randomDrafts.filter((text) => text.trim() !== ''),
    { numRuns: 200, seed: 20 },
  )
  .map((text) => (text.startsWith('---') ? text : `---\nlimit: 12 words\n---\n\n${text}`));
const capabilities = {
  ...fullClient,
  textDocument: { ...fullClient.textDocument, codeLens: {}, inlayHint: {} },
};
const wholeOf = (text: string) => {
  const lines = text.split('\n');
  return { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)!.length } };
};

describe('the time of a draft', () => {
  const start = serverStarter();

  it('is the same wherever it is shown, on 200 drafts', async () => {
    const reports = reportsOf(DRAFTS);
    const client = await start({ capabilities, settings: { time: { paragraphs: true } } });
    let over = 0;
    let sectioned = 0;
    for (const [i, text] of DRAFTS.entries()) {
      const uri = `file:///${i}.undraft`;
      client.open(uri, text);
      const { words, seconds, sections, overSeconds } = reports[i]!;
      const shown = await asked(client, uri);
      assert.deepEqual([shown.words, tenths(shown.seconds)], [words, seconds], text);
      assert.ok(shown.label.startsWith(`${clock(shown.seconds)} / ${clock(shown.limitSeconds!)}`), shown.label);

      const { contents } = (await client.hover(uri, text.indexOf('limit:') + 'limit: 1'.length))!;
      const hovered = (contents as { value: string }).value;
      assert.ok(hovered.includes(`${words} word${words === 1 ? '' : 's'} take`), hovered);
      assert.ok(hovered.includes(` take ${clock(shown.seconds)} at `), hovered);

      const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'over-time-limit');
      assert.equal(found.length > 0, overSeconds! > 0, text);
      over += found.length;

      assert.equal(sum(sections.map((section) => section.words)), words);
      assert.ok(Math.abs(sum(sections.map((section) => section.seconds)) - seconds) <= 0.05 * (sections.length + 1));
      const spoken = sections.filter((section) => section.words > 0);
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      const titles = lenses.map(({ command }) => command!.title);
      if (spoken.length < 2) assert.deepEqual(titles, []);
      else {
        sectioned++;
        assert.equal(
          sum(titles.map((title) => Number(/\((\d+) words?\)|^(\d+) of/.exec(title)!.slice(1).join('')))),
          words,
        );
        const allowed = shown.label.includes('·') ? shown.label.split(' / ').at(-1)! : clock(shown.limitSeconds!);
        for (const title of titles) assert.ok(title.includes(` of ${allowed} (`), title);
      }

      const range = wholeOf(text);
      const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
        textDocument: { uri },
        range,
      });
      assert.equal(hints.at(-1)?.label ?? '0:00', clock(shown.seconds), text);

      const selected = (await asked(client, uri, [range])).description.at(-1)!;
      if (words > 0)
        assert.equal(selected, `Selected: ${words} word${words === 1 ? '' : 's'}, ${clock(shown.seconds)}.`);
      client.close(uri);
    }
    assert.ok(over > 10 && sectioned > 10, `${over} drafts too long, ${sectioned} with sections`);
  });

  it('stands above sections and behind paragraphs as far as the settings ask for it', async () => {
    const text = '# One\n\nWe agree.\n\n# Two\n\nWe do not agree.\n';
    const client = await start({ capabilities });
    const uri = 'file:///sections.undraft';
    client.open(uri, text);
    const count = async (method: string): Promise<number> =>
      (await client.connection.sendRequest<unknown[]>(method, { textDocument: { uri }, range: wholeOf(text) })).length;
    const both = async (): Promise<readonly number[]> => [
      await count('textDocument/codeLens'),
      await count('textDocument/inlayHint'),
    ];
    assert.deepEqual(await both(), [2, 0]);
    client.setSettings({ time: { sections: false, paragraphs: true } });
    await client.diagnostics(uri);
    assert.deepEqual(await both(), [0, 2]);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

async function asked(
  client: LspClient,
  uri: string,
  selections: readonly ReturnType<typeof wholeOf>[] = [],
): Promise<SpeakingTimeResult> {
  const params = { textDocument: { uri }, selections };
  return (await client.connection.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, params))!;
}

/** What the command line says of each draft. */
function reportsOf(drafts: readonly string[]): readonly TimeReport[] {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-times-'));
  try {
    const files = drafts.map((text, i) => {
      const file = join(folder, `${i}.undraft`);
      writeFileSync(file, text);
      return file;
    });
    const out = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'time', '--format', 'json', ...files]);
    return (JSON.parse(out.toString()) as { files: TimeReport[] }).files;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
