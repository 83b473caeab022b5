import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../../server/src/core/cite/find';
import { readMarks } from '../../support/marks';
import { root } from '../../support/root';
import { seedFiles } from '../../support/seedCorpus';
import { accept } from './find.accept';
import { reject } from './find.reject';

interface Labelled {
  readonly text: string;
  /** The stretches a person marked as mentions, as "start-end". */
  readonly mentions: ReadonlySet<string>;
}

/** The seeds as labelled by hand in the golden file: document, offset, text as written. */
function labelledSeeds(): readonly Labelled[] {
  const lines = readFileSync(join(root, 'test/corpus/citations.golden.txt'), 'utf8').trim().split('\n');
  return seedFiles().map(({ id, text }) => {
    const own = lines
      .filter((line) => line.startsWith(`${id} `))
      .map((line) => /^\S+ (\d+) ("(?:[^"\\]|\\.)*")/.exec(line)!);
    const spans = own.map(
      ([, start, written]) => `${start}-${Number(start) + (JSON.parse(written!) as string).length}`,
    );
    return { text, mentions: new Set(spans) };
  });
}

const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ['the five seeds', labelledSeeds()],
  [
    'awkward forms',
    accept.map(([marked]) => {
      const { text, ranges } = readMarks(marked);
      return { text, mentions: new Set(ranges.map(({ start, end }) => `${start}-${end}`)) };
    }),
  ],
  ['texts without any', reject.map((text) => ({ text, mentions: new Set<string>() }))],
];

describe('finding citations, on texts labelled by hand', () => {
  it('is precise and complete', () => {
    const rows = sets.map(([name, texts]) => {
      let found = 0;
      let right = 0;
      for (const { text, mentions } of texts) {
        const spans = findCitations(text).map(({ span }) => `${span.start}-${span.end}`);
        found += spans.length;
        right += spans.filter((span) => mentions.has(span)).length;
      }
      return {
        name,
        texts: texts.length,
        labelled: texts.reduce((sum, { mentions }) => sum + mentions.size, 0),
        found,
        right,
      };
    });
    const sum = (key: 'labelled' | 'found' | 'right' | 'texts') => rows.reduce((total, row) => total + row[key], 0);
    const all = {
      name: 'all',
      texts: sum('texts'),
      labelled: sum('labelled'),
      found: sum('found'),
      right: sum('right'),
    };
    const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
    for (const { name, texts, labelled, found, right } of [...rows, all]) {
      const figures = `precision ${percent(right, found)}, recall ${percent(right, labelled)}`;
      console.log(`      ${name}: ${texts} texts, ${labelled} mentions, ${found} found, ${figures}`);
    }
    assert.ok(all.labelled >= 300, `${all.labelled} mentions are labelled`);
    assert.ok(all.right >= 0.995 * all.found, 'precision below 99.5 %');
    assert.ok(all.right >= 0.99 * all.labelled, 'recall below 99 %');
  });
});
