import { cueTable } from '../cues/cueTable';
import { limitCueTable } from './limitCue';
import { limitWords } from './limitWords';

/*
 * What makes an amount of time or words a limit on a speech. Each accepted line states one. A further form is a further row: in
 * `upperBounds` where it bounds anything, in `allotments` where it names the speech or the speaker itself.
 */

/** "a maximum of", "not exceed", "up to": what makes an amount an upper bound. */
export const upperBounds = limitCueTable(
  [
    {
      means: 'a maximum',
      form: 'max[imum|imal] … #',
      accept: ['Statements: max. 3 mins.', 'Interventions have a maximum length of 3 minutes.'],
      reject: ['Interventions last three minutes, which is climactic.'],
    },
    {
      means: 'no more',
      form: '(no|not) …4 (more|longer) than|fewer than … #',
      accept: [
        'Speakers are asked to take no more than 3 min.',
        'Statements may not last longer than 8-10 minutes.',
        'Statements should have fewer than 400 words.',
      ],
      reject: ['More than one statement lasted three minutes.'],
    },
    {
      means: 'not to exceed',
      form: '(not|never|without|nor) …2 (exceed[ing]|surpass)|not go[ing] (over|beyond|past|above)|no ({speech}|{speaker}) <40> (more|longer) than|no ({speech}|{speaker}) <30> (may|shall|should|will|can|must) …2 (exceed|surpass) … #',
      accept: [
        'Statements should not exceed four (4) minutes.',
        'Interventions must not go over 2 minutes.',
        'No statement may exceed three minutes.',
        'No speaker will have the floor for more than two minutes.',
        'Speakers are asked to speak without ever exceeding three minutes.',
      ],
      reject: ['Statements exceeded four minutes.'],
    },
    {
      means: 'up to',
      form: 'up to|at [the ]most … #',
      accept: ['Delegations may deliver statements of up to 2 minutes.', 'Statements may last at most two minutes.'],
      reject: ['They stood up and delivered statements of 2 minutes.'],
    },
    {
      means: 'how far it may go',
      form: '(may|can|might) (extend|run|go on|stretch) (to|for|up to) … #',
      accept: ['Joint statements may extend to 240 seconds.'],
      reject: ['Joint statements may follow, and last 240 seconds.'],
    },
    {
      means: 'to limit to, to keep within',
      // "hel*" takes in "help" too.
      form: '(limit|restrict|confin|cap|keep|kept|hel|hold|shorten|stick|adher|stay|cut|condens|abridg|reduc|curtail|trim)* …5 (to|at|under|within|below) … #',
      accept: [
        'Interventions are limited to 5 minutes.',
        'Remarks from the floor must be kept under 90 seconds.',
        'Please confine your remarks to 2 minutes.',
        'Participants are encouraged to keep their interventions within three minutes.',
        'Delegations should shorten their statements to two minutes.',
      ],
      reject: ['The five delegates kept silent, and statements of 3 minutes followed.'],
    },
    {
      means: 'a length that is fixed',
      form: '(length|duration|time|limit)[s] <60> (fixed|set|established) (at|to) … #',
      accept: ['The duration of each statement is fixed at six minutes.'],
      reject: ['The duration of each statement is told in six minutes.'],
    },
    {
      means: 'a limit, by its name',
      form: '(limit|ceiling|cap|time|slot[s]|allotment) …4 (of|is|will be|shall be|being|set at)|(limit|ceiling)[s] … #',
      accept: [
        'The time limit is three (3) minutes per speaker.',
        'Ministers have a speaking slot of 5 min.',
        'Speaking slots of three minutes will be allocated to each delegation.',
        'The time for each statement is 3 minutes.',
        'The limits for delegations: 3 minutes.',
      ],
      reject: ['The timely statement of 3 minutes was heard.'],
    },
  ],
  limitWords,
);

/** Bounds of anything: they need a speech, not only somebody who might give one ("Participants reach the hotel within ten minutes"). */
export const weakBounds = limitCueTable(
  [
    {
      means: 'within',
      form: 'within|under|less than|shorter than … #',
      accept: ['Please deliver your remarks in under three minutes.', 'Statements are to be shorter than 2 minutes.'],
      reject: ['Statements without slides take 2 minutes.'],
    },
  ],
  limitWords,
);

