import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft } from '../../../server/src/core';
import { parseLanguage } from '../../../server/src/core/text/language';
import { root } from '../../support/root';

describe('the language of a draft', () => {
  for (const [text, expected] of [
    ['', 'en'],
    ['Mr. Chair,\n\nWe support the work of the Committee.', 'en'],
    [
      'Monsieur le Président,\n\nNous remercions les États Membres pour leur engagement dans la lutte contre le terrorisme.',
      'fr',
    ],
    [
      'Señor Presidente:\n\nAgradecemos a los Estados Miembros su compromiso con la lucha contra el terrorismo y la paz.',
      'es',
    ],
    ['Господин Председатель, мы поддерживаем работу Комитета и благодарим вас.', 'ru'],
    ['السيد الرئيس، نؤيد عمل اللجنة في مكافحة الإرهاب ونشكركم', 'ar'],
    ['主席先生，我们支持反恐合作。', 'zh'],
    // A quotation does not make the speech.
    [
      'We thank the Chair and recall that it is the duty of all of us: « Nous, les peuples des Nations Unies, résolus à préserver les générations ».',
      'en',
    ],
    ['Bonjour', 'en'],
    ['---\nlanguage: fr\n---\nWe agree.', 'fr'],
    ['---\nlanguage: español\n---\n', 'es'],
    ['---\nlanguage: Portuguese\n---\nWe agree.', undefined],
  ] as const) {
    it(`${expected ?? 'none of the official ones'}: ${text.slice(0, 40)}`, () =>
      assert.equal(createDraft(text).language, expected));
  }

  for (const [names, expected] of [
    ['en EN eng English english en-GB en_US inglés “British English” anglais', 'en'],
    ['fr fra fr-CA French français FRANÇAIS francés “Canadian French”', 'fr'],
    ['es spa es-419 Spanish español castellano espagnol “Spanish (Latin America)”', 'es'],
    ['ru ru-RU Russian русский Русский russe', 'ru'],
    ['ar Arabic العربية arabe “Modern Arabic”', 'ar'],
    ['zh zh-Hans zh_CN zho Chinese 中文 chinois “Mandarin Chinese” Mandarin', 'zh'],
    ['pt Portuguese x frx e english,french “in no language at all” 中', undefined],
  ] as const) {
    for (const [, quoted, bare] of names.matchAll(/“(.*?)”|(\S+)/g)) {
      const name = quoted ?? bare!;
      it(`is ${expected ?? 'none'} where it is called “${name}”`, () => assert.equal(parseLanguage(name), expected));
    }
  }

  it('of every seed is English', () => {
    const seeds = join(root, 'seeds');
    for (const name of readdirSync(seeds))
      assert.equal(createDraft(readFileSync(join(seeds, name), 'utf8')).language, 'en');
  });

  for (const [written, expected] of [
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['Russian', 'ru'],
    ['中文', 'zh'],
    ['', undefined],
    ['klingon', undefined],
  ] as const) {
    it(`reads “${written}”`, () => assert.equal(parseLanguage(written), expected));
  }
});
