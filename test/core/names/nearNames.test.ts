import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findNames } from '../../../server/src/core/names/findNames';
import { findNearNames } from '../../../server/src/core/names/nearNames';

const near = (text: string) => findNearNames(text, findNames(text, shippedCatalogue), shippedCatalogue);

describe('findNearNames', () => {
  it('finds no near-miss in an official name or a variant', () => {
    for (const { row } of shippedCatalogue.entries)
      for (const written of [row.name, ...row.variants]) assert.deepEqual(near(`the ${written} met`), [], written);
  });
});
