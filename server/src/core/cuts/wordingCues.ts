import { type Cue, cueTable, type Frame } from '../cues/cueTable';
import { type WordLists } from '../cues/form';
import { formsOfDo, modals } from '../cues/wordLists';

const stress = 'stress|emphasi(z|s)e|underline|underscore|note|recall|highlight|point out|mention|reiterate';

const words: WordLists = {
  /** To say that something is so. */
  say: `${stress}|say|state|add|observe`,
  /** To do with words what one says one wishes to. */
  express: `${stress}|thank|express|reaffirm|congratulate|commend|welcome|draw|call|join|convey|extend|assure|echo|propose|encourage|invite|conclude|pay`,
  determiner: 'the|our|their|its|his|her|my|your|this|that|these|those|them|us|which|whom|whose|it',
  /** Behind these "to" would belong to the word before: "what is needed to act". */
  plain: `need[s|ed]|have|has|had|try|tries|tried|fail[s|ed]|seek[s]|want[s|ed]|used|use|continue[s|d]|cease[d]|going|not|only|able|ready|willing|required|to|and|or|come|came|${formsOfDo}`,
  /** Behind these stands a verb in its plain form: "must have the ability to". */
  helping: `to|not|might|${modals}|${formsOfDo}`,
};

/** Up to the blank behind it, at the start. */
const opening: Frame = (source) => String.raw`^${source}(?=\s)`;

interface Opening extends Cue {
  /** Words that must be left of the sentence without it. */
  readonly leaves?: number;
}

const openingRows: readonly Opening[] = [
  {
    means: 'points at what was just said',
    form: 'In (this|that) (regard|context|connection|respect|spirit|sense|vein),|In this light,|With this in mind,',
    accept: ['[[In this regard,]] we support the call.', '[[With this in mind,]] we act.'],
    reject: ['In this regard we support the call.', 'In this town, courts work.'],
  },
  {
    means: 'says that more follows',
    form: '(Furthermore|Moreover|In addition|Additionally|Once again|At the same time|By the same token|Last but not least),',
    accept: ['[[Furthermore,]] courts need evidence.', '[[By the same token,]] courts need help.'],
    reject: ['In addition to judges, we train officers.'],
  },
  {
    means: 'says that something begins',
    form: '(At the outset|To begin with),',
    accept: ['[[At the outset,]] we thank the Office.'],
    reject: ['At the outset of the trial, evidence was found.'],
  },
  {
    means: 'vouches for it',
    form: '(Needless to say|Indeed|In fact|As a matter of fact),',
    accept: ['[[Needless to say,]] courts need evidence.'],
    reject: ['Indeed courts need evidence.'],
  },
  {
    means: 'says that everybody knows',
    form: 'As (we|you) [all ](are [all |well ]aware|know|all know|well know|have heard),',
    accept: ['[[As we all know,]] courts need evidence.', '[[As you are well aware,]] courts need evidence.'],
    reject: ['As they know, courts need evidence.'],
  },
  {
    means: 'says that nobody doubts it',
    form: '(It goes without saying|There (is|can be) no doubt|Let there be no doubt|It is (clear|evident|obvious|no secret)) that',
    accept: ['[[It goes without saying that]] courts need evidence.', '[[It is clear that]] courts need evidence.'],
    reject: ['It is clear to us that courts need evidence.'],
  },
  {
    means: 'says that it is worth saying',
    form: 'It is [also |therefore ](important|worth|necessary|essential|useful|appropriate|pertinent) [to ]{say}[ing] that',
    accept: [
      '[[It is important to note that]] States have trained judges.',
      '[[It is worth recalling that]] courts work.',
    ],
    reject: ['It is important to train that judge.'],
  },
  {
    means: 'asks for leave to say it',
    form: '[Please ]((A|a)llow|(L|l)et) me [also |first |now |once again |briefly ][to ][begin by |start by |conclude by ]{say}[ing] that',
    accept: ['[[Allow me to begin by stressing that]] judges need training.', '[[Let me add that]] courts work.'],
    reject: ['Let me thank that judge.'],
  },
  {
    means: 'wishes to say it',
    form: '(I|We|My delegation) (would like|should like|wish|wishes|want|wants) to [also |once again |briefly ]{say} [here |once again ]that',
    accept: [
      '[[We would like to stress that]] courts work.',
      '[[My delegation wishes to recall here that]] courts work.',
    ],
    reject: ['We would like to see that courts work.'],
  },
  {
    means: 'addresses who leads the meeting',
    form: '(Mr.|Madam|Mister|Mrs.|Ms.) (Chair|Chairman|Chairperson|President|Moderator),',
    leaves: 2,
    accept: ['[[Mr. Chair,]] we thank the Office.', '[[Madam President,]] courts work.'],
    reject: ['Mr. Judge, we thank the Office.'],
  },
  {
    means: 'addresses the room',
    form: '(Excellencies|Distinguished (delegates|colleagues|participants)|Ladies and gentlemen|Dear colleagues),',
    leaves: 3,
    accept: ['[[Excellencies,]] we thank the Office.', '[[Distinguished colleagues,]] courts need evidence.'],
    reject: ['Ministers, judges and officers met.'],
  },
];

