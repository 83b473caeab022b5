import { type Corpus, countOf, type PhraseRange } from '../corpus/corpus';
import type { SourceDocument } from '../source/sourceDocument';
import { listLabels, outsideLabels } from '../text/listLabels';
import { shiftSpan, type Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { align, type Alignment } from './alignment';
import type { QuotedWord } from './quotedWords';

/** Words of a quotation laid on a stretch of a document. */
export interface Laid {
  readonly document: SourceDocument;
  /** The document's words around, with offsets into its clean text; the alignment counts these. */
  readonly words: readonly Token[];
  readonly alignment: Alignment;
  /** The stretch they lie on, in the clean text. */
  readonly span: Span;
}

/** Runs of quoted words that stand somewhere, and places of each, that are looked at. */
const MOST_RUNS = 24;
const MOST_PLACES = 40;
/** The most telling runs, of which every place is looked at: the named source may be the last. */
const MOST_TELLING = 3;
/** A run that stands oftener says little of where a quotation is from. */
const FREQUENT = 400;
/** Stretches of documents on which the words are laid. */
const MOST_WINDOWS = 5;
/** Where so many have the very words, the others have no more to say. */
const ENOUGH = 4;
/** Characters by which a change may shift what follows, beside a share of the quotation's own. */
const SHIFT = 120;
const MARGIN = 160;

interface Run {
  /** Number of its first quoted word. */
  readonly at: number;
  readonly words: number;
  readonly range: PhraseRange;
}

/** Where a quotation may begin in a document: clean offset, and how many of its words speak for that. */
interface Guess {
  readonly document: SourceDocument;
  readonly offset: number;
  readonly votes: number;
}

/**
 * The stretches of documents that a run of quoted words fits best, those of the documents that `isNamed` first where several fit
 * alike, at most seven. Asks the index for the longest matches from each word on, and lays the words on what is around the rarest.
 */
export function findPassages(
  quoted: readonly QuotedWord[],
  corpus: Corpus,
  joints: ReadonlySet<number>,
  isNamed: (document: SourceDocument) => boolean,
): readonly Laid[] {
  const guesses = guessesOf(quoted, runsOf(quoted, corpus), corpus);
  const named = guesses.filter(({ document }) => isNamed(document)).slice(0, 2);
  const laid: Laid[] = [];
  let exact = 0;
  for (const { document, offset } of new Set([...named, ...guesses.slice(0, MOST_WINDOWS)])) {
    const one = layAround(quoted, document, offset, joints);
    if (one) laid.push(one);
    if (one?.alignment.cost === 0 && ++exact === ENOUGH) break;
  }
  return laid.sort(
    (a, b) => a.alignment.cost - b.alignment.cost || Number(isNamed(b.document)) - Number(isNamed(a.document)),
  );
}

/** Lays quoted words on a document's text between two clean offsets; `undefined` where there are no words. */
export function layWithin(
  quoted: readonly QuotedWord[],
  document: SourceDocument,
  { start, end }: Span,
  joints: ReadonlySet<number>,
  prefer: 'first' | 'last' = 'first',
): Laid | undefined {
  const { text } = document.clean;
  let from = Math.max(0, start);
  while (from > 0 && /\S/.test(text.charAt(from - 1))) from--;
  let to = Math.min(text.length, end);
  while (to < text.length && /\S/.test(text.charAt(to))) to++;
  const words = wordsBetween(text, from, to);
  if (words.length === 0) return undefined;
  const alignment = align(
    quoted,
    words.map(({ key }) => key),
    joints,
    prefer,
  );
  const first = words[Math.min(alignment.from, words.length - 1)]!;
  const last = words[alignment.to - 1] ?? first;
  return { document, words, alignment, span: { start: first.start, end: Math.max(first.end, last.end) } };
}

/** Characters before a stretch that say whether what it opens with is a label. */
const BEFORE_LABEL = 40;

/** The words of a text between two offsets, without the labels of list items. */
function wordsBetween(text: string, from: number, to: number): readonly Token[] {
  const before = Math.max(0, from - BEFORE_LABEL);
  const labels = listLabels(text.slice(before, to)).map((label) => shiftSpan(label, before));
  const words = tokenize(text.slice(from, to)).map(({ key, start, end, breaks }) => ({
    key,
    start: from + start,
    end: from + end,
    breaks,
  }));
  return outsideLabels(words, labels);
}

/** The share of a quotation's words that a passage must have for it to be where the quotation is from. */
const LEAST_SHARE = 0.6;

/** Whether a passage is close enough for a quotation to be of it. */
export function isClose(quoted: readonly QuotedWord[], { alignment: { steps } }: Laid): boolean {
  const same = steps.filter(({ kind }) => kind === 'same').length;
  const replaced = steps.filter(({ kind }) => kind === 'added' || kind === 'changed').length;
  return same >= LEAST_SHARE * quoted.length && replaced <= (1 - LEAST_SHARE) * quoted.length + 1;
}

function layAround(
  quoted: readonly QuotedWord[],
  document: SourceDocument,
  offset: number,
  joints: ReadonlySet<number>,
): Laid | undefined {
  const length = quoted.at(-1)!.end - quoted[0]!.start;
  const margin = MARGIN + Math.round(length * 0.2) + joints.size * SHIFT;
  return layWithin(quoted, document, { start: offset - margin, end: offset + length + margin }, joints);
}

/** The runs of words that stand somewhere and are part of no longer one, the most telling first. */
function runsOf(quoted: readonly QuotedWord[], { phrases }: Corpus): readonly Run[] {
  // The index keeps no run beyond the end of a sentence: "" stands for it.
  const keys: string[] = [];
  const wordAt: number[] = [];
  quoted.forEach(({ key, breaks }, at) => {
    if (breaks && at > 0) {
      keys.push('');
      wordAt.push(at);
    }
    keys.push(key);
    wordAt.push(at);
  });
  const runs: Run[] = [];
  let reached = 0;
  /** Whether any run can hold the word at `end` and the one before it: where none can, nothing that begins before `end` is longer. */
  const goesOn = (end: number): boolean => {
    const next = keys[end];
    if (next === undefined || next === '') return false;
    return phrases.longestMatch([keys[end - 1]!, next], 0)?.length === 2;
  };
  for (let from = 0; from < keys.length; from++) {
    if (keys[from] === '') continue;
    const range = phrases.longestMatch(keys, from);
    if (!range || from + range.length <= reached) continue;
    reached = from + range.length;
    runs.push({ at: wordAt[from]!, words: range.length, range });
    if (!goesOn(reached)) from = reached - 1;
  }
  const telling = runs.filter(({ range }) => countOf(range) <= FREQUENT);
  const weight = ({ words, range }: Run): number => words - Math.log2(countOf(range)) / 2;
  return (telling.length > 0 ? telling : runs).sort((a, b) => weight(b) - weight(a)).slice(0, MOST_RUNS);
}

/** Where the quotation would begin for each place of each run; places that agree count together. */
function guessesOf(quoted: readonly QuotedWord[], runs: readonly Run[], corpus: Corpus): readonly Guess[] {
  const tolerance = SHIFT + (quoted.at(-1)!.end - quoted[0]!.start) * 0.15;
  const byDocument = new Map<string, { readonly offset: number; readonly words: number }[]>();
  for (const [rank, { at, words, range }] of runs.entries()) {
    const before = quoted[at]!.start - quoted[0]!.start;
    for (const { source, span } of corpus.phrases.places(range, rank < MOST_TELLING ? FREQUENT : MOST_PLACES)) {
      const found = byDocument.get(source);
      const vote = { offset: span.start - before, words };
      if (found) found.push(vote);
      else byDocument.set(source, [vote]);
    }
  }
  const guesses: Guess[] = [];
  for (const [id, votes] of byDocument) {
    const document = corpus.document(id);
    if (!document) continue;
    votes.sort((a, b) => a.offset - b.offset);
    for (let from = 0, to = 0; from < votes.length; from = to) {
      let sum = 0;
      for (; to < votes.length && votes[to]!.offset - votes[from]!.offset <= tolerance; to++) sum += votes[to]!.words;
      const middle = votes[(from + to - 1) >> 1]!;
      guesses.push({ document, offset: middle.offset, votes: sum });
    }
  }
  return guesses.sort((a, b) => b.votes - a.votes);
}
