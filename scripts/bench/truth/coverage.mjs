import { percent, PARTS } from './labelled.mjs';
import { labelledDrafts, readLabelled, seeds } from './labelledDraft.mjs';

/** What the ticks at the key questions are worth: how many are right, how many answers have one, and whether the sentence named is one that answers. */
export function measureCoverage(core) {
  const rows = [
    [
      'part',
      'drafts',
      'questions',
      'ticks',
      'precision',
      'recall',
      'false ticks a draft',
      'for a right sentence',
      'all three states',
    ],
  ];
  const wrong = [];
  const corpus = core.createCorpus(seeds());
  for (const part of PARTS) {
    const drafts = labelledDrafts(part);
    if (drafts.length === 0) continue;
    const pairs = drafts.flatMap((draft) => pairsOf(draft, corpus, core));
    const ticks = pairs.filter(({ state }) => state === 'answered');
    const right = ticks.filter(({ label }) => label.status === 'answered');
    const answered = pairs.filter(({ label }) => label.status === 'answered');
    const named = right.filter(({ label, answering }) => answering.some((number) => label.sentences.includes(number)));
    const states = pairs.filter(({ label, state }) => label.status === state);
    rows.push([
      part,
      ...[drafts.length, pairs.length, ticks.length].map(String),
      percent(right.length, ticks.length),
      percent(right.length, answered.length),
      ((ticks.length - right.length) / drafts.length).toFixed(2),
      percent(named.length, right.length),
      percent(states.length, pairs.length),
    ]);
    for (const { id, label, state, answering } of pairs)
      if (label.status !== state)
        wrong.push(
          `${part} ${id}, question ${label.question}: ${label.status} (${label.sentences}), told ${state} (${answering})`,
        );
  }
  return { rows, wrong };
}

/** Each question of a draft's session: its label, what is told of it, and the numbers of the sentences told to answer it, from 1. */
function pairsOf(labelled, corpus, core) {
  const { draft, questions, numberOf } = readLabelled(labelled, corpus, core);
  const coverage = core.coverageOf(draft, questions, corpus);
  return labelled.labels.map((label, number) => {
    const { state, sentences } = coverage[number];
    const answering = sentences.filter(({ does }) => does === 'answers').map(({ span }) => numberOf(span));
    return { id: labelled.id, label, state, answering };
  });
}
