import assert from 'node:assert/strict';
import table from '../../../server/src/core/data/speakingPaces.json';
import { DEFAULT_PACE } from '../../../server/src/core';
import { oneOf, fieldProblems, text } from '../../../server/src/core/lexicon/rowSchema';
import { speakingPaceOf, speakingPaceRows } from '../../../server/src/core/lexicon/speakingPaces';

describe('the table of paces', () => {
  it('holds well-formed rows, each with a source', () => {
    const number = { expected: 'a number', holds: Number.isInteger };
    const list = {
      expected: 'a list of numbers',
      holds: (value: unknown) => Array.isArray(value) && value.every(Number.isInteger),
    };
    const schema = {
      language: oneOf('en', 'fr', 'es', 'ru', 'ar', 'zh'),
      name: text,
      unit: oneOf('words', 'characters'),
      pace: number,
      'asked?': list,
      confidence: oneOf('verified', 'derived'),
      sources: list,
    };
    for (const row of table.rows) {
      assert.deepEqual(fieldProblems(row, schema), [], row.language);
      assert.ok(row.sources.length > 0 && row.sources.every((at) => table.sources[at]));
    }
    const used = new Set(table.rows.flatMap((row) => row.sources));
    table.sources.forEach((source, index) => assert.ok(used.has(index), source));
    assert.equal(new Set(table.rows.map(({ language }) => language)).size, 6);
  });

  it('calls a pace verified where interpreters ask for it', () => {
    for (const { pace, asked, confidence } of speakingPaceRows()) {
      assert.equal(asked !== undefined, confidence === 'verified');
      if (asked) assert.equal(pace, (asked[0] + asked[1]) / 2);
    }
    assert.equal(speakingPaceOf('en')?.pace, DEFAULT_PACE);
  });

  it('derives the others from how fast texts are read aloud, as its sources say', () => {
    const told = table.sources.join(' ');
    const readAloud = (name: string): number => Number(new RegExp(`${name} (\\d+)`).exec(told)?.[1]);
    for (const { name, pace, confidence } of speakingPaceRows()) {
      if (confidence === 'derived')
        assert.equal(pace, Math.round((readAloud(name) / readAloud('English')) * DEFAULT_PACE), name);
    }
  });
});
