import { type Cue, cueTable } from '../cues/cueTable';

/** What a question asks for, where sentences show whether they give it. */
export type QuestionKind = 'difficulties' | 'practices';

interface AskingCue extends Cue {
  readonly asks: QuestionKind;
}

/** In the order they are tried: a question that asks for practices too is met by either. */
const askingRows: readonly AskingCue[] = [
  {
    asks: 'practices',
    means: 'what has been done and learned',
    form: '*(good practice|best practice|lessons|existing practices)*',
    accept: ['What good practices exist to overcome the above challenges?', 'What are the lessons learned?'],
    reject: ['What is practised?'],
  },
  {
    asks: 'difficulties',
    means: 'what stands in the way',
    form: '*(challenge|difficult|obstacle|concern|risk)*',
    accept: ['What are the main challenges for cooperation?', 'What are the practical difficulties involved?'],
    reject: ['How can Member States cooperate?'],
  },
];

/** By what a question shows what it asks for. */
export const askings = cueTable(askingRows);

/** By what a sentence shows that it tells of a difficulty. */
export const difficulties = cueTable([
  {
    means: 'names it',
    form: 'difficult*|challeng*|obstacle*|problem*|concern*',
    accept: ['Cooperation is difficult.', 'States face many challenges.'],
    reject: ['Cooperation is good.'],
  },
  {
    means: 'little or nothing comes of it',
    form: 'seldom|rarely|never|hardly|barely|nobody|nothing|neither|nor|only|still|far from',
    accept: ['Evidence seldom reaches the courtroom.', 'It is far from over.'],
    reject: ['Evidence reaches the courtroom.', 'Rare books are kept in stillness.'],
  },
  {
    means: 'somebody cannot, or does not',
    form: 'not able|unable|cannot|could[ ]not|can not|(do|does|did) not|impossible|fail*|refus*|reluctan*',
    accept: ['Small carriers are not able to pay.', 'Some refused.', 'They could not pay.'],
    reject: ['Small carriers are able to pay.', 'Not all carriers pay.'],
  },
  {
    means: 'it costs much, or there is little of it',
    form: 'cost[s]|costly|expensive|afford|limited|scarce',
    accept: ['Laboratories are expensive.', 'Staff is scarce.'],
    reject: ['They are affordable.', 'Limits are set.'],
  },
  {
    means: 'it takes long',
    form: 'slow*|late|delay*|backlog*|remain*|unanswered',
    accept: ['Requests are answered too late.', 'Cases remain open.'],
    reject: ['Requests are answered later.'],
  },
  {
    means: 'something is missing, or there is too much of it',
    form: 'lack*|short*|insufficient*|no _|without|too _|gap[s]|weak*',
    accept: ['Courts lack staff.', 'There are gaps.', 'There is no law.', 'It is too far.'],
    reject: ['There is law.', 'Black ink is used.'],
  },
  {
    means: 'it is hindered',
    form: 'obstruct*|hamper*|hinder*|imped*|burden*',
    accept: ['Distance hampers the work.', 'Courts are overworked and burdened.'],
    reject: ['The work goes on.'],
  },
  {
    means: 'there is something to fear',
    form: 'risk*|fear*|danger*|distrust|mistrust',
    accept: ['The risks are great.', 'Witnesses fear revenge.'],
    reject: ['An asterisk marks them.'],
  },
  {
    means: 'it is hard to do',
    form: 'hard|harder|hardest|complic*|complex|unclear|incompatible',
    accept: ['The rules are complicated.', 'It is hard to prove.'],
    reject: ['Hardware is bought.'],
  },
  {
    means: 'the speaker regrets or objects',
    form: 'unfortunately|regrettably|yet|however',
    accept: ['The law, however, is old.', 'Regrettably, evidence is lost.'],
    reject: ['The law is new.'],
  },
]);

/** By what a sentence shows that it tells of what was done and came of it. */
export const practices = cueTable([
  {
    means: 'what came of it',
    form: 'proved|decisive|worked|works|doubled|halved|fallen|per cent',
    accept: ['What proved decisive was time.', 'Requests have doubled.'],
    reject: ['Proof is needed.', 'Work goes on.'],
  },
  {
    means: 'what was learned from it',
    form: 'lesson[s]|learn(ed|t)|advise|evaluation|found that|our experience|pilot',
    accept: ['We learned to wait.', 'An evaluation found that calls fell.'],
    reject: ['We learn.', 'Evidence was found.'],
  },
  {
    means: 'what was done',
    form: 'adopted|amended|established|introduced|created|launched|set up|trained',
    accept: ['We adopted a plan.', 'A unit was set up.'],
    reject: ['We adopt plans.', 'A set of rules is up.'],
  },
  {
    means: 'by what rule, since when',
    form: 'under the|by law|decree|since (19|20)\\d\\d',
    accept: ['Since 2019 the number of calls has grown.', 'By law courts keep evidence.'],
    reject: ['Since then calls have grown.', 'They go by laws.'],
  },
]);
