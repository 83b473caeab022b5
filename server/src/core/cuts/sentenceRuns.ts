import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';

/** Sentences that go together at most: of more a reader cannot tell at a glance what is lost. */
const LONGEST = 4;
/** What a run costs beside its sentences: a thought goes with what is said of it. */
const WHOLE_THOUGHT = 0.1;

/** What is known of a sentence that a run is made of. */
export interface RunSentence {
  readonly sentence: SpokenSentence;
  /** What is lost with each second of it; `undefined` where others hang on it, so that it stays. */
  readonly substance: number | undefined;
  /** Whether a run may begin with it: it is not the first of its paragraph, and belongs to none before it. */
  readonly begins: boolean;
  /** Whether it can go alone. */
  readonly isFree: boolean;
}

/**
 * Sentences of one paragraph that could go together, each run from one that those behind it lean on to where nothing leans on it any more. `closes` tells
 * whether what follows a run stands without it. No run lies partly in another.
 */
export function sentenceRuns(
  sentences: readonly RunSentence[],
  closes: (from: number, to: number) => boolean,
): readonly CutIdea[] {
  const found: { readonly from: number; readonly to: number }[] = [];
  sentences.forEach(({ begins, isFree, substance }, from) => {
    if (!begins || isFree || substance === undefined) return;
    const to = endOf(sentences, from, closes);
    if (to === undefined || found.some((run) => run.from < from && from <= run.to && run.to < to)) return;
    found.push({ from, to });
  });
  return found.map(({ from, to }) => {
    const own = sentences.slice(from, to + 1);
    const substances = own.map(({ substance }) => substance ?? 0);
    return {
      kind: 'run',
      span: { start: own[0]!.sentence.span.start, end: own.at(-1)!.sentence.span.end },
      replacement: '',
      opens: true,
      isSentence: true,
      reason: 'They belong together: nothing that follows hangs on them',
      loss: 0,
      substance: WHOLE_THOUGHT + substances.reduce((sum, one) => sum + one, 0) / substances.length,
    };
  });
}

/** The last sentence of the shortest run that begins here. */
function endOf(
  sentences: readonly RunSentence[],
  from: number,
  closes: (from: number, to: number) => boolean,
): number | undefined {
  const { paragraph } = sentences[from]!.sentence;
  for (let to = from + 1; to < sentences.length && to < from + LONGEST; to++) {
    const { sentence, substance } = sentences[to]!;
    const isNext = sentence.paragraph === paragraph && sentence.before === lineOf(sentences[to - 1]!.sentence);
    if (!isNext || !sentence.first || substance === undefined) return undefined;
    if (closes(from, to)) return to;
  }
  return undefined;
}

function lineOf({ line }: SpokenSentence): string {
  return line.replace(/\s+/g, ' ');
}
