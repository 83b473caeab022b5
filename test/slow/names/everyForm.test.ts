import assert from 'node:assert/strict';
import { entryKey, shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { searchNames } from '../../../server/src/core/names/nameSearch';
import { formsOf } from '../../../server/src/core/names/nameTrie';
import { seedCorpus } from '../../support/seedCorpus';

const catalogue = shippedCatalogue;
const mentions = (key: string): number => seedCorpus().names.mentionsOf(key).length;
const find = (query: string, strict: boolean): readonly string[] =>
  searchNames(query, { catalogue, mentions, strict }).map(({ entry }) => entryKey(entry.kind, entry.row.id));

describe('search of names', () => {
  it('finds every entry by each of its forms, typed as written and in small letters', () => {
    for (const entry of catalogue.entries) {
      const key = entryKey(entry.kind, entry.row.id);
      for (const { written, form } of formsOf(entry)) {
        // No more words are looked up than a name is known by.
        const query = written.split(' ').slice(0, 5).join(' ');
        assert.ok(find(query.toLowerCase(), false).includes(key), `${written}: ${key}`);
        if (form !== 'avoided') assert.ok(find(query, true).includes(key), `${written}: ${key}`);
      }
    }
  });
});
