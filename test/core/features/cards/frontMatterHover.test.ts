import assert from 'node:assert/strict';
import { createDraft, createCorpus, frontMatterHoverAt, type Wishes } from '../../../../server/src/core';
import { cardCheck } from '../../../support/cardCheck';
import { seedCorpus } from '../../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const check = cardCheck((text, offset) =>
  frontMatterHoverAt(createDraft(text), offset, { corpus: seedCorpus(), wishes }),
);

describe('hover in front matter', () => {
  it('says what a key is for', () => {
    check('---\n[[ev$0ent]]: hlc-2023\n---\nText.', 'The event the draft is for');
    check('---\n[[$0weather]]: fine\n---'.replace('[[', '').replace(']]', ''));
  });

  it('says what an event is', () =>
    check(
      '---\nevent: [[hlc-2$0021]]\n---\nText.',
      '**Second United Nations High-Level Conference',
      'hlc-2021 · 28–30 June 2021 · United Nations Headquarters, New York',
      'Theme: Countering and Preventing Terrorism in the Age of Transformative Technologies',
      'Limit: 3 minutes for Member State Heads of Delegation',
      '“Member State Heads of Delegation are invited to make a maximum of three-minute remarks',
      '[2021-conference-concept-note](',
      'Session I: The Global Scourge of Terrorism',
      '(Open to Member States only)',
      'Break-out session II.A: Prevention through innovative programmes',
    ));

  it('says what a session is, for whom, and asks its questions', () =>
    check(
      '---\nevent: hlc-2023\nsession: [[$0"3"]]\n---\nText.',
      '**Session III: The Global Threat Landscape',
      '**Open to Member States only**',
      '5 key questions',
      'Limit: 3 minutes',
      '1. How will terrorism evolve over the next two years?',
    ));

  it('names the chair of a session', () =>
    check(
      '---\nevent: symposium-2011\nsession: [[IV$0]]\n---',
      'Session IV: Role of regional',
      'Chair: Mr. Yury Fedotov',
    ));

  it('says on limit and pace what is in force and where it comes from', () => {
    const said = [
      '1 word take',
      'Limit 3:00: limit of hlc-2023, session II.',
      'maximum of three-minute remarks',
      '[2023-conference-concept-note](',
    ];
    check('---\nevent: hlc-2023\nsession: II\n[[lim$0it]]: soon\n---\nText.', 'How long it may take', ...said.slice(1));
    check('---\nevent: hlc-2023\nsession: II\nlimit: [[$0soon]]\n---\nText.', ...said.slice(1));
    check('---\nevent: hlc-2023\nlimit: [[4m$0]]\n---\nText.', 'Limit 4:00: limit in the front matter.');
    check('---\nlimit: [[s$0oon]]\n---\nText.', 'Limit 3:00: default limit, no event or limit is set.');
    check('---\npace: [[1$020]]\n---\nText.', 'at 120 words a minute');
  });

  it('says what a role has', () =>
    check('---\nevent: symposium-2011\nsession: II\nrole: [[emi$0nent]]\n---\nText.', 'An eminent', 'Limit 5:00'));

  it('says nothing of what it does not know', () => {
    for (const marked of [
      '---\nevent: hlc-1999$0\n---',
      '---\nsession: I$0I\n---',
      '---\nrole: king$0\n---',
      '---\nspeaker: Anybo$0dy\n---',
      '---\nevent: hlc-2023\n---\nevent: $0hlc-2023',
    ])
      check(marked);
  });

  it('escapes what documents say', () => {
    const corpus = createCorpus([
      {
        id: 'note',
        uri: 'file:///note.txt',
        text: 'Workshop on <b>Ports</b> [x](command:evil)\n\nConcept Note\n\n12-13 May 2024, Nairobi\n\nThe Workshop on <b>Ports</b> [x](command:evil) will be held in Nairobi on 12-13 May 2024.\n\nInterventions are limited to 60 seconds.\n\nSession I: *Borders* <img src=x>\n\nThis session deals with borders.\n',
      },
    ]);
    const [event] = corpus.events;
    const draft = createDraft(`---\nevent: ${event!.id}\nsession: I\n---\nText.`);
    const at = (word: string) => frontMatterHoverAt(draft, draft.text.indexOf(word), { corpus, wishes })!.markdown;
    for (const markdown of [at(event!.id), at('I\n')]) assert.doesNotMatch(markdown, /(?<!\\)<\w|\]\(command:/);
  });
});
