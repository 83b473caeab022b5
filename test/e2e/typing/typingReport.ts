import assert from 'node:assert/strict';
import { openWorkbenchFor } from '../interface/workbench';
import { type Speech } from './speeches';
import { type Typing, Typist } from './typist';

/** Milliseconds for the two thousand keys of a speech, on a machine that has much else to do. */
const SPEECH = 900_000;
const MODES = ['quiet', 'eager'] as const;
type Mode = (typeof MODES)[number];

interface Row extends Omit<Typing, 'text'> {
  readonly speech: string;
  readonly mode: Mode;
  /** Lines of the file that are not those typed. */
  readonly differences: number;
}

/**
 * The cases of speeches that are typed with lists and grey text on: in one window in quiet mode and, at the same time, in another with
 * suggestions at every word. The text in the file is what was typed, letter for letter. Ends with a table of what there was.
 */
export function typesLetterForLetter(suite: Mocha.Suite, speeches: readonly Speech[]): void {
  const typists = MODES.map((mode) => ({ mode, typist: new Typist(openWorkbenchFor(suite)) }));
  // No speech is the beginning of another.
  suite.bail(false);
  const rows: Row[] = [];

  before(async function () {
    // The servers of two windows come up.
    this.timeout(SPEECH);
    for (const { mode, typist } of typists) {
      await typist.begin(speeches);
      if (mode === 'eager') await typist.wantSuggestionsAtEveryWord();
    }
  });

  for (const speech of speeches) {
    it(`has in ${speech.file} what was typed, in either mode`, async function () {
      this.timeout(SPEECH);
      const typed = await Promise.all(
        typists.map(async ({ mode, typist }) => ({ mode, ...(await typist.type(speech)) })),
      );
      for (const { text, ...seen } of typed) {
        rows.push({ speech: speech.name, ...seen, differences: differingLines(text, speech.text) });
      }
      for (const { mode, text, lists, ghosts } of typed) {
        assert.equal(text, speech.text);
        // Where none came up nothing could have been taken. At every word it is the list that does, else grey text as a rule.
        assert.ok((mode === 'eager' ? lists : ghosts) > 0, 'nothing came up');
      }
    });
  }

  after(() => console.log(tableOf(rows)));
}

function differingLines(found: string, expected: string): number {
  const [left, right] = [found.split('\n'), expected.split('\n')];
  const longer = left.length > right.length ? left : right;
  return longer.filter((_, at) => left[at] !== right[at]).length;
}

function tableOf(rows: readonly Row[]): string {
  const head = ['speech', 'mode', 'keys', 'pauses', 'lists up', 'ghosts up', 'seconds', 'differences'];
  const cells = rows.map((row) =>
    [row.speech, row.mode, row.keys, row.pauses, row.lists, row.ghosts, row.seconds, row.differences].map(String),
  );
  const lines = [head, head.map(({ length }) => '-'.repeat(length)), ...cells];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return `\n${lines.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`).join('\n')}\n`;
}
