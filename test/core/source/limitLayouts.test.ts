import assert from 'node:assert/strict';
import { parse } from '../../support/parse';

/** "240 floor" of each limit of a document; "I" before it where it is stated for that session. */
function limitsOf(text: string): readonly string[] {
  return parse(text, 'note').limits.map(({ seconds, words, pages, role, session = '' }) =>
    `${session} ${seconds ?? words ?? `${pages}p`} ${role}`.trim(),
  );
}

const layouts: readonly (readonly [name: string, text: string, limits: readonly string[]])[] = [
  [
    'a table of Markdown',
    '# Side event\n\n| Speaker | Speaking time |\n| --- | --- |\n| Keynote speaker | 8 minutes |\n| Panellists | 5 minutes each |\n| Interventions from the floor | 2 minutes |\n',
    ['480 eminent', '300 panellist', '120 floor'],
  ],
  [
    'a table whose first column is the session',
    '# Forum\n\n| Session | Role | Limit |\n|---|---|---|\n| Opening | Keynote speakers | 7 min |\n| Thematic | Panellists | 6 min |\n',
    ['420 eminent', '360 panellist'],
  ],
  [
    'labels, a line each',
    'Speaking time:\n\nChair: 5 minutes\nPanellists: 6 minutes\nDelegations: 3 minutes',
    ['300 chair', '360 panellist', '180 floor'],
  ],
  [
    'a list behind its introduction',
    'Workshop\n\nThe following time limits will apply:\n\n- Heads of State and Government: seven minutes\n- Ministers: five minutes\n- All other speakers: three minutes',
    ['420 eminent', '300 eminent', '180 floor'],
  ],
  [
    'items in letters',
    'Rules\n\n(a) Speakers shall be limited to five minutes each;\n(b) Questions from the audience shall be limited to one minute;\n(c) The moderator shall ensure that the event ends on time.',
    ['300 floor', '60 floor'],
  ],
  [
    'a letter to who is to speak',
    'Excellency,\n\nI have the honour to invite you to serve as a keynote speaker. You will have ten minutes for your address.',
    ['600 eminent'],
  ],
  [
    'a programme with brackets',
    '10:30–11:45\tPanel discussion (75 minutes)\n11:45–12:30\tInterventions from the floor (3 minutes per delegation)\n12:30–13:00\tCoffee break (30 minutes)',
    ['180 floor'],
  ],
  [
    'a timetable with durations',
    '# Side event\n\n| Item | Duration |\n| --- | --- |\n| Opening remarks | 10 minutes |\n| Panel presentations | 5 minutes each |\n| Interventions from the floor | 15 minutes |\n| Coffee break | 15 minutes |\n',
    ['300 panellist'],
  ],
  [
    'a running order in lines',
    'Running order\n\nOpening remarks: 10 minutes\nCoffee break: 15 minutes\nInterventions from the floor: 15 minutes, up to two minutes each',
    ['120 floor'],
  ],
  [
    'sessions called by their numbers',
    'Forum on Borders\n\n2 June 2027\n\nInterventions in sessions I and II are limited to two minutes.\n\nSession I: Money\n\nThis session deals with money.\n\nSession II: Charities\n\nThis session deals with charities.',
    ['I 120 floor', 'II 120 floor'],
  ],
];

describe('limits in the layouts of documents', () => {
  for (const [name, text, limits] of layouts) it(name, () => assert.deepEqual(limitsOf(text), limits));

  it('are stated for the kind of session a sentence names, wherever it stands', () => {
    const [limit] = parse(
      'Forum on Borders\n\n2 June 2027\n\nOpening Session\n\nInterventions in the thematic sessions are limited to two minutes.\n\nSession I: Money\n\nThis session deals with money.',
      'note',
    ).limits;
    assert.deepEqual([limit?.session, limit?.kinds, limit?.where], [undefined, ['thematic'], 'thematic sessions']);
  });
});

describe('who may attend', () => {
  for (const [sentence, openTo] of [
    ['This session, which is open to Member States only, will hear experts.', 'Member States only'],
    ['The session is open only to Member States.', 'Member States'],
    ['Only Member States and observers may attend this session.', 'Member States and observers only'],
    ['This session is for Member States only.', 'Member States only'],
    ['The session is closed to NGOs.', undefined],
    ['The session is open.', undefined],
  ] as const)
    it(sentence, () =>
      assert.equal(parse(`Forum\n\nSession I: Borders\n\n${sentence}\n`, 'note').sessions[0]?.openTo, openTo),
    );
});

describe('rules on taking part', () => {
  for (const [sentence, rules] of [
    ['Delegations are invited to make four-minute statements during one of the thematic sessions.', ['one statement']],
    ['There will be one statement per delegation.', ['one statement']],
    ['Delegations are requested to indicate which break-out session they will attend.', ['choice of sessions']],
    ['One of the speakers made a statement.', []],
    ['In one of the sessions a film was shown.', []],
    ['Participants will visit an exhibition during one of the thematic sessions.', []],
  ] as const)
    it(sentence, () =>
      assert.deepEqual(
        parse(`Forum\n\n${sentence} More follows on the next page of this note.\n`, 'note').participation.map(
          ({ rule }) => rule,
        ),
        rules,
      ),
    );
});
