import assert from 'node:assert/strict';
import { type Context, createDraft } from '../../server/src/core';
import { type CutKind } from '../../server/src/core/cuts/cut';
import { cutsOf } from '../../server/src/core/cuts/findCuts';
import { makeCuts } from '../../server/src/core/cuts/makeCuts';
import { readMarks } from './marks';
import { seedCorpus } from './seedCorpus';

/** Texts with what can go in [[ ]] and what is left then, and texts of which nothing of this kind can go. */
export interface CutTable {
  readonly cut: readonly (readonly [marked: string, left: string])[];
  readonly kept: readonly string[];
  /** Texts of which other words may go, but not those in [[ ]]. */
  readonly spared?: readonly string[];
  /** What stands before the text, in place of an address. */
  readonly head?: string;
}

const END = '\n\nI thank you.\n';

/** Holds one kind of cut against a table of paragraphs of a speech. */
export function testCuts(kind: CutKind, { cut, kept, spared = [], head = 'Mr. Chair,' }: CutTable): void {
  const context: Context = {
    corpus: seedCorpus(),
    wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
  };
  const start = `${head}\n\n`;
  const found = (text: string) => {
    const draft = createDraft(start + text + END);
    const cuts = cutsOf(draft, context).filter((found) => found.kind === kind);
    return { draft, cuts };
  };

  for (const [marked, left] of cut)
    it(`cuts ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text: whole, ranges } = readMarks(marked);
      const { start: open, end: close } = ranges[0]!;
      const { draft, cuts } = found(whole);
      const wanted = cuts.find(({ span }) => span.start === start.length + open && span.end === start.length + close);
      assert.ok(wanted, `found ${JSON.stringify(cuts.map(({ text }) => text))}`);
      const { text } = makeCuts(draft, [wanted]).draft;
      assert.equal(text, start + left + (left === '' ? END.trimStart() : END));
      assert.ok(wanted.seconds > 0 && wanted.reason !== '');
    });

  for (const text of kept)
    it(`keeps ${text.replaceAll('\n', '⏎')}`, () =>
      assert.deepEqual(
        found(text).cuts.map(({ text: words }) => words),
        [],
      ));

  for (const marked of spared)
    it(`spares ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text, ranges } = readMarks(marked);
      const { start: open, end: close } = ranges[0]!;
      const touching = found(text).cuts.filter(
        ({ span }) => span.start < start.length + close && start.length + open < span.end,
      );
      assert.deepEqual(
        touching.map(({ text: words }) => words),
        [],
      );
    });
}
