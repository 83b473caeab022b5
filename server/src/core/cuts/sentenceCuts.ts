import { type QuestionCoverage } from '../keyQuestions/coverage';
import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';

/** What a sentence of thanks and compliments is made of, near its beginning. */
const COURTESY =
  /^(?:\S+\s+){0,9}?(?:thank(?:s|ful)?|congratulat\w+|gratitude|appreciation|grateful|appreciative|honou?red|honou?r|privilege|pleasure|pleased to|delighted|commends?|pays? tribute|condolences|hospitality|warm welcome|excellent|tireless (?:work|efforts))\b/i;
/** With these it is more than a courtesy. */
const ASKS =
  /\b(?:call(?:s)? (?:on|upon|for)|urge[sd]?|propose[sd]?|recommend(?:s|ed)?|request(?:s|ed)?|pledge[sd]?|commit(?:s|ted)?|encourage[sd]?|invite[sd]?|must|should|stand(?:s)? ready|will|reject(?:s|ed)?|demand[s]?|on behalf of|aligns?)\b/i;
/** A sentence after which another cannot go: it points back to it. */
const POINTS_BACK =
  /^(?:This|These|That|Those|Such|It|Its|They|Their|Them|He|She|His|Her|Both|Neither|Therefore|Thus|Hence|However|But|And|Instead|Rather|Yet|Consequently|As a result|For this reason|To this end|To that end|In doing so|Accordingly|Nor|So|Only then|The same|The former|The latter|Others?|Second|Secondly|Third|Thirdly)\b|\b(?:these|those|such|this)\s+\p{L}|^.{0,40}\balso\b/u;
/** What counts things up, announces, or closes the speech: others hang on it. */
const HOLDS_UP =
  /^(?:First|Firstly|Second|Secondly|Third|Thirdly|Fourth|Fourthly|Fifth|Finally|Lastly|I thank you|Thank you|We thank you)\b|:$|\?$|\b(?:two|three|four|five) (?:points|areas|priorities|issues|messages|remarks|observations|proposals|questions)\b/i;
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
    if (!first || HOLDS_UP.test(text) || POINTS_BACK.test(next) || facts.words.length < 2 || repeated.has(at))
      return [];
    const whole = { span, replacement: '', opens: true, isSentence: true };
    const repeat = repeats.get(at);
    if (repeat !== undefined)
      return [{ ...whole, kind: 'repeat', reason: `Said before: “${short(sentences[repeat]!.text)}”`, loss: 0.25 }];
    const asks = ASKS.test(text);
    const answers = bearing.get(span.start);
    if (COURTESY.test(text) && !asks && answers !== true)
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
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 60))}…`;
}
