import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { createDraft, frontMatterEdits } from '../../../server/src/core';
import { frontMatterLines } from '../../../server/src/core/frontMatter/frontMatterEdits';

/** The text once its front matter names an event and a session. */
function named(text: string, session?: string): string {
  const edits = frontMatterEdits(createDraft(text), { event: 'hlc-2023', session });
  return edits
    .toReversed()
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

describe('frontMatterEdits', () => {
  for (const [text, expected] of [
    ['Mr. Chair,\n\nText.', '---\nevent: hlc-2023\nsession: II\n---\n\nMr. Chair,\n\nText.'],
    ['', '---\nevent: hlc-2023\nsession: II\n---\n'],
    ['\uFEFFText.', '\uFEFF---\nevent: hlc-2023\nsession: II\n---\n\nText.'],
    ['Text.\r\nMore.', '---\r\nevent: hlc-2023\r\nsession: II\r\n---\r\n\r\nText.\r\nMore.'],
    ['---\nlimit: 3m # mine\n---\nText.', '---\nlimit: 3m # mine\nevent: hlc-2023\nsession: II\n---\nText.'],
    [
      '---\nevent: hlc-2018 # last time\nspeaker: "Ms. A: B"\nsession: IV\nweather: fine\n---\nText.',
      '---\nevent: hlc-2023 # last time\nspeaker: "Ms. A: B"\nsession: II\nweather: fine\n---\nText.',
    ],
    ['---\nevent:\nsession: \n---\nText.', '---\nevent: hlc-2023\nsession: II \n---\nText.'],
    ['---\nevent: "hlc-2018"\n---\nText.', '---\nevent: hlc-2023\nsession: II\n---\nText.'],
    ['---\nlimit: 3m\nses\n---\nText.', '---\nlimit: 3m\nses\nevent: hlc-2023\nsession: II\n---\nText.'],
    ['---\nlimit: 3m', '---\nlimit: 3m\nevent: hlc-2023\nsession: II\n'],
    ['---\n---\nText.', '---\nevent: hlc-2023\nsession: II\n---\nText.'],
    ['---\n', '---\nevent: hlc-2023\nsession: II\n---\n'],
  ] as const) {
    it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(named(text, 'II'), expected);
      assert.equal(named(expected, 'II'), expected, 'nothing is left to change');
      const { frontMatter } = createDraft(expected);
      assert.deepEqual([frontMatter.get('event')?.value, frontMatter.get('session')?.value], ['hlc-2023', 'II']);
    });
  }

  it('takes out the session where there is none', () => {
    assert.equal(
      named('---\nevent: hlc-2018\nsession: IV # the last\nlimit: 3m\n---\nText.'),
      '---\nevent: hlc-2023\nlimit: 3m\n---\nText.',
    );
    assert.equal(named('---\nsession: IV\n---\nText.'), '---\nevent: hlc-2023\n---\nText.');
    assert.equal(named('Text.'), '---\nevent: hlc-2023\n---\n\nText.');
  });
});

describe('frontMatterLines', () => {
  for (const speaker of [
    'H.E. Ms. A: Minister',
    '@delegate',
    '"quoted"',
    "l'Union",
    '# none',
    'two\nlines',
    '- dash',
    'null',
    '12',
    '[a]',
    'a #b',
    '',
  ]) {
    it(`writes ${JSON.stringify(speaker)} so that it is read back`, () => {
      const yaml = frontMatterLines({ speaker, event: 'x' });
      const line = speaker.replace(/\s+/g, ' ');
      assert.deepEqual(parse(yaml, { schema: 'failsafe' }), { event: 'x', speaker: line });
      assert.equal(createDraft(`---\n${yaml}---\nText.`).frontMatter.get('speaker')?.value ?? '', line);
    });
  }
});
