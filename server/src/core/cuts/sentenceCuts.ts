import { type QuestionCoverage } from '../keyQuestions/coverage';
import { type CutIdea } from './cut';
import { goesOnFrom, leansOn, type Said } from './leaning';
import { leadingUp } from './leaningCues';
import { calls, compliments, countings, ownWords, positions, topics, turns } from './sentenceCues';
import { paragraphCuts } from './paragraphCuts';
import { sentenceRuns } from './sentenceRuns';
import { type SpokenSentence } from './spokenSentences';
import { type SentenceFacts } from '../meaning/sentenceFacts';
import { shorten } from '../text/shorten';

/** Telling words two sentences must have in common to say the same, and their share of the shorter one's. */
const LEAST_SHARED = 5;
const SHARE = 0.7;
/** The share of its telling words that a repetition may have beyond what it repeats. */
const NEW = 0.2;
/** A sentence of fewer words makes a point, and saves hardly two seconds. */
const LEAST_WORDS = 6;
/** A sentence of fewer words answers the one before it. */
const LEAST_ANSWER = 4;
/** Sentences of a paragraph before one of it that tell what it speaks of. */
const REMEMBERED = 20;
/** A word of more sentences tells none from the others. */
const COMMON = 30;

/** Sentences, some together, and paragraphs that could go as a whole: courtesies, repeated points, and what does least for the session's questions. */
export function sentenceCuts(
  sentences: readonly SpokenSentence[],
  coverage: readonly QuestionCoverage[],
): readonly CutIdea[] {
  const { repeats, repeated } = repeatsIn(sentences);
  const bearing = new Map<number, boolean>();
  for (const question of coverage)
    for (const { span, does } of question.sentences)
      bearing.set(span.start, bearing.get(span.start) === true || does === 'answers');
  const last = sentences.at(-1)?.paragraph;
  const said = firstSaid(sentences);
  const own = sentences.map(({ facts, span, line }): Weight =>
    weightOf(line, facts, bearing.get(span.start), coverage.length > 0),
  );
  /** Whether what follows these sentences leans on none of them. */
  const isLeftAlone = (from: number, to: number): boolean => {
    const follower = followerOf(sentences[to]!);
    return !leansOn(follower, saidIn(from, to)) && !setsTheScene(lineOf(sentences[to]!), follower);
  };
  const saidIn = (from: number, to: number): Said => ({
    gone: new Set(sentences.slice(from, to + 1).flatMap(({ facts }) => facts.words.map(({ root }) => root))),
    isKnown: (root) => (said.get(root) ?? from) < from,
  });
  /** Whether what follows these sentences speaks of what they do, more than of what the paragraph spoke of before them. */
  const isGoneOnFrom = (from: number, to: number): boolean => {
    const last = sentences[to]!;
    // "The cameras leave. The victims stay."
    if (last.next !== '' && last.next.split(' ').length < LEAST_ANSWER) return true;
    const { before, paragraph } = sentences[from]!;
    if (last.next === '' && before !== '') return false;
    const above = new Set(
      sentences
        .slice(Math.max(0, from - REMEMBERED), from)
        .filter((other) => other.paragraph === paragraph)
        .flatMap((other) => other.facts.words.map(({ root }) => root)),
    );
    const gone = sentences.slice(from, to + 1).map(lineOf);
    return goesOnFrom(followerOf(last), gone, above, saidIn(from, to));
  };
  const single = sentences.map((sentence, at): CutIdea | undefined => {
    const { span, first, paragraph, facts } = sentence;
    const text = lineOf(sentence);
    if (!first || holdsUp(sentence) || facts.words.length < 2 || repeated.has(at) || !isLeftAlone(at, at)) return;
    const repeat = repeats.get(at);
    const whole = { span, replacement: '', opens: true, isSentence: true, substance: 0.1 };
    if (repeat !== undefined)
      return { ...whole, kind: 'repeat', reason: `Said before: “${short(sentences[repeat]!.text)}”`, loss: 0.1 };
    if (compliments.test(text) && ownWords.test(text) && !calls.test(text) && bearing.get(span.start) !== true)
      return { ...whole, kind: 'courtesy', reason: 'A courtesy', loss: paragraph === last ? 1.5 : 0.7 };
    // What says a thing in five words is there for a purpose.
    if (text.split(' ').length < LEAST_WORDS || isTied(sentence) || isGoneOnFrom(at, at)) return;
    return { ...whole, ...own[at]!, kind: 'sentence', loss: 0 };
  });
  const judged = sentences.map((sentence, at) => ({
    sentence,
    substance: repeated.has(at) || isKeptWithParagraph(sentence) ? undefined : own[at]!.substance,
    isFree: single[at] !== undefined,
    begins: sentence.first && sentence.before !== '' && !holdsUp(sentence) && !isTied(sentence),
  }));
  return [
    ...single.flatMap((idea) => idea ?? []),
    ...sentenceRuns(judged, (from, to) => isLeftAlone(from, to) && !isGoneOnFrom(from, to)),
    ...paragraphCuts(judged, (root) => said.get(root)),
  ];
}

function lineOf({ line }: SpokenSentence): string {
  return line.replace(/\s+/g, ' ');
}

/** The sentence that is said after this one, in its paragraph or the next. */
function followerOf({ next, nextParagraph }: SpokenSentence): string {
  return next || nextParagraph;
}