/** What gives a speech or a speaker its time. */
export const allotments = limitCueTable(
  [
    {
      means: 'a speaker gets it',
      form: '{speaker} <60> (has|have|get[s]|receive[s]|(is|are|be) entitled to)~[{merely} ]#',
      accept: ['Each speaker will have two and a half minutes.', 'Ministers have only five minutes.'],
      reject: ['The hall has five minutes.'],
    },
    {
      means: 'a speaker is given it',
      form: '{speaker} <60> (is|are|be|been) (given|granted|allowed|allotted|allocated|accorded|provided with)~[{merely} ]#',
      accept: ['Each delegation will be given three minutes.', 'Observers are allotted 2 minutes.'],
      reject: ['The hall is given five minutes.'],
    },
    {
      means: 'a speaker may speak so long',
      form: '{speaker} <60> (may|should|must|can|could|shall|to|will)[ each] ({speak}|talk|deliver|make|present|introduce|summari(s|z)e|report|open) …3 (for|in)~[{merely} ]#',
      accept: [
        'The rapporteurs will each report back in three minutes.',
        'Speakers may take the floor for five minutes.',
        'Delegations will deliver their statements in three minutes.',
      ],
      reject: ['Speakers took the floor for five minutes.'],
    },
    {
      means: 'what is to be said in it',
      form: '{speaker} <60> (may|should|must|can|could|shall|to|will)[ each] (do so|sum up|wrap up|conclude|close|respond|react|reply|comment|share|offer|contribute|finish) <40> (in|within)~[{merely} ]#',
      accept: [
        'The co-chairs will sum up the main messages in five minutes.',
        'Member States wishing to react should do so within three minutes.',
      ],
      reject: ['The co-chairs summed up the messages of the last five minutes.'],
    },
    {
      means: 'the floor is given for it',
      form: '(floor (is|will be|shall be|may be) (given|granted|accorded)|(be|are|is) (given|granted) the floor) <40> for~[{merely} ]#',
      accept: [
        'The floor is given for three minutes.',
        'The floor will be given to each delegation for three minutes.',
      ],
      reject: ['The floor was given to delegations after three minutes.'],
    },
    {
      means: 'a text that fits',
      form: '({speech}|text[s]) <40> fit (on|in|into|within)~[{merely} ]#',
      accept: ['Statements should fit on two pages.'],
      reject: ['Statements should not be fitted with two pages.'],
    },
    {
      means: 'then the microphone goes off',
      form: '(cut|switched|turned|muted|shut)[ _] [off ][automatically ]after #',
      accept: [
        'The microphone will be switched off after 3 minutes for each speaker.',
        'The microphone is switched off automatically after three minutes.',
      ],
      reject: ['The microphone will be repaired after 3 minutes.'],
    },
    {
      means: 'a speech is to be so long',
      form: '{speech} <60:> (should|shall|must|will|may|are to|is to) (be|last|take|run) #',
      accept: ['Interventions should be three minutes long.', 'Opening remarks: each will take 5 minutes.'],
      reject: ['Interventions were three minutes long.'],
    },
    {
      means: 'a signal tells that it is over',
      form: '(light|microphone|timer|clock|bell) <60> (after|at|down from) #',
      accept: ['The light on the microphone will alert speakers after three minutes.'],
      reject: ['The light is lit three minutes for speakers.'],
    },
    {
      means: 'what is asked for',
      form: '{speech} of # (is|are|would be|will be) …2 (encouraged|appreciated|welcome[d]|preferred|recommended|expected|foreseen)',
      accept: ['Interventions of two minutes are encouraged, time permitting.'],
      reject: ['Interventions of two minutes are over.'],
    },
    {
      means: 'what is aimed at',
      form: '({speech}|{speaker}) <60> aim[s] (for|at) …3~[(of|lasting) ]#',
      accept: ['Participants should aim for interventions of two to three minutes.'],
      reject: ['Participants should wait for two to three minutes.'],
    },
    {
      means: 'so long, and no longer',
      form: '{speech} <60> lasting [between |up to |no more than ]#',
      accept: ['Statements should be concise, lasting between two and three minutes.'],
      reject: ['Statements should be concise, and begin in two minutes.'],
    },
    {
      means: 'what is enough',
      form: '# (should|will|would|is|are|must) (suffice|be enough|be sufficient|enough|sufficient)',
      accept: ['Three minutes should suffice for each statement.'],
      reject: ['Three minutes should follow for each statement.'],
    },
    {
      means: 'a bound behind the amount',
      form: '# (maximum|max|at [the ]most|or less)',
      accept: ['Each intervention: 1 min 30 s maximum.', 'Speeches should take three to four minutes at most.'],
      reject: ['Each intervention: 1 min 30 s minimum.'],
    },
  ],
  limitWords,
);

/** "three minutes per speaker", "2 minutes each". */
export const sharesOut = limitCueTable(
  [
    {
      means: 'each gets it',
      form: '# each',
      accept: ['Interventions from the floor (2 minutes each) will follow.', 'Four (4) speakers, 3 minutes each.'],
      reject: ['Interventions of 2 minutes will follow.'],
    },
    {
      means: 'for each, behind a stroke',
      form: '#/[ ]({speaker}|{speech})',
      accept: ['Interventions: 3 min/speaker.'],
      reject: ['Interventions: 3 min/90 seconds.'],
    },
    {
      means: 'for each speech or speaker',
      form: '# (per|for each|for every|for)[~the|~a]~…2~({speaker}|{speech})',
      accept: ['400 words per speaker.', '3 minutes for national statements.', 'Two minutes for the opening speakers.'],
      reject: ['400 words per page of the statement.'],
    },
  ],
  limitWords,
);

/** "Speakers are limited to" (350 words): a bound on who speaks is one on speaking. */
export const boundSpeakers = limitCueTable(
  [
    {
      means: 'a speaker who is bound',
      form: '{speaker} <40> (limited|restricted|confined|capped|held|keep|limit|have|has) … #',
      accept: ['Each delegation is limited to 350 words.', 'Delegations have up to 400 words.'],
      reject: ['Pages are limited to 350 words.'],
    },
  ],
  limitWords,
);

/** A label or heading under which any amount is a limit. */
export const speakingTimes = cueTable([
  {
    means: 'time to speak, by its name',
    form: "speaking (time|limit|slot)[s]|speaker[s][’|'] time|time limit[s]|time allotted|limits on (statements|interventions|speeches)|keep[ing] to [the ]time",
    accept: ['Speaking time: 3 minutes.', 'The time allotted is 3 minutes.', 'Please keep to time: 3 minutes.'],
    reject: ['Meeting time: 3 minutes.'],
  },
  {
    means: 'how long speeches are',
    form: '(length|duration) of [the |each ](statement[s]|intervention[s]|speech[es]|remarks|presentation[s])',
    accept: ['Length of statements: 3 minutes.', 'Length of speech: max. 3 pages.'],
    reject: ['Length of the meeting: 30 minutes.'],
  },
]);
