import assert from 'node:assert/strict';
import { it } from 'mocha';
import { readLimits, type LimitContext } from '../../../server/src/core/limits/limitSentence';

/** "240 floor": seconds (or words with "w") and role of each limit. */
function read(sentence: string, context?: LimitContext): string {
  return readLimits(sentence, context)
    .map((limit) => `${limit.seconds ?? `${limit.words ?? 0}w`} ${limit.role}`)
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
  ['The microphone will be switched off after 3 minutes for each speaker.', '180 floor'],
  ['Delegates are kindly requested to limit their interventions to three minutes.', '180 floor'],
  ['Participants are encouraged to keep their interventions within three minutes.', '180 floor'],
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
  ['The opening session lasts from 10 to 10.30; statements: max. 3 mins.', '180 floor'],
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
  ['Speeches of no more than 300 to 400 words are encouraged.', '400w floor'],
  ['400 words per speaker.', '400w floor'],
  ['Speakers are invited to deliver 400-word interventions.', '400w floor'],
  ['Remarks should be no more than 5 minutes, or 500 words at most.', '300 floor, 500w floor'],
  ['Keynote speakers may have up to 800 words and delegations up to 400 words.', '800w eminent, 400w floor'],
  ['Statements should not exceed 3 minutes and the session will last 60 minutes.', '180 floor'],
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

  it('reads any amount under a heading that announces limits', () => {
    assert.equal(read('Three minutes.'), '');
    assert.equal(read('Three minutes.', { heading: 'Speaking time' }), '180 floor');
    assert.equal(read('Three minutes for States, five for groups.', { heading: 'Venue' }), '180 floor');
  });
});
