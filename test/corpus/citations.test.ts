import { strict as assert } from 'node:assert';
import { shippedCatalogue } from '../../server/src/core/lexicon/catalogue';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../server/src/core/cite/find';
import { resolve } from '../../server/src/core/cite/resolve';
import { root } from '../support/root';
import { seedFiles } from '../support/seedCorpus';

const golden = join(root, 'test', 'corpus', 'citations.golden.txt');

describe('citations of the seeds', () => {
  // One line each, checked by hand against the documents: seed, offset, text as written, symbol, status, pinpoints.
  it('are those of the golden file', () => {
    const lines = seedFiles().flatMap(({ id, text }) =>
      findCitations(text).map((citation) => {
        const { span, pinpoints } = citation;
        const { symbol, status } = resolve(citation, shippedCatalogue);
        const written = JSON.stringify(text.slice(span.start, span.end));
        const places = pinpoints.map((pinpoint) => ` · ${pinpoint.text}`).join('');
        return `${id} ${span.start} ${written} ${symbol ?? '-'} ${status}${places}`;
      }),
    );
    const actual = `${lines.join('\n')}\n`;
    if (process.env['UPDATE']) writeFileSync(golden, actual);
    assert.equal(actual, readFileSync(golden, 'utf8'));
  });
});