/** What only opens a sentence: what follows says the same without it. */
export const openings = cueTable(openingRows, { words, frame: opening, flags: '' });

interface LongForm extends Cue {
  /** What says the same. */
  readonly says: string;
  /** Whether a verb in its plain form follows, which another may be joined to: "has the capacity to help and the will to pay". */
  readonly binds?: true;
}

const longFormRows: readonly LongForm[] = [
  {
    says: 'to',
    means: 'for an end',
    form: 'in order to',
    notAfter: '{plain}',
    accept: ['We train judges [[in order to]] protect victims.'],
    reject: ['We put the files in order today.', 'We know what is needed in order to act.'],
  },
  {
    says: 'to',
    means: 'for an end',
    form: 'so as to',
    notAfter: '{plain}',
    accept: ['We act [[so as to]] help.'],
    reject: ['So as we act.'],
  },
  {
    says: 'because',
    means: 'for a reason',
    form: 'due to the fact that',
    accept: ['We act [[due to the fact that]] courts are few.'],
    reject: ['We act due to the facts that we have.'],
  },
  {
    says: 'although',
    means: 'against a reason',
    form: '(in spite of|despite|notwithstanding) the fact that',
    accept: [
      'We act [[despite the fact that]] courts are few.',
      'We act [[in spite of the fact that]] courts are few.',
    ],
    reject: ['We act despite the fact.'],
  },
  {
    says: 'if',
    means: 'on a condition',
    form: 'in the event that',
    accept: ['We act [[in the event that]] courts are few.'],
    reject: ['We act in the event of fire.'],
  },
  {
    says: 'now',
    means: 'at this time',
    form: 'at this (point|moment|juncture)[ in time]',
    notBefore: 'of|in|on|for|when|where',
    accept: ['We will act [[at this point in time]], with others.', 'We act [[at this juncture]] again.'],
    reject: ['We stand with you at this moment of crisis.'],
  },
  {
    says: 'now',
    means: 'at this time',
    form: 'at the present time',
    accept: ['We act [[at the present time]] again.'],
    reject: ['We act at the present meeting.'],
  },
  {
    says: 'many',
    means: 'a large part',
    form: 'a (large|great|significant|considerable) number of',
    notBefore: '{determiner}',
    notAfter: 'such|quite|so|too|rather|very|only|also',
    accept: ['Today [[a large number of]] judges work.'],
    reject: ['Today a large number of their judges work.'],
  },
  {
    says: 'most',
    means: 'the larger part',
    form: 'the vast majority of',
    notBefore: '{determiner}',
    accept: ['Today [[the vast majority of]] courts work.'],
    reject: ['Today the vast majority of our courts work.'],
  },
  {
    says: 'can',
    binds: true,
    means: 'to be able to',
    form: '(has|have) the (ability|capacity) to',
    notAfter: '{helping}',
    accept: ['Now the Office [[has the ability to]] help.'],
    reject: ['Courts must have the capacity to act.', 'They asked to have the ability to act.'],
  },
  {
    says: 'regularly',
    means: 'how often',
    form: 'on a regular basis',
    accept: ['They meet [[on a regular basis]] in town.'],
    reject: ['They meet on a legal basis.'],
  },
  {
    says: 'daily',
    means: 'how often',
    form: 'on a daily basis',
    accept: ['They meet [[on a daily basis]] in town.'],
    reject: ['They meet on a daily bus.'],
  },
  {
    says: 'continuously',
    means: 'how often',
    form: 'on a continuous basis',
    accept: ['They meet [[on a continuous basis]] in town.'],
    reject: ['They meet on a continuous path.'],
  },
  {
    says: 'during',
    means: 'while something lasts',
    form: 'in the course of',
    notBefore: '_ing|time|things|events',
    accept: ['It was found [[in the course of]] the trial.'],
    reject: ['It was found in the course of investigating theft.'],
  },
  {
    says: 'for',
    means: 'for an end',
    form: 'for the purpose of',
    accept: ['They meet [[for the purpose of]] training.'],
    reject: ['They meet for the purposes of the trial.'],
  },
  {
    says: 'can',
    binds: true,
    means: 'to be able to',
    form: '(is|are) in a position to',
    accept: ['We [[are in a position to]] help.'],
    reject: ['The Office is not in a position to help.'],
  },
  {
    says: 'we believe that',
    means: 'says whose view it is',
    form: '((I|i)t is our [firm |strong |considered ](belief|view|conviction)|(W|w)e are of the [firm |considered ](view|opinion)) that',
    accept: ['[[It is our firm belief that]] courts work.', '[[We are of the view that]] courts work.'],
    reject: ['It is their belief that courts work.', 'It is our understanding that courts work.'],
  },
  {
    says: 'I believe that',
    means: 'says whose view it is',
    form: '(I|i)t is my [firm |strong |considered ](belief|view|conviction) that',
    accept: ['[[It is my firm belief that]] courts work.'],
    reject: ['It is their belief that courts work.'],
  },
  {
    says: 'my delegation believes that',
    means: 'says whose view it is',
    form: '(M|m)y delegation is of the [firm |considered ](view|opinion) that',
    accept: ['[[My delegation is of the view that]] courts work.'],
    reject: ['Their delegation is of the view that courts work.'],
  },
  {
    says: 'by',
    means: 'with something',
    form: 'by means of',
    accept: ['We act [[by means of]] law.'],
    reject: ['We act by all means.'],
  },
];

