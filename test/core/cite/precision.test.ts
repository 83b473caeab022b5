import assert from 'node:assert/strict';
import { findCitations } from '../../../server/src/core/cite/find';
import { labelledSets } from '../../support/labelledCitations';

describe('finding citations, on texts labelled by hand', () => {
  it('is precise and complete', () => {
    const rows = labelledSets().map(([name, texts]) => {
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
