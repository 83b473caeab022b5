import assert from 'node:assert/strict';
import { it } from 'mocha';
import { readLimits, type LimitContext } from '../../../server/src/core/limits/limitSentence';

/**
 * "240 floor": seconds (words with "w", pages with "p") and role of each limit; "~" where it is only encouraged, "@opening" where it is
 * confined to a kind of session, "#IV" to one by its number, "!" where it is for a right of reply, "!!" for an explanation.
 */
function read(sentence: string, context?: LimitContext): string {
  return readLimits(sentence, context)
    .map(({ seconds, words, pages, spacing = '', role, force, kinds = [], sessions = [], speech }) =>
      [
        seconds ?? (words === undefined ? `${pages}p${spacing}` : `${words}w`),
        ` ${role}`,
        force === 'encouraged' ? '~' : '',
        ...kinds.map((kind) => `@${kind}`),
        ...sessions.map((number) => `#${number}`),
        speech === undefined ? '' : speech === 'right-of-reply' ? '!' : '!!',
      ].join(''),
    )
    .join(', ');
}

const accept: readonly (readonly [sentence: string, limits: string])[] = [
  ['Interventions are limited to 5 minutes.', '300 floor'],
  ['Statements should not exceed four (4) minutes.', '240 floor'],
  ['Speakers are asked to take no more than 3 min.', '180 floor'],
  ['Delegations may deliver statements of up to 2 minutes.', '120 floor'],
  ['The time limit is three (3) minutes per speaker.', '180 floor'],
  ['Remarks from the floor must be kept under 90 seconds.', '90 floor'],
  ['Each intervention: 1 min 30 s maximum.', '90 floor'],
  ['Statements may not exceed two minutes and thirty seconds.', '150 floor'],
  ['Speaking time: 3 minutes.', '180 floor'],
  ['Each speaker will have two and a half minutes.', '150 floor'],
  ['A maximum of 3:30 minutes is allotted to each delegate.', '210 floor'],
  ['Interventions from the floor should be no longer than a minute and a half.', '90 floor'],
  ['Statements may not exceed two minutes and a half.', '150 floor'],
  ['Delegates may speak for up to 2’30” each.', '150 floor'],
  ['The microphone will be switched off after 3 minutes for each speaker.', '180 floor'],
  ['Delegates are kindly requested to limit their interventions to three minutes.', '180 floor'],
  ['Participants are encouraged to keep their interventions within three minutes.', '180 floor~'],
  ['In each session, statements should be no longer than 180 seconds.', '180 floor'],
  ['Up to four minutes will be given to each delegation.', '240 floor'],
  ['Representatives are invited to deliver three-minute statements.', '180 floor'],
  ['Speeches should last three to four minutes at most.', '240 floor'],
  ['Speakers may take the floor for five minutes.', '300 floor'],
  ['Interventions should be three minutes long.', '180 floor'],
  ['A three-minute limit will be applied to all interventions.', '180 floor'],
  ['The Chair will strictly apply the time limit of 4 minutes to all delegations.', '240 floor'],
  ['Interventions from the floor (2 minutes each) will follow.', '120 floor'],
  ['Member States are requested to keep statements brief (maximum 3 minutes).', '180 floor'],
  ['The opening session lasts from 10 to 10.30; statements: max. 3 mins.', '180 floor@opening'],
  ['Presentations by panellists may not last longer than 8-10 minutes.', '600 panellist'],
  ['Opening remarks by the Chair will not exceed ten minutes.', '600 chair'],
  ['Each panellist will have up to 7 minutes, followed by a 20-minute discussion.', '420 panellist'],
  ['Keynote speakers have seven minutes and panellists have five minutes.', '420 eminent, 300 panellist'],
  ['Ministers have five minutes and all other delegations three minutes.', '300 eminent, 180 floor'],
  ['Five minutes for the floor and, for keynote speakers, 8 minutes is the limit.', '300 floor, 480 eminent'],
  [
    'Member States: 3 minutes; observers: 2 minutes; chairs: 5 minutes maximum speaking time.',
    '180 floor, 120 observer, 300 chair',
  ],
  [
    'National statements shall not exceed 5 minutes; statements on behalf of groups shall not exceed 7 minutes.',
    '300 floor, 420 group',
  ],
  [
    'Statements are limited to 5 minutes for Member States speaking on behalf of groups and 3 minutes for national statements.',
    '300 group, 180 floor',
  ],
  ['Ministers may speak for up to five minutes.', '300 eminent'],
  ['All others are limited to 120 seconds.', '120 floor'],
  ['Please deliver your remarks in under three minutes.', '180 floor'],
  ['Please confine your remarks to 2 minutes or 250 words.', '120 floor, 250w floor'],
  ['Interventions should not exceed 400 words.', '400w floor'],
  ['Each delegation is limited to 350 words.', '350w floor'],
  ['Statements from the floor: a maximum of three hundred and fifty words.', '350w floor'],
  ['National statements may not be longer than 1,200 words.', '1200w floor'],
  ['Speakers are kindly asked to keep to three minutes (about 330 words).', '180 floor'],
  ['Speeches of no more than 300 to 400 words are encouraged.', '400w floor~'],
  ['400 words per speaker.', '400w floor'],
  ['Speakers are invited to deliver 400-word interventions.', '400w floor'],
  ['Remarks should be no more than 5 minutes, or 500 words at most.', '300 floor, 500w floor'],
  ['Keynote speakers may have up to 800 words and delegations up to 400 words.', '800w eminent, 400w floor'],
  ['Statements should not exceed 3 minutes and the session will last 60 minutes.', '180 floor'],
  // Several in a sentence.
  [
    'Each panellist will have seven minutes, followed by two-minute interventions by Member States.',
    '420 panellist, 120 floor',
  ],
  ['Ministers may speak for up to five minutes; all other speakers for no more than three.', '300 eminent, 180 floor'],
  ['Eminent persons have up to six minutes; experts, five; the floor, two.', '360 eminent, 300 panellist, 120 floor'],
  [
    'Heads of delegation at ministerial level may speak for seven minutes and other heads of delegation for five minutes.',
    '420 eminent, 300 floor',
  ],
  [
    'Session Chairs will make introductory statements of no more than five minutes before interventions from the floor.',
    '300 chair',
  ],
  [
    'Lead discussants will be given five minutes to react before three-minute comments by Member States.',
    '300 panellist, 180 floor',
  ],
  // Whom they are for.
  [
    'Heads of Delegation and representatives of civil society are invited to make a maximum of three-minute remarks.',
    '180 floor, 180 civil society',
  ],
  ['Member States and observers are limited to 2 minutes and 30 seconds.', '150 floor, 150 observer'],
  ['NGOs in consultative status may speak for two minutes.', '120 civil society'],
  ['Briefers from the Secretariat are requested to limit their presentations to eight minutes.', '480 panellist'],
  ['The rapporteurs of the break-out sessions will each report back in three minutes.', '180 chair'],
  ['Moderators should keep introductions to under one minute per panellist.', '60 chair'],
  ['To enable the participation of all, the Chair will enforce a 2-minute speaking limit.', '120 floor'],
  [
    'The President kindly reminds delegations that statements in national capacity are limited to 3 minutes.',
    '180 floor',
  ],
  ['Participants wishing to take the floor will be granted up to 120 seconds.', '120 floor'],
  // Labels, brackets, primes.
  ['Floor: 90 seconds.', '90 floor'],
  ['Keynote speakers: 10 minutes.', '600 eminent'],
  ["Member States: 3'; observers: 2'; civil society: 90''.", '180 floor, 120 observer, 90 civil society'],
  [
    'Heads of State, six minutes; Ministers, four minutes; Ambassadors, three minutes.',
    '360 eminent, 240 eminent, 180 floor',
  ],
  ['Time allotted: keynote – 10 min; panel – 6 min per speaker.', '600 eminent, 360 panellist'],
  [
    'It opens with keynote remarks (up to 8 minutes) and a discussion with interventions from the floor (up to 2 minutes each).',
    '480 eminent, 120 floor',
  ],
  // Encouraged.
  ['Interventions of two minutes are encouraged, time permitting.', '120 floor~'],
  ['Where possible, interventions should aim not to exceed 90 seconds.', '90 floor~'],
  ['It is suggested that delegations speak for no more than three minutes.', '180 floor~'],
  ['Speakers are invited to keep their remarks within two minutes.', '120 floor~'],
  ['Delegations are invited to deliver statements of up to two minutes.', '120 floor'],
  [
    'Statements must not exceed three minutes, and delegations are encouraged to speak for two.',
    '180 floor, 120 floor~',
  ],
  ['Delegations are encouraged to take part; statements are limited to three minutes.', '180 floor'],
  // Where.
  [
    'During the thematic sessions, interventions are limited to two minutes, while statements in the high-level opening segment may last up to five minutes.',
    '120 floor@thematic, 300 floor@opening',
  ],
  [
    'Statements are limited to five minutes in the opening session and to three minutes in the thematic sessions.',
    '300 floor@opening, 180 floor@thematic',
  ],
  [
    'Statements are limited to five minutes in the opening session and to three minutes at all other sessions.',
    '300 floor@opening, 180 floor',
  ],
  ['In the opening and closing sessions, statements are limited to five minutes.', '300 floor@opening@closing'],
  ['Closing session: statements from the floor shall not exceed one minute.', '60 floor@closing'],
  ['Interventions will be limited to 2 min. each in sessions II and III.', '120 floor#II#III'],
  ['Interventions in sessions I to III are limited to two minutes.', '120 floor#I#II#III'],
  // Replies and explanations.
  [
    'Rights of reply are limited to ten minutes for the first intervention and five minutes for the second.',
    '600 floor!, 300 floor!',
  ],
  ['Explanations of vote shall be limited to 10 minutes.', '600 floor!!'],
  // Words and pages.
  ['Texts of statements should be no longer than two pages, double-spaced.', '2pdouble floor'],
  ['Interventions should not exceed one and a half pages.', '1.5p floor'],
  [
    'Delegations are asked to confine themselves to three minutes (one page, single-spaced).',
    '180 floor, 1psingle floor',
  ],
  ['Statements should not be read faster than 100 words per minute and should not exceed 3 minutes.', '180 floor'],
  // What is beyond is stopped.
  ['Statements of more than three minutes will be interrupted.', '180 floor'],
  ['Statements exceeding the allotted three minutes will be cut off.', '180 floor'],
  ['The microphone is switched off automatically after three minutes.', '180 floor'],
];

