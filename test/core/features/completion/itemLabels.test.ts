import assert from 'node:assert/strict';
import { completionItemsAt, type CompletionItem, createDraft, labelAhead } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const itemsAt = (text: string, mode: 'quiet' | 'eager' = 'quiet'): readonly CompletionItem[] =>
  completionItemsAt(createDraft(text), text.length, seedCorpus(), { mode });
const labelsAt = (text: string, mode: 'quiet' | 'eager' = 'quiet'): readonly string[] =>
  itemsAt(text, mode).map((item) => labelAhead(item, text.slice(item.replaceStart)));

const CTED = 'Counter-Terrorism Committee Executive Directorate (CTED)';

describe('the label of an item', () => {
  for (const [name, typed, expected] of [
    [
      'says what comes, from the word being typed on',
      'We prevent violent extremism as and wh',
      'when conducive to terrorism',
    ],
    ['says what comes next behind a space', 'We prevent violent extremism as and when ', 'conducive to terrorism'],
    ['says what comes over a soft line break', 'We prevent violent extremism\nas and when ', 'conducive to terrorism'],
    ['says how a name goes on', 'We thank the United Nations Office of Counter-T', 'Counter-Terrorism (UNOCT)'],
    ['is the whole of a name that is written in another way', 'We thank the Executive Dir', CTED],
    ['is the whole of a citation', 'See Security Council resolution 2396', '2396 (2017)'],
    ['is in capitals as what is typed', 'THE FIGHT AGAINST TERRORISM IN ALL ITS FORMS AND MANI', 'MANIFESTATIONS'],
    ['is the acronym that is typed', 'We met CTED', CTED],
  ] as const)
    it(name, () => assert.equal(labelsAt(typed)[0], expected));

  for (const mode of ['quiet', 'eager'] as const)
    it(`leaves what is written and what editors filter by, in ${mode} mode`, () => {
      for (const text of [
        'We prevent violent extremism as and wh',
        'They met in accordance wi',
        'They met in accordance ',
        'We thank the United Nations Office of Counter-T',
        'THE FIGHT AGAINST TERRORISM IN ALL ITS FORMS AND MANI',
        'We agree,wi',
      ])
        for (const item of itemsAt(text, mode)) {
          const { insert, filterText, replaceStart } = item;
          const typed = text.slice(replaceStart);
          const label = labelAhead(item, typed);
          assert.ok(filterText.startsWith(typed), `${filterText} for ${typed}`);
          if (insert.startsWith(typed)) assert.ok(insert.trimEnd().endsWith(label), `${label} of ${insert}`);
        }
    });

  it('tells items of one list apart', () => {
    for (const text of [
      'They met in accordance wi',
      'We stand together a',
      'We thank the United Nations Office of C',
    ]) {
      const labels = labelsAt(text, 'eager');
      assert.ok(labels.length > 1);
      assert.equal(new Set(labels).size, labels.length, labels.join('|'));
    }
  });

  it('begins with the likeliest next word in eager mode', () => {
    for (const [text, first] of [
      ['They met in accordance wi', 'with'],
      ['They spoke of human', 'human rights'],
      ['We want international coop', 'cooperation'],
    ] as const)
      assert.equal(labelsAt(text, 'eager')[0], first);
  });

  it('makes no word of an acronym in any list', () => {
    for (const label of labelsAt('We thank the UN', 'eager')) assert.doesNotMatch(label, /^UN(?:ited|ITED)/);
  });

  it('keeps small letters behind acronyms and a capital alone', () => {
    for (const text of ['WHO and UNODC ', 'UNOCT CTED ', 'We met the CTED ', 'We thank A'])
      for (const label of labelsAt(text, 'eager')) assert.match(label, /\p{Ll}/u, `${label} behind ${text}`);
  });
});