/** Whether a sentence turns the argument, is half of a figure, or says what those behind it in its paragraph are about: the first does, and one that names a field or a place for them. */
function isTied(sentence: SpokenSentence): boolean {
  const text = lineOf(sentence);
  const { before, next } = sentence;
  return turns.test(text) || isSecondOfPair(text, before) || (next !== '' && (before === '' || topics.test(text)));
}

interface Weight {
  /** What is lost with each second. */
  readonly substance: number;
  readonly reason: string;
}

/** How much a sentence says: more where it names, counts or asks for something, most where it answers a key question. */
function weightOf(text: string, { names }: SentenceFacts, answers: boolean | undefined, hasQuestions: boolean): Weight {
  const asks = calls.test(text);
  const figures = (text.match(/\d+/g) ?? []).length;
  const weight = 0.6 + 0.1 * names.length + 0.1 * figures + (asks ? 0.6 : 0);
  if (hasQuestions)
    return {
      substance: weight + (answers === undefined ? 0 : answers ? 1.6 : 0.8),
      reason:
        answers === undefined
          ? 'Speaks to no key question of the session'
          : 'Another sentence says more to the same key question',
    };
  const isGeneral = names.length === 0 && figures === 0 && !asks;
  return {
    substance: weight + (isGeneral ? 0 : 0.4),
    reason: isGeneral
      ? 'General: it names nothing and asks for nothing'
      : 'The draft names no session: judge for yourself',
  };
}

/** Whether what lies outside of its paragraph hangs on a sentence. */
function isKeptWithParagraph({ line, bears }: SpokenSentence): boolean {
  const text = line.replace(/\s+/g, ' ');
  return /[:?]["”’)]?$/.test(text) || bears || [countings, leadingUp, positions].some((cues) => cues.test(text));
}

/** A day, a year, a time ago. */
const TIME =
  /\b(?:(?:19|20)\d\d|ago|[Yy]esterday|[Ll]ast (?:year|month|week|night|autumn|spring|summer|winter|\p{Lu}\p{L}+)|[Ee]arlier this|[Tt]oday|[Nn]ow|[Ss]ince|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;
/** A verb in the past among the first words. */
const PAST =
  /^(?:\S+ ){1,6}?(?:was|were|had|did|\p{Ll}{2,}ed|took|gave|made|came|went|met|began|became|spoke|told|said|saw|led|left|held|brought)\b/u;

/** Whether a sentence says when something was that the next goes on to tell of. */
function setsTheScene(sentence: string, next: string): boolean {
  return TIME.test(sentence) && PAST.test(next) && !TIME.test(next);
}

/** "They feared war. They hoped for work.": the second half of a figure that the first begins. */
function isSecondOfPair(text: string, before: string): boolean {
  const opening = (sentence: string): string => sentence.split(' ').slice(0, 2).join(' ');
  return before !== '' && opening(text) === opening(before);
}

/** For each root the number of the sentence that says it first. */
function firstSaid(sentences: readonly SpokenSentence[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  sentences.forEach(({ facts }, at) => {
    for (const { root } of facts.words) if (!said.has(root)) said.set(root, at);
  });
  return said;
}

/** Whether others hang on a sentence: it counts up, leads up to them, answers what was asked, closes the speech, states a position. */
function holdsUp(sentence: SpokenSentence): boolean {
  const { before, next } = sentence;
  const isLedUpTo = /[?:]["”’)]?$/.test(before) || (leadingUp.test(before) && !countings.test(next));
  return isLedUpTo || isKeptWithParagraph(sentence);
}

/** For each sentence that says again what one before it says, that one; and all that are said again. */
function repeatsIn(sentences: readonly SpokenSentence[]): {
  readonly repeats: ReadonlyMap<number, number>;
  readonly repeated: ReadonlySet<number>;
} {
  const having = new Map<string, number[]>();
  const repeats = new Map<number, number>();
  const repeated = new Set<number>();
  sentences.forEach(({ facts }, at) => {
    const roots = new Set(facts.words.map(({ root }) => root));
    const shared = new Map<number, number>();
    for (const root of roots) {
      const others = having.get(root) ?? [];
      if (others.length < COMMON) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      having.set(root, [...others.slice(-COMMON), at]);
    }
    for (const [other, count] of shared) {
      const size = new Set(sentences[other]!.facts.words.map(({ root }) => root)).size;
      if (repeats.has(other) || count < LEAST_SHARED || count < SHARE * Math.min(size, roots.size)) continue;
      if (roots.size - count > NEW * roots.size || saysOtherNames(sentences[at]!.line, sentences[other]!.line))
        continue;
      repeats.set(at, other);
      repeated.add(other);
      break;
    }
  });
  return { repeats, repeated };
}

/** Whether a sentence has a name or a figure that the other has not: "Iraq as a democracy" says nothing again of "Iran as a democracy". */
function saysOtherNames(sentence: string, other: string): boolean {
  const said = new Set(other.match(NAME));
  return (sentence.replace(/^\S+/, '').match(NAME) ?? []).some((name) => !said.has(name));
}

const NAME = /\b\p{Lu}[\p{L}-]+|\d+/gu;

function short(text: string): string {
  return shorten(text.replace(/\s+/g, ' '), { most: 60, atWords: true, ellipsisBeyond: true });
}