const reject: readonly string[] = [
  'It is a five-minute walk from the hotel.',
  'The meeting will last 90 minutes.',
  'Delegations must be seated in the last five minutes before the opening.',
  'There will be a coffee break of 15 minutes.',
  'The session will last no more than 90 minutes.',
  'Speakers must register 30 minutes before the session.',
  'The Assembly observed a minute of silence.',
  'The representative spoke for twelve minutes.',
  'A five-minute video will be shown before the statements.',
  'The minutes of the meeting will be circulated to all delegations.',
  'The Chair delivered a three-minute statement.',
  'The attack lasted no more than 20 minutes.',
  'Participants should arrive at least 20 minutes early.',
  'The list of speakers will open 15 minutes after the briefing.',
  'Delegations will be received for no less than ten minutes.',
  'The break will be limited to 10 minutes.',
  'Sessions are limited to 90 minutes, including questions.',
  'A shuttle bus leaves every ten minutes for delegates.',
  'The panel discussion of 45 minutes will follow the statements.',
  'Terrorists can travel to the border within 30 minutes.',
  'The speaker exceeded his time by two minutes.',
  'Coffee will be served for up to 20 minutes.',
  'The report has 8500 words and two annexes.',
  'Each session includes 60 minutes for interventions.',
  'In other words, speakers agreed.',
  'Written versions of statements should not exceed 400 words.',
  'Participants should submit a biography of no more than 150 words.',
  'Delegations are invited to send an abstract of their intervention, limited to 200 words.',
  'Participants are asked to describe their project in no more than 200 words.',
  'Written statements submitted by organizations may not exceed 1,500 words.',
  'A summary of each statement, with a maximum of 250 words, will be published.',
  'Participants reach the hotel within 30 minutes.',
  'Speakers have 1 second and 900 minutes.',
  'Heads of Delegation are invited to make statements on 28-29 June.',
  'Concept notes for side events must not exceed two pages.',
  'Position papers of up to five pages may be sent to the secretariat.',
  'A two-page summary of the Conference will be issued by the Chair.',
  'Answers to the questionnaire should not exceed 1,000 words.',
  'Speakers are asked to read no faster than 110 words per minute.',
  'Delegates have 20 minutes to move between the two chambers.',
  'Badges can be collected in no more than 10 minutes by each participant.',
  'Interactive discussion with Member States (45 minutes)',
  'Moderated discussion among panellists: 30 minutes.',
  'Questions from the press: 15 minutes.',
  'In 2021, speakers used an average of four minutes each.',
  'The first five minutes are reserved for photographers, and delegations wait.',
  '',
];

