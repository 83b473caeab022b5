import { type Corpus, countOf } from '../corpus/corpus';
import { documentName } from '../source/documentName';
import { placeCitation } from '../source/placeCitation';
import type { Block, SourceDocument } from '../source/sourceDocument';
import { isLight } from '../meaning/inflection';
import { sentences } from '../text/sentences';
import { type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { rootOf } from '../meaning/root';

/** A paragraph of the corpus that says something to a question. */
export interface QuestionPassage {
  readonly document: string;
  /** What a list calls the document. */
  readonly name: string;
  /** Raw span of its most telling sentence. */
  readonly span: Span;
  /** That sentence, in one line. */
  readonly text: string;
  readonly citation: string;
}

/** Documents whose text is looked at: each may have to be read from the disk. */
const MOST_DOCUMENTS = 8;
/** Characters that are looked at in all. */
const MOST_TEXT = 600_000;
/** Words of the question that are looked for: the rarest. */
const MOST_WORDS = 10;
/** From one document, so that others are heard too. */
const MOST_OF_ONE = 2;
/** A paragraph shorter than this is a heading or a scrap. */
const LEAST_WORDS = 12;

/** As BM25 has them: how soon more of a word says no more, and how much length counts against a text. */
const SATURATION = 1.2;
const LENGTH = 0.75;

interface Wanted {
  readonly root: string;
  readonly weight: number;
  /** Document id to how often it has the word. */
  readonly documents: ReadonlyMap<string, number>;
}

interface Ranked {
  readonly document: SourceDocument;
  readonly block: Block;
  readonly score: number;
}

/**
 * The paragraphs of the corpus that say most to a question, by BM25: first the documents that have most of its rarer words, from the index
 * alone, then their paragraphs. The work is bounded, however large the corpus is. Questions are no passages.
 */
export function questionPassages(question: string, corpus: Corpus, most: number): readonly QuestionPassage[] {
  const wanted = wantedWords(question, corpus);
  const ranked: Ranked[] = [];
  let left = MOST_TEXT;
  for (const id of bestDocuments(wanted)) {
    const document = left > 0 ? corpus.document(id) : undefined;
    if (!document) continue;
    const { blocks, clean } = document;
    left -= clean.text.length;
    const asked = document.sessions.flatMap(({ questions }) => questions.map(({ span }) => span.start));
    const isAsked = new Set(asked);
    for (const block of blocks) {
      if (block.kind === 'title' || block.kind === 'heading' || isAsked.has(block.span.start)) continue;
      const score = scoreOf(clean.text.slice(block.span.start, block.span.end), wanted);
      if (score > 0) ranked.push({ document, block, score });
    }
  }
  ranked.sort((a, b) => b.score - a.score);
  const taken: Ranked[] = [];
  const ofOne = new Map<string, number>();
  for (const found of ranked) {
    if (taken.length >= most) break;
    const { id } = found.document;
    const count = ofOne.get(id) ?? 0;
    if (count >= MOST_OF_ONE) continue;
    ofOne.set(id, count + 1);
    taken.push(found);
  }
  return taken.map((found) => passageOf(found, wanted));
}

function wantedWords(question: string, { phrases, files }: Corpus): readonly Wanted[] {
  const keys = [...new Set(tokenize(question).map(({ key }) => key))].filter((key) => !isLight(key));
  const words = keys.flatMap((key): readonly Wanted[] => {
    const range = phrases.narrow(phrases.all, key);
    if (!range) return [];
    const documents = phrases.countsBySource(range);
    // A word of every second paragraph says nothing, in however many documents it stands.
    const rarity = Math.log(1 + phrases.size / 60 / (1 + countOf(range)));
    const spread = Math.log(1 + files.length / documents.size);
    return [{ root: rootOf(key), weight: rarity + spread, documents }];
  });
  return words.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
}

function bestDocuments(wanted: readonly Wanted[]): readonly string[] {
  const scores = new Map<string, number>();
  for (const { documents, weight } of wanted)
    for (const [id, count] of documents)
      scores.set(id, (scores.get(id) ?? 0) + (weight * count * (SATURATION + 1)) / (count + SATURATION));
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_DOCUMENTS)
    .map(([id]) => id);
}

/** Words of an ordinary paragraph. */
const ORDINARY = 60;

function scoreOf(text: string, wanted: readonly Wanted[], least = LEAST_WORDS): number {
  const roots = tokenize(text).map(({ key }) => rootOf(key));
  if (roots.length < least) return 0;
  const counts = new Map<string, number>();
  for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const long = SATURATION * (1 - LENGTH + (LENGTH * roots.length) / ORDINARY);
  return wanted.reduce((sum, { root, weight }) => {
    const count = counts.get(root) ?? 0;
    return sum + (weight * count * (SATURATION + 1)) / (count + long);
  }, 0);
}

function passageOf({ document, block }: Ranked, wanted: readonly Wanted[]): QuestionPassage {
  const paragraph = document.clean.text.slice(block.span.start, block.span.end);
  const [best] = sentences(paragraph)
    .map((span) => ({ span, score: scoreOf(paragraph.slice(span.start, span.end), wanted, 1) }))
    .sort((a, b) => b.score - a.score);
  const { start, end } = best?.span ?? { start: 0, end: paragraph.length };
  return {
    document: document.id,
    name: documentName(document),
    span: document.clean.toRaw({ start: block.span.start + start, end: block.span.start + end }),
    text: paragraph.slice(start, end).replace(/\s+/g, ' ').trim(),
    citation: placeCitation(document, block),
  };
}
