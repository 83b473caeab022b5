import { strict as assert } from 'node:assert';
import { completionItemsAt, createDraft } from '../../../../server/src/core';
import { agreedPhrases } from '../../../../server/src/core/lexicon/agreedPhrases';
import { initialsOf } from '../../../../server/src/core/phrases/initials';
import { seedCorpus } from '../../../support/seedCorpus';

const itemsAfter = (text: string, mode: 'quiet' | 'eager' = 'quiet') =>
  completionItemsAt(createDraft(text), text.length, seedCorpus(), { mode });
const made = (text: string): readonly string[] =>
  itemsAfter(text)
    .filter(({ filterText, insert }) => filterText !== insert)
    .map(({ insert, replaceStart }) => text.slice(0, replaceStart) + insert);

describe('completion of initials', () => {
  for (const [typed, expected] of [
    ['We condemn tiaifam', 'We condemn terrorism in all its forms and manifestations'],
    ['violent extremism, aawctt', 'violent extremism, as and when conducive to terrorism'],
    ['Aawctt', 'As and when conducive to terrorism'],
    ['as part of taes', 'as part of timely and effective sharing'],
    ['the ootunhcfr', 'the Office of the United Nations High Commissioner for Refugees'],
    // A long formula, begun.
    [
      'We act ihrlir',
      'We act international human rights law, international refugee law and international humanitarian law',
    ],
  ] as const) {
    it(`writes ${JSON.stringify(typed)} out`, () => {
      assert.equal(made(typed)[0], expected);
    });
  }

  for (const [what, text] of [
    ['a word of English', 'We sent mail'],
    ['the beginning of a word of English', 'We act with scot'],
    ['three letters', 'We act tia'],
    ['letters of initials before their end', 'We act tiaif'],
    ['a capital within a sentence', 'We condemn Tiaifam'],
    ['capitals', 'We condemn TIAIFAM'],
    ['a word that the draft has', 'The tiaifam of old.\n\nWe condemn tiaifam'],
    ['a quotation', 'He said “we condemn tiaifam'],
    ['initials that go on', 'We condemn tiaifamx'],
    ['a deviation', 'the hrccmt'],
    ['what is no initials', 'We condemn qzxw'],
  ] as const) {
    it(`offers nothing for ${what}`, () => {
      assert.deepEqual(made(text), []);
    });
  }

  it('says in either mode what a phrase is, and is found by the letters typed', () => {
    for (const mode of ['quiet', 'eager'] as const) {
      const [item] = itemsAfter('We condemn tiaifam', mode);
      assert.equal(item?.aside, 'agreed');
      assert.ok(item.filterText.startsWith('tiaifam '));
      assert.match(item.documentation, /^Agreed: /);
    }
  });

  it('saves three keys of four of the formulae that have four words', () => {
    const phrases = agreedPhrases().filter(
      ({ status, category }) => status !== 'deviation' && category !== 'citation form',
    );
    let letters = 0;
    let keys = 0;
    let offered = 0;
    const all = phrases.map(({ phrase }) => ({ phrase: phrase.replace(/[.,;:]$/, ''), initials: initialsOf(phrase) }));
    const able = all.filter(({ initials }) => /^\p{L}{4,}$/u.test(initials));
    for (const { phrase, initials } of able) {
      const rank = itemsAfter(`We condemn ${initials}`).findIndex(({ insert }) => insert === phrase);
      if (rank < 0) continue;
      offered++;
      letters += phrase.length;
      keys += initials.length + 1 + rank;
    }
    assert.ok(offered > able.length * 0.9, `${offered} of ${able.length}`);
    assert.ok(keys < letters * 0.25, `${keys} keys for ${letters} letters`);
  });
});