describe('readLimits', () => {
  describe('accepts', () => {
    for (const [sentence, limits] of accept) it(sentence, () => assert.equal(read(sentence), limits));
  });

  describe('rejects', () => {
    for (const sentence of reject) it(sentence === '' ? '(nothing)' : sentence, () => assert.equal(read(sentence), ''));
  });

  it('says who is limited and where the amount stands', () => {
    const sentence = 'Heads of mission may speak for four minutes; remarks from the floor are limited to 2 minutes.';
    const [first, second] = readLimits(sentence);
    assert.equal(sentence.slice(second!.span.start, second!.span.end), '2 minutes');
    assert.equal(second!.who, 'floor');
    assert.equal(first!.seconds, 240);
  });

  it('says what holds for whoever speaks', () => {
    const isGeneral = (sentence: string) => readLimits(sentence).map((limit) => limit.isGeneral === true);
    assert.deepEqual(isGeneral('Statements are limited to three minutes.'), [true]);
    assert.deepEqual(isGeneral('Ministers have five minutes; all other speakers have three minutes.'), [false, true]);
    assert.deepEqual(isGeneral('Interventions from the floor are limited to three minutes.'), [false]);
    assert.deepEqual(isGeneral('Delegations are limited to three minutes.'), [false]);
  });

  it('takes whom a letter addresses from what stands above', () => {
    assert.equal(
      read('You will have ten minutes for your address.', { heading: 'as a keynote speaker' }),
      '600 eminent',
    );
  });

  it('reads any amount under a heading that announces limits', () => {
    assert.equal(read('Three minutes.'), '');
    assert.equal(read('Three minutes.', { heading: 'Speaking time' }), '180 floor');
    assert.equal(read('Three minutes for States, five for groups.', { heading: 'Venue' }), '180 floor, 300 group');
  });
});
