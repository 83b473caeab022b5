import { type CutIdea } from './cut';
import { leansOn } from './leaning';
import { type SpokenSentence } from './spokenSentences';

/** What a paragraph costs beside its sentences: a whole thought goes with it. */
const WHOLE_THOUGHT = 0.15;

/** What a paragraph ends with that says of the next one what it is. */
const ANNOUNCES = /\b(?:following|as follows|below)\b|[:?]$/;

/** What is known of a sentence that a paragraph is made of. */
export interface JudgedSentence {
  readonly sentence: SpokenSentence;
  /** What is lost with each second of it; `undefined` where others hang on it, so that it stays with its paragraph. */
  readonly substance: number | undefined;
}

/**
 * Paragraphs that could go as a whole: between the first and the last of what is said, each with all its sentences, where the paragraph behind
 * does not lean on them. `saidFirst` gives for a root the number of the sentence that says it first.
 */
export function paragraphCuts(
  sentences: readonly JudgedSentence[],
  saidFirst: (root: string) => number | undefined,
): readonly CutIdea[] {
  const starts = sentences.flatMap(({ sentence }, at) =>
    sentence.paragraph === sentences[at - 1]?.sentence.paragraph ? [] : [at],
  );
  return starts.slice(1, -1).flatMap((from, number): readonly CutIdea[] => {
    const own = sentences.slice(from, starts[number + 2]);
    const [first, last] = [own[0]!.sentence, own.at(-1)!.sentence];
    const isWhole =
      own.length > 1 &&
      first.before === '' &&
      last.next === '' &&
      own.every(
        ({ sentence }, at) => sentence.first && (at === 0 || sentence.before === lineOf(own[at - 1]!.sentence)),
      );
    const isAnnounced = ANNOUNCES.test(lineOf(sentences[from - 1]!.sentence));
    const substances = own.flatMap(({ substance }) => substance ?? []);
    if (!isWhole || isAnnounced || substances.length < own.length) return [];
    const gone = new Set(own.flatMap(({ sentence }) => sentence.facts.words.map(({ root }) => root)));
    if (leansOn(last.nextParagraph, { gone, isKnown: (root) => (saidFirst(root) ?? from) < from })) return [];
    return [
      {
        kind: 'paragraph',
        span: { start: first.span.start, end: last.span.end },
        replacement: '',
        opens: true,
        isSentence: true,
        reason: 'A thought of its own: nothing that follows hangs on it',
        loss: 0,
        substance: WHOLE_THOUGHT + substances.reduce((sum, one) => sum + one, 0) / substances.length,
      },
    ];
  });
}

function lineOf({ line }: SpokenSentence): string {
  return line.replace(/\s+/g, ' ');
}
