import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { mentionsIn } from '../../../server/src/core/documents/documentMentions';
import { mentionsOf } from '../../../server/src/core/documents/filedMentions';
import { parse } from '../../support/parse';

const pages = [
  'A/RES/91/17 Security of harbours',
  'Security of harbours A/RES/91/17',
  'A/RES/91/17 Security of harbours',
];
const raw = `United Nations A/RES/91/17

# 91/17. Security of harbours

The General Assembly,

${pages.map((head, n) => `${n + 1}. Recalls what stands in all of the paragraphs that are\n\n\f${head}\n\nin resolution 2396\n(2017) of the Security\nCouncil on the coasts;`).join('\n\n')}
`;

describe('what a document names', () => {
  const { citations, names } = mentionsIn({ raw, clean: parse(raw).clean }, shippedCatalogue);
  const times = (key: string): number => citations.counts[citations.keys.indexOf(key)] ?? 0;

  it('is not what the heads of its pages print', () => assert.ok(times('A/RES/91/17') <= 1, `${times('A/RES/91/17')}`));

  it('stands at its place in the file, also where a page ends in it', () => {
    const key = citations.keys.findIndex((known) => known.startsWith('S/RES/2396'));
    const found = mentionsOf(citations, key);
    assert.equal(found.length, 3);
    for (const { span, line } of found) {
      assert.match(raw.slice(span.start, span.end), /^resolution 2396[^]*\(2017\)$/);
      assert.equal(line, raw.slice(0, span.start).split('\n').length);
    }
    const starts = found.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('is found over the end of a line', () => {
    const found = names.keys.flatMap((_, key) =>
      mentionsOf(names, key).map(({ span }) => raw.slice(span.start, span.end)),
    );
    assert.equal(found.filter((name) => name === 'Security\nCouncil').length, 3);
  });
});
