import { type QuestionCoverage } from '../keyQuestions/coverage';
import { type CutIdea } from './cut';
import { announcements, calls, compliments, countings, followers, nounPointers, startPointers } from './sentenceCues';
import { type SpokenSentence } from './spokenSentences';
import { shorten } from '../text/shorten';

/** Telling words two sentences must have in common to say the same, and their share of the shorter one's. */
const LEAST_SHARED = 5;
const SHARE = 0.7;
/** A word of more sentences tells none from the others. */
const COMMON = 30;

/** Sentences that could go as a whole: courtesies, repeated points, and those that do least for the session's questions. */
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
  return sentences.flatMap((sentence, at): readonly CutIdea[] => {
    const { text, span, first, next, paragraph, facts } = sentence;
    if (!first || holdsUp(text) || pointsBack(next) || facts.words.length < 2 || repeated.has(at)) return [];
    const whole = { span, replacement: '', opens: true, isSentence: true };
    const repeat = repeats.get(at);
    if (repeat !== undefined)
      return [{ ...whole, kind: 'repeat', reason: `Said before: “${short(sentences[repeat]!.text)}”`, loss: 0.25 }];
    const asks = calls.test(text);
    const answers = bearing.get(span.start);
    if (compliments.test(text) && !asks && answers !== true)
      return [{ ...whole, kind: 'courtesy', reason: 'A courtesy', loss: paragraph === last ? 0.5 : 0.3 }];
    const figures = (text.match(/\d+/g) ?? []).length;
    const weight = 1 + 0.3 * facts.names.length + 0.3 * figures + (asks ? 1.5 : 0);
    if (coverage.length > 0) {
      const reason =
        answers === undefined
          ? 'Speaks to no key question of the session'
          : 'Another sentence says more to the same key question';
      return [{ ...whole, kind: 'sentence', reason, loss: weight + (answers === undefined ? 0 : answers ? 4 : 2) }];
    }
    const isGeneral = facts.names.length === 0 && figures === 0 && !asks;
    const reason = isGeneral
      ? 'General: it names nothing and asks for nothing'
      : 'The draft names no session: judge for yourself';
    return [{ ...whole, kind: 'sentence', reason, loss: weight + (isGeneral ? 0 : 1) }];
  });
}

/** What counts things up, announces, or closes the speech: others hang on it. */
function holdsUp(sentence: string): boolean {
  return /[:?]$/.test(sentence) || countings.test(sentence) || announcements.test(sentence);
}

/** A sentence after which another cannot go: it points back to it. */
function pointsBack(sentence: string): boolean {
  return startPointers.test(sentence) || nounPointers.test(sentence) || followers.test(sentence);
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
      if (roots.size > size * 1.6) continue;
      repeats.set(at, other);
      repeated.add(other);
      break;
    }
  });
  return { repeats, repeated };
}

function short(text: string): string {
  return shorten(text.replace(/\s+/g, ' '), { most: 60, atWords: true, ellipsisBeyond: true });
}
