import assert from 'node:assert/strict';
import { createDraft, looksLikeDraft } from '../../../../server/src/core';
import { keyValue } from '../../../../server/src/core/frontMatter/frontMatter';
import {
  frontMatterKeyRows,
  frontMatterKeys,
  isFrontMatterKey,
  keyRow,
} from '../../../../server/src/core/frontMatter/keys/frontMatterKeys';
import type { KeySituation } from '../../../../server/src/core/frontMatter/keys/keyRow';
import { settings } from '../../../../server/src/protocol';
import { seedCorpus } from '../../../support/seedCorpus';

describe('the keys of front matter', () => {
  const { events } = seedCorpus();
  const event = events.find(({ id }) => id === 'hlc-2023')!;
  const own = { delegation: 'Kenya', speaker: 'Minister' };
  const situation: KeySituation = { events, event, session: event.sessions[1]!, settings: own };

  for (const key of frontMatterKeys) {
    const row = keyRow(key);

    it(`understands the example of “${key}”`, () => {
      assert.notEqual(row.parse(row.example), undefined);
      assert.equal(row.check?.(row.example, situation), undefined);
    });

    it(`understands all that may be chosen behind “${key}”, and offers something`, () => {
      const values = row.choices(situation).map(({ value }) => value);
      assert.ok(values.length > 0);
      assert.deepEqual(
        values.filter((value) => row.parse(value) === undefined || row.check?.(value, situation)),
        [],
      );
    });

    it(`says of “${key}” a setting that there is`, () => {
      assert.ok(row.setting === undefined || row.setting in settings, row.setting);
    });
  }

  it('make a text a draft where no other tool has them, or their value', () => {
    const makesDraft = frontMatterKeys.filter((key) =>
      looksLikeDraft(createDraft(`---\n${key}: ${keyRow(key).example}\n---\nText.`)),
    );
    assert.deepEqual(makesDraft, ['event', 'session', 'delegation', 'role', 'limit', 'pace', 'kind']);
  });

  it('are those of the table, and none that every object has', () => {
    assert.deepEqual(Object.keys(frontMatterKeyRows).filter(isFrontMatterKey), frontMatterKeys);
    assert.deepEqual(['toString', 'constructor', '__proto__', 'title', 1].filter(isFrontMatterKey), []);
  });

  it('are read as what they say', () => {
    const { frontMatter } = createDraft(
      '---\nevent: hlc-2023\nlimit: 2:30\npace: 120 wpm\nrole: Chair\nkind: speech\nlanguage: français\n---\nText.',
    );
    assert.deepEqual(
      frontMatterKeys.map((key) => keyValue(frontMatter, key)),
      ['hlc-2023', undefined, undefined, undefined, undefined, 'chair', { seconds: 150 }, 120, 'statement', 'fr'],
    );
    const { frontMatter: odd } = createDraft('---\npace: quick\nlanguage: Klingon\n---\nText.');
    assert.deepEqual([keyValue(odd, 'pace'), keyValue(odd, 'language')], [undefined, undefined]);
  });
});