/** Long forms, and what says the same. */
export const longForms = cueTable(longFormRows, { words, flags: '' });

interface Wish extends Cue {
  /** What stands in its place; nothing where saying it is doing it. */
  readonly says: string;
}

const wishRows: readonly Wish[] = [
  {
    says: '',
    means: 'a wish to say what is done by saying it',
    form: '[also ](would like|should like|wish|want)[ also] to[ take (this|the) opportunity to][ also| once again| sincerely]',
    after: 'I|We|we',
    before: '{express}',
    accept: ['We [[would like to]] thank the Office.', 'I [[also wish to take this opportunity to]] thank the Office.'],
    reject: ['I would like to see the courts at work.', 'They would like to thank the Office.'],
  },
  {
    says: 'will',
    means: 'a wish to do something in the speech',
    form: '(would|should) like to',
    after: 'I|We|we',
    before: 'share|make|begin|start|address|touch|focus|present|offer|say|concentrate|limit|confine',
    accept: ['We [[would like to]] share what we know.'],
    reject: ['They would like to share what they know.'],
  },
];

/** After "I" and "we" a wish to say something is as good as said. */
export const wishes = cueTable(wishRows, { words, flags: '' });

/** Words before which two that are joined by "and" stay two. */
export const ofMany = cueTable(
  [
    {
      means: 'a verb of more than one: what it says it of stays more than one',
      form: 'are|were|have|do|need|remain|deserve|matter',
      accept: ['are needed.', 'of our courts were clear.'],
      reject: ['is needed.', 'came late, and they are few.'],
    },
  ],
  { frame: (source) => String.raw`^[^,;:]*\b${source}\b`, flags: '' },
);
