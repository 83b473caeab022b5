import { type Cue, cueTable } from '../cues/cueTable';
import { type WordLists } from '../cues/form';
import { formsOfDo, modals } from '../cues/wordLists';

const words: WordLists = {
  determiner: 'the|our|their|its|his|her|my|your|this|that|these|those|them|us|which|whom|whose|it',
  /** Behind these "to" would belong to the word before: "what is needed to act". */
  plain: `need[s|ed]|have|has|had|try|tries|tried|fail[s|ed]|seek[s]|want[s|ed]|used|use|continue[s|d]|cease[d]|going|not|only|able|ready|willing|required|to|and|or|come|came|${formsOfDo}`,
  /** Behind these stands a verb in its plain form: "must have the ability to". */
  helping: `to|not|might|${modals}|${formsOfDo}`,
};

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
