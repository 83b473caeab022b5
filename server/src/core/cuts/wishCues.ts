import { type Cue, cueTable } from '../cues/cueTable';
import { type WordLists } from '../cues/form';
import { wordsOfStress } from './wordsOfStress';

const words: WordLists = {
  /** To do with words what one says one wishes to. */
  express: `${wordsOfStress}|thank|express|reaffirm|congratulate|commend|welcome|draw|call|join|convey|extend|assure|echo|propose|encourage|invite|conclude|pay`,
};

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
