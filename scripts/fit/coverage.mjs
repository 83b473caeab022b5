/**
 * `npm run fit:coverage`: fits what tells an answer to a key question from a mere touch on the labelled drafts of `test/support/truth/coverage`, prints the numbers that
 * `substance.ts` and `bearing.ts` have, and what they are worth on drafts they were not fitted on. `-- FILE` counts further drafts in the form of those, without fitting on them.
 */
import { readFileSync } from 'node:fs';
import { loadCore, loadInnerCore } from '../loadCore.mjs';
import { percent } from '../bench/truth/labelled.mjs';
import { labelledDrafts, readLabelled, seeds } from '../bench/truth/labelledDraft.mjs';
import { markedDrafts } from './markedDrafts.mjs';
import { average, dot, fitLogistic } from './logistic.mjs';

/** Parts that are fitted on; a blind one never is. */
const PARTS = ['own', 'first'];
/** Folders of marked drafts that are fitted on too: formal statements, which the former are not. */
const MARKED = ['', 'ordinary', 'later', 'plain-spoken', 'prepared', 'unseen'];
/** By the marked ones the matching was set, and looks surer on them than it is: each of the others counts for so many. */
const OFTEN = 6;
/** What large weights cost: of turns, which are many and rare, more than of evidence. */
const TURNS_PENALTY = 10;
const EVIDENCE_PENALTY = 1;
/** Evidence by which turns are fitted: all that does not rest on them. */
const PLACE = ['reading', 'first', 'around', 'score', 'echo'];
const ANSWER = [...PLACE, 'substance', 'before', 'spokenSubstance'];
const TOUCH = ['reading', 'score'];
const FOLDS = 6;
/** The log odds from which a question is ticked, as in `bearing.ts`. */
const TICKS = 0.2;

const core = await loadCore();
const inner = await loadInnerCore(
  ['draftSentence', 'evidence', 'questionKind', 'questionProfile', 'rarity', 'reading', 'substance'].map(
    (name) => `keyQuestions/${name}`,
  ),
);
const corpus = core.createCorpus(seeds());
const drafts = [
  ...PARTS.flatMap((part) => labelledDrafts(part).map((labelled) => readFor(labelled, part))),
  ...MARKED.flatMap((part) => markedDrafts(part).map((labelled) => readFor(labelled, part || 'marked'))),
];
const parts = [...new Set(drafts.map(({ part }) => part))];
const others = process.argv
  .slice(2)
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).map((labelled) => readFor(labelled, 'other')));

const folded = crossed(FOLDS);
const touches = thresholdOf(folded);
printWeights(fit(drafts), touches);
for (const part of parts) printFigures(`${part}, each sixth by the others`, of(part, folded), touches);
const halved = crossed(2);
for (const part of parts) printFigures(`${part}, each half by the other`, of(part, halved), thresholdOf(halved));
if (others.length > 0) printFigures('others, by all of these', predictions(others, fit(drafts)), touches);

/** A draft with all that is fitted: of each sentence the parts of its substance, of each pair with a question what is so. */
function readFor(labelled, part) {
  const { draft, questions, numberOf } = readLabelled(labelled, corpus, core);
  const rarityOf = inner.rarityIn(corpus);
  const profiles = inner.questionProfiles(questions, corpus, rarityOf);
  const spoken = inner.draftSentences(draft, profiles, questions.map(inner.questionKind), rarityOf);
  const asked = new Set(profiles.flatMap(({ words }) => words.map(({ root }) => root)));
  const facts = draft.blocks.flatMap((block) =>
    draft.facts(block).sentences.map((own) => [block.span.start + own.span.start, own]),
  );
  const factsAt = new Map(facts);
  return {
    part,
    labels: labelled.labels ?? questions.map((_, question) => labelled.labelOf(question)),
    spoken,
    reading: inner.readingOf(spoken),
    numbers: spoken.map(({ span }) => numberOf(span)),
    parts: spoken.map(({ span }) => Object.fromEntries(inner.substanceParts(factsAt.get(span.start), asked))),
  };
}

function of(part, predicted) {
  return predicted.filter(({ draft }) => draft.part === part);
}

/** What is said of each draft by numbers fitted without it. */
function crossed(folds) {
  return Array.from({ length: folds }, (_, fold) => {
    const isLeftOut = (_draft, at) => at % folds === fold;
    const rest = drafts.filter((draft, at) => !isLeftOut(draft, at));
    return predictions(drafts.filter(isLeftOut), fit(rest));
  }).flat();
}

/** Turns first, beside the evidence of the place; then all evidence, with the substance they make up. */
function fit(chosen) {
  const fitted = chosen.flatMap((draft) => new Array(PARTS.includes(draft.part) ? OFTEN : 1).fill(draft));
  const kinds = [...new Set(fitted.flatMap(({ parts }) => parts.flatMap((own) => Object.keys(own))))].sort();
  const amounts = (own) => kinds.map((kind) => own[kind] ?? 0);
  const pairs = fitted.flatMap((draft) => pairsOf(draft, draft.spoken));
  const turns = fitLogistic(
    pairs.map(({ evidence, parts }) => [...values(evidence, PLACE), ...amounts(parts)]),
    pairs.map(({ answers }) => Number(answers)),
    TURNS_PENALTY,
  ).of.slice(PLACE.length);
  const ordinary = -average(fitted.flatMap(({ parts }) => parts.map((own) => dot(turns, amounts(own)))));
  const substance = (own) => ordinary + dot(turns, amounts(own));
  const whole = fitted.flatMap((draft) => pairsOf(draft, withSubstance(draft, substance)));
  const unanswered = whole.filter(({ status }) => status !== 'answered');
  return {
    kinds,
    turns,
    ordinary,
    substance,
    answer: fitEvidence(whole, ANSWER, ({ answers }) => answers),
    touch: fitEvidence(unanswered, TOUCH, ({ touches }) => touches),
  };
}

