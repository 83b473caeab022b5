import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterKinds, parseKind, textKinds } from '../../../server/src/core/kinds/textKinds';
import { root } from '../../support/root';

describe('the kinds of text', () => {
  it('have names that stand for one each', () => {
    const names = textKinds.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    assert.equal(new Set(names).size, names.length);
    for (const { name, otherNames } of textKinds.filter(({ name: own }) => own !== 'other'))
      for (const written of [name, ...otherNames]) assert.equal(parseKind(written), name);
    assert.equal(parseKind('other'), undefined);
  });

  for (const page of ['docs/front-matter.md', 'docs/rules/front-matter-value.md'])
    it(`are all in ${page}`, () => {
      const text = readFileSync(join(root, page), 'utf8');
      assert.deepEqual(
        frontMatterKinds.filter((kind) => !text.includes(`\`${kind}\``)),
        [],
      );
    });
});
