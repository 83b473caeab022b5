import { cueTable } from '../cues/cueTable';

/* By what a sentence only asks for brevity. Each accepted line states a limit that is encouraged; all others are firm. */

/** Before the amount, in its clause. */
export const encouragements = cueTable([
  {
    means: 'to encourage',
    form: 'encourag(e|es|ed|ing)|urge[d|s]|recommend(ed|s)|suggest(ed|s)|advised to|appreciat(e|ed|es)|prefer(red|s|ably)|hope[d|s]',
    accept: [
      'Delegations are encouraged to limit their interventions to three minutes.',
      'It is suggested that delegations speak for no more than three minutes.',
      'We would appreciate it if statements could be kept to three minutes.',
    ],
    reject: ['The courageous statement was limited to three minutes.'],
  },
  {
    means: 'to invite to be brief',
    form: 'invited to …2 (limit|keep|confine|restrict|adhere|observe|respect|hold|stay|aim|try|consider)',
    accept: ['Speakers are invited to keep their remarks within two minutes.'],
    reject: ['Delegations are invited to deliver statements of up to three minutes.'],
  },
  {
    means: 'to aim',
    form: '(may|might) (wish|want) to|consider limiting|aim[s|ed|ing]|try|tries|endeavo[u]r[s]|strive|make every effort|make an effort|seek to',
    accept: ['Participants should aim for interventions of two to three minutes.'],
    reject: ['The tried statements were limited to three minutes.'],
  },
  {
    means: 'as far as it goes',
    form: '(where|wherever|if|whenever|when|as far as) (possible|feasible)|to the extent possible|ideally',
    accept: [
      'Where possible, interventions should not exceed 90 seconds.',
      'Delegations should keep statements short, ideally under two minutes.',
    ],
    reject: ['The possible limit of a statement is 90 seconds.'],
  },
]);

/** Behind the amount, in its clause. */
export const encouragedAfter = cueTable([
  {
    means: 'is encouraged',
    form: '(is|are|would be|will be) …1 (encouraged|appreciated|welcome[d]|preferred|recommended|suggested)',
    accept: ['Interventions of two minutes are encouraged, time permitting.'],
    reject: ['Interventions of two minutes are allowed.'],
  },
  {
    means: 'as far as it goes',
    form: '(where|wherever|if|whenever|when|as far as) (possible|feasible)|to the extent possible',
    accept: ['Delegations should limit their statements to three minutes, if possible.'],
    reject: ['Delegations should limit their statements to three minutes.'],
  },
]);
