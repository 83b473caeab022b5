import { limitCueTable } from './limitCue';
import { limitWords } from './limitWords';

/* What shows that an amount of time or words is no limit. No accepted line states one. */

/** "in the last five minutes", "at least three", "15 minutes before": no upper bound. */
export const noBounds = limitCueTable(
  [
    {
      means: 'a stretch of something longer',
      form: '(the|these|those|its|their|your|his|her) [very ](last|past|next|first|final|opening|closing)[ the] #',
      accept: ['Delegations must be seated in the last five minutes before the statements.'],
      reject: ['Delegations may speak last, for up to five minutes.'],
    },
    {
      means: 'how often',
      form: 'every[ the] #',
      accept: ['A speaker is announced every ten minutes.'],
      reject: ['Every speaker has ten minutes.'],
    },
    {
      means: 'more of it',
      form: '(additional|extra|another|spare)[ the] #',
      accept: ['The delegation asked for an additional five minutes.'],
      reject: ['The additional speakers have five minutes.'],
    },
    {
      means: 'a lower bound',
      form: '(minimum[ of]|at least|no (less|fewer) than)[ the] #',
      accept: ['Statements should have at least 300 words.', 'Speakers must speak for a minimum of two minutes.'],
      reject: ['Statements should have no more than 300 words.'],
    },
    {
      means: 'more than so much',
      form: 'more than[ the] #',
      unless: '(no|not|nor|never) <60> more than #',
      accept: ['The delegates spoke for more than ten minutes.'],
      reject: ['The delegates may speak for no more than ten minutes.'],
    },
    {
      means: 'over so much',
      form: 'over[ the] #',
      unless: 'not [go ]over #',
      accept: ['The delegates spoke for over ten minutes.'],
      reject: ['The delegates may not go over ten minutes.'],
    },
    {
      means: 'a measure that is not exact',
      form: '(about|around|some|nearly|almost|approximately|roughly|circa|average of|equivalent to|corresponding to|approx.|ca.)[ the] #',
      unless:
        '(limit|restrict|confin|keep|kept|hold|held|aim)* …5 (to|at|for|within|of) (about|around|some|approximately|roughly) #',
      accept: ['Speakers had about five minutes.'],
      reject: ['The speakers are limited to two minutes.'],
    },
    {
      means: 'what is set aside for all of it',
      form: '(allow|leave|reserve[d|s]|set aside|sets aside|foresees|needs|require[s]) #',
      accept: ['Please allow 10 minutes for statements to be translated.'],
      reject: ['Each speaker is allowed ten minutes.'],
    },
    {
      means: 'when it is done',
      form: '(posted|published|circulated|uploaded|distributed|available|sent|issued|translated|received|removed) (within|in)[ the] #',
      accept: ['The text of statements will be posted within 15 minutes.'],
      reject: ['The text of statements that are posted is to be read within 3 minutes.'],
    },
    {
      means: 'a difference',
      form: 'by[ the] #',
      unless: '(followed|accompanied|preceded) by #',
      accept: ['The speaker exceeded his time by two minutes.'],
      reject: ['Presentations are followed by two-minute statements.'],
    },
    {
      means: 'how long it was',
      form: '(spoke for|took|lasted|after only|began)[ the| no more than| not more than| at most| up to| less than| under] #',
      accept: [
        'The representative spoke for twelve minutes.',
        'The statement lasted four minutes.',
        'Delegations spoke for no more than three minutes.',
      ],
      reject: ['The representative may speak for twelve minutes.'],
    },
    {
      means: 'a time before or after something',
      form: '# (before|prior|ago|late[r|n]|early|earlier|after|in advance|ahead|from (now|the (hotel|airport|venue)))',
      accept: [
        'Speakers must register 30 minutes before the statements.',
        'Participants should arrive at least 20 minutes early.',
        'The statements begin ten minutes from now.',
      ],
      reject: ['Speakers have 3 minutes from the podium.'],
    },
    {
      means: 'what is still left',
      form: '# (left|remaining|remain|to (go|spare))',
      accept: ['The speaker has two minutes left.', 'A bell shows the speaker one minute to go.'],
      reject: ['The speaker has two minutes to speak.'],
    },
    {
      means: 'what the time is filled with',
      form: '# of (silence|reflection|footage|each other|the (start|opening|close|closing|end|meeting|session))',
      accept: ['The Assembly observed a minute of silence.', 'Speakers meet within ten minutes of the opening.'],
      reject: ['Speakers have three minutes of speaking time.'],
    },
    {
      means: 'what was done with it',
      form: '# (was|were) (issued|delivered|made|read|circulated|adopted|heard|published)',
      accept: ['A statement of fewer than 200 words was issued.'],
      reject: ['Statements of fewer than 200 words are expected.'],
    },
    {
      means: 'a difference behind the amount',
      form: '# (longer|shorter|more|less) than',
      accept: ['Group statements may be two minutes longer than national statements.'],
      reject: ['Statements may be two minutes long, more than before.'],
    },
    {
      means: 'how far it is',
      form: '# (walk|away|past)',
      accept: ['The speakers’ hotel is five minutes away.'],
      reject: ['The speakers have five minutes.'],
    },
    {
      means: 'a lower bound behind the amount',
      form: '# (or more|minimum|at least)',
      accept: ['Speakers should have 3 minutes or more.', 'Each intervention: 2 minutes minimum.'],
      reject: ['Each intervention: 2 minutes maximum.'],
    },
  ],
  limitWords,
);

/** "The Chair delivered a" (three-minute statement): somebody did speak that long; nobody is told to. */
export const narrations = limitCueTable(
  [
    {
      means: 'who did it',
      form: '(delivered|made|gave|held|had|heard|convened|organi(s|z)ed)[~(a|an|his|her|their|the|its)]~…2 #',
      accept: ['The Chair delivered a three-minute statement.', 'They heard two brief five-minute presentations.'],
      reject: ['Representatives are invited to deliver three-minute statements.'],
    },
    {
      means: 'what there was',
      form: '(was|were|followed by)[~(a|an|his|her|their|the|its)]~…2 #',
      accept: ['There was a ten-minute presentation.', 'This was followed by five-minute statements.'],
      reject: ['There will be three-minute statements.'],
    },
  ],
  limitWords,
);
