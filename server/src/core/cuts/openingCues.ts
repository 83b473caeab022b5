import { type Cue, cueTable, type Frame } from '../cues/cueTable';
import { type WordLists } from '../cues/form';
import { wordsOfStress } from './wordsOfStress';

const words: WordLists = {
  /** To say that something is so. */
  say: `${wordsOfStress}|say|state|add|observe`,
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
