import { strict as assert } from 'node:assert';
import { completionItemsAt, createCorpus, createDraft } from '../../../server/src/core';
import { completeCurated } from '../../../server/src/core/phrases/curatedPhrases';
import { seedCorpus } from '../../support/seedCorpus';

const made = (text: string): readonly string[] =>
  completeCurated(text, text.length).map(({ insert, replaceStart }) => text.slice(0, replaceStart) + insert);

describe('completeCurated', () => {
  for (const [typed, expected] of [
    ['We act in accordance with the Ch', 'We act in accordance with the Charter of the United Nations'],
    ['Serious Criminal ', 'Serious Criminal offences'],
    ['the assets freeze, travel b', 'the assets freeze, travel ban and arms embargo'],
    ['wherever and by\nwhomsoever ', 'wherever and by\nwhomsoever committed'],
    // Agreed in its place.
    ['violent extremism conducive ', 'violent extremism conducive to terrorism'],
  ] as const) {
    it(`goes on with ${JSON.stringify(typed)}`, () => {
      assert.equal(made(typed)[0], expected);
    });
  }

  for (const [what, text] of [
    ['one word', 'serious '],
    ['how half of all sentences begin', 'We welcome '],
    ['a word and a part of the next', 'serious crim'],
    ['words that only bind others', 'We are in the '],
    ['one letter of the second', 'serious c'],
    ['the end of another sentence', 'We are serious. Criminal '],
    ['a phrase that is there', 'serious criminal offences'],
    ['deviations', 'terrorism has no '],
    ['citations', 'General Assembly resolution '],
    ['ordinary prose', 'Our delegation came by boat and was received with tea '],
    ['a comma that has no space yet', 'the assets freeze,'],
    ['nothing', ''],
  ] as const) {
    it(`offers nothing for ${what}`, () => {
      assert.deepEqual(made(text), []);
    });
  }

  it('offers nothing inside a word', () => {
    assert.deepEqual(completeCurated('serious criminals', 'serious crim'.length), []);
  });

  it('offers few', () => {
    assert.ok(made('At the outset, ').length <= 3);
  });
});

describe('completion of agreed phrases', () => {
  const itemsAfter = (text: string, corpus = createCorpus([])) =>
    completionItemsAt(createDraft(text), text.length, corpus);

  it('says that the corpus lacks a phrase, and where the phrase is from', () => {
    const [item] = itemsAfter('We freeze funds and other f');
    assert.equal(item?.label, 'funds and other financial assets or economic resources');
    assert.match(item.detail, /^financing, not in your corpus$/);
    assert.match(item.documentation, /^Agreed: S\/RES\/1373 \\?\(2001\\?\)/);
    assert.deepEqual([item.count, item.documents.size], [0, 0]);
  });

  for (const text of ['We freeze funds and other ', 'a serious criminal o'])
    it(`opens no list by itself at “${text}”, before three words and a letter are there`, () => {
      assert.deepEqual(itemsAfter(text), []);
      assert.ok(completionItemsAt(createDraft(text), text.length, createCorpus([]), { invoked: true }).length > 0);
    });

  it('says how often the corpus has it, and offers it once', () => {
    const items = itemsAfter('These are complementary and mut', seedCorpus());
    const same = items.filter(({ insert }) => insert.endsWith('complementary and mutually reinforcing'));
    assert.equal(same.length, 1);
    assert.equal(same[0]?.count, 4);
  });
});
