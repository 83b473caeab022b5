import assert from 'node:assert/strict';
import { findSession, limitsFor } from '../../../server/src/core/events/eventLookup';
import { eventsOf } from '../../../server/src/core/events/events';
import { type SpeakingRole } from '../../../server/src/core/limits/limitGrammar';
import { type LimitedSpeech } from '../../../server/src/core/limits/limitSentence';
import { parse } from '../../support/parse';

/** A concept note with these sentences on limits. */
function noteWith(sentences: string): string {
  return `REGIONAL FORUM ON BORDER SECURITY

3-4 March 2024

Concept Note

The Regional Forum on Border Security will be held in Vienna on 3-4 March 2024 and will bring together experts.

${sentences}

Opening Session: Welcome

Session I: Borders

This session deals with borders and what crosses them.

Session II: Money

Break-out Session A on 'Charities' will look at what charities do with their money.

Special Session: Victims

Closing Session: Farewell
`;
}

/** "180" of each limit, "~" where it is encouraged. */
function limits(sentences: string, part: string | undefined, role: SpeakingRole, speech?: LimitedSpeech): string {
  const [event] = eventsOf([parse(noteWith(sentences), 'note')]);
  const session = part === undefined ? undefined : findSession(event!, part);
  if (part !== undefined) assert.ok(session, part);
  return limitsFor(event!, session, role, speech)
    .map(({ seconds, words, pages, force }) => `${seconds ?? words ?? pages}${force === 'encouraged' ? '~' : ''}`)
    .join(' ');
}

const THEMATIC =
  'Member State Heads of Delegation and representatives of civil society are invited to make a maximum of three-minute remarks during the thematic sessions.';
const SHARED = 'Ministers may speak for up to five minutes; all other speakers for no more than three.';
const PANEL = 'Each panellist will have seven minutes, followed by two-minute interventions by Member States.';
const OBSERVERS = 'Representatives of regional organizations are limited to two minutes.';

describe('limits of a session and a capacity', () => {
  for (const [sentences, part, role, expected] of [
    [THEMATIC, 'I', 'floor', '180'],
    [THEMATIC, 'II', 'civil society', '180'],
    [THEMATIC, 'II.A', 'floor', '180'],
    [THEMATIC, 'opening', 'floor', ''],
    [THEMATIC, 'closing', 'civil society', ''],
    [THEMATIC, 'I', 'chair', ''],
    [THEMATIC, 'I', 'eminent', ''],
    [THEMATIC, 'I', 'observer', ''],
    [THEMATIC, undefined, 'floor', '180'],
    [SHARED, 'I', 'eminent', '300'],
    [SHARED, 'I', 'floor', '180'],
    [SHARED, 'I', 'group', '180'],
    [SHARED, 'I', 'observer', '180'],
    [SHARED, 'I', 'chair', ''],
    [PANEL, 'I', 'panellist', '420'],
    [PANEL, 'I', 'floor', '120'],
    [PANEL, 'I', 'observer', ''],
    [OBSERVERS, 'I', 'observer', '120'],
    [OBSERVERS, 'I', 'civil society', ''],
    ['Observers may speak for two minutes.', 'I', 'civil society', '120'],
    [`${THEMATIC} In the opening session, Ministers will have five minutes each.`, 'opening', 'eminent', '300'],
    [
      `${THEMATIC} In the break-out sessions, statements by delegations are limited to one minute.`,
      'II.A',
      'floor',
      '60',
    ],
    [
      `${THEMATIC} In the break-out sessions, statements by delegations are limited to one minute.`,
      'II',
      'floor',
      '180',
    ],
    [
      'Statements must not exceed three minutes, and delegations are encouraged to speak for two.',
      'I',
      'floor',
      '180 120~',
    ],
    ['Texts of statements should be no longer than two pages.', 'I', 'floor', '2'],
  ] as const)
    it(`${sentences} In ${part ?? 'no session'}, ${role}: ${expected || 'none'}`, () =>
      assert.equal(limits(sentences, part, role), expected));

  it('that a part of the meeting has are held to where a session is called so, and nowhere else', () => {
    const stated = 'In the regional consultations, statements are limited to two minutes.';
    assert.equal(limits(stated, 'I', 'floor'), '');
    assert.equal(limits(`${stated} Statements are limited to four minutes.`, 'I', 'floor'), '240');
    assert.equal(limits('In the plenary, statements are limited to two minutes.', 'II', 'floor'), '');
  });

  it('are those of a reply and an explanation where these have their own', () => {
    const stated =
      'Statements are limited to three minutes. Rights of reply are limited to ten minutes for the first intervention and five minutes for the second.';
    assert.equal(limits(stated, 'I', 'floor'), '180');
    assert.equal(limits(stated, 'I', 'floor', 'right-of-reply'), '600');
    assert.equal(limits(stated, 'I', 'floor', 'explanation'), '180');
  });
});