function fitEvidence(pairs, kinds, isSo) {
  const rows = pairs.map(({ evidence }) => values(evidence, kinds));
  return fitLogistic(
    rows,
    pairs.map((pair) => Number(isSo(pair))),
    EVIDENCE_PENALTY,
  );
}

/** Its kinds only grow with the drafts: one that is new counts for nothing. */
function withSubstance({ spoken, parts }, substance) {
  return spoken.map((sentence, at) => ({ ...sentence, substance: substance(parts[at]) }));
}

/** Each sentence with each question. */
function pairsOf({ reading, labels, numbers, parts }, spoken) {
  return inner.evidenceIn({ spoken, reading }).flatMap((row, at) =>
    row.map((evidence, question) => {
      const { status, sentences } = labels[question];
      const isNamed = sentences.includes(numbers[at]);
      const answers = isNamed && status === 'answered';
      return { evidence, parts: parts[at], status, answers, touches: isNamed && status === 'touched' };
    }),
  );
}

function values(evidence, kinds) {
  return kinds.map((kind) => evidence[kind]);
}

/** For each question of each draft the log odds that each sentence answers it, and touches it. */
function predictions(predicted, { substance, answer, touch }) {
  return predicted.flatMap((draft) => {
    const evidence = inner.evidenceIn({ spoken: withSubstance(draft, substance), reading: draft.reading });
    return draft.labels.map((label, question) => ({
      draft,
      label,
      answer: evidence.map((row) => answer.none + dot(answer.of, values(row[question], ANSWER))),
      touch: evidence.map((row) => touch.none + dot(touch.of, values(row[question], TOUCH))),
    }));
  });
}

/** From where a sentence that does not answer touches: so that the states are most often right. */
function thresholdOf(predicted) {
  const counted = predicted.filter(({ draft }) => PARTS.includes(draft.part));
  return bestOf((touches) => statesOf(counted, touches));
}

/** The middle of the log odds that are within half a point of the best. */
function bestOf(worth) {
  const tried = Array.from({ length: 61 }, (_, at) => at / 20 - 2.5).map((at) => ({ at, worth: worth(at) }));
  const most = Math.max(...tried.map((one) => one.worth));
  return average(tried.filter((one) => one.worth >= most - 0.005).map(({ at }) => at));
}

/** A sentence answers where that is likelier than not. */
function isTicked({ answer }) {
  return Math.max(...answer) >= TICKS;
}

function ticksOf(predicted) {
  const ticked = predicted.filter(isTicked);
  const right = ticked.filter(({ label }) => label.status === 'answered').length;
  return { right, told: ticked.length, all: predicted.filter(({ label }) => label.status === 'answered').length };
}

function sentencesOf(predicted) {
  const counts = { right: 0, told: 0, all: 0 };
  for (const { draft, label, answer } of predicted) {
    const told = draft.numbers.filter((_, at) => answer[at] >= TICKS);
    const gold = label.status === 'answered' ? label.sentences : [];
    counts.right += told.filter((number) => gold.includes(number)).length;
    counts.told += told.length;
    counts.all += gold.length;
  }
  return counts;
}

function statesOf(predicted, touches) {
  const stateOf = (pair) => (isTicked(pair) ? 'answered' : Math.max(...pair.touch) >= touches ? 'touched' : 'open');
  return predicted.filter((pair) => stateOf(pair) === pair.label.status).length / predicted.length;
}

function printWeights({ kinds, turns, ordinary, answer, touch }, touches) {
  const rounded = (names, of) => names.map((name, at) => `${name}: ${of[at].toFixed(2)}`).join(', ');
  console.log(`substance.ts: ORDINARY ${ordinary.toFixed(2)}; WEIGHTS ${rounded(kinds, turns)}`);
  console.log(`bearing.ts: ANSWER none ${answer.none.toFixed(2)}; ${rounded(ANSWER, answer.of)}`);
  console.log(`            TOUCH none ${touch.none.toFixed(2)}; ${rounded(TOUCH, touch.of)}`);
  console.log(`            TOUCHES ${touches.toFixed(2)}`);
}

function printFigures(title, predicted, touches) {
  const { right, told, all } = ticksOf(predicted);
  const sentences = sentencesOf(predicted);
  const count = new Set(predicted.map(({ draft }) => draft)).size;
  console.log(
    `${title}: precision ${percent(right, told)}, recall ${percent(right, all)}, ${((told - right) / count).toFixed(2)} false ticks a draft, ` +
      `sentences ${percent(sentences.right, sentences.told)} and ${percent(sentences.right, sentences.all)}, ` +
      `states ${percent(statesOf(predicted, touches), 1)}`,
  );
}
