import { citationsInContext } from '../cite/citationInContext';
import { findCitations } from '../cite/find';
import { isAskingRoot } from './askingWords';
import { type Corpus } from '../corpus/corpus';
import { findNames } from '../names/findNames';
import { type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { isUpper } from '../text/letters';
import { factsOf, type TellingWord } from '../meaning/sentenceFacts';
import { fieldsAskedIn } from '../meaning/listedPhrases';
import { rootOf } from '../meaning/root';

/** A word of a key question with what it is worth. */
export interface QuestionWord extends Span {
  readonly root: string;
  /** Its number among all words of the question. */
  readonly at: number;
  readonly weight: number;
  /** Lists of related words it is in, alone or in a phrase, each with how many questions of the session it serves. */
  readonly lists: readonly { readonly list: number; readonly questions: number }[];
  /** Things the question names of which it is part. */
  readonly names: readonly string[];
}

/** What a key question asks for, to compare sentences with. */
export interface QuestionProfile {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  /** Of all its words. */
  readonly weight: number;
  /** The fields it asks about, each with the words that ask. */
  readonly fields: ReadonlyMap<number, Span>;
  /** The questions of the session, by number, that ask about each field. */
  readonly askers: ReadonlyMap<number, readonly number[]>;
}

/** What a word that questions are put in is worth beside another one. */
const ASKING_SHARE = 0.64;
const MOST_WEIGHT = 2.73;
/** How quickly a word is worth less the more questions of the session have it. */
const SHARING = 0.6;
/** The questions of a session. A word is worth more the rarer it is in the corpus, and the fewer of the questions have it. */
export function questionProfiles(
  questions: readonly string[],
  corpus: Corpus,
  rarityOf: (key: string) => number,
): readonly QuestionProfile[] {
  const facts = questions.map((text) => {
    const mentions = citationsInContext(text, findCitations(text), corpus.catalogue);
    return factsOf(
      { start: 0, end: text.length },
      { tokens: tokenize(text), mentions, names: findNames(text, corpus.catalogue) },
    );
  });
  const fields = questions.map(fieldsAsked);
  const askers = new Map<number, number[]>();
  fields.forEach((asked, number) => {
    for (const field of asked.keys()) askers.set(field, [...(askers.get(field) ?? []), number]);
  });
  const sharing = holders(facts.map(({ words }) => words.map(({ root }) => root)));
  const serving = holders(facts.map(({ related }) => related.map(({ list }) => list)));
  return facts.map(({ words, related, names }, number) => {
    const text = questions[number]!;
    const proper = properNames(text, words);
    const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
    const weighed = words.map((word): QuestionWord => ({
      ...word,
      weight:
        Math.min(MOST_WEIGHT, rarityOf(tokenize(text.slice(word.start, word.end))[0]?.key ?? '')) *
        shareOf(word.root, sharing.get(word.root)!),
      lists: related
        .filter((phrase) => covers(phrase, word))
        .map(({ list }) => ({ list, questions: serving.get(list)! })),
      names: [...names.filter((name) => covers(name, word)).map(({ key }) => key), ...(proper.get(word.at) ?? [])],
    }));
    return {
      text,
      words: weighed,
      weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
      fields: fields[number]!,
      askers,
    };
  });
}

/** The fields a question asks about. */
function fieldsAsked(question: string): ReadonlyMap<number, Span> {
  const tokens = tokenize(question);
  const asked = fieldsAskedIn(tokens.map(({ key }) => rootOf(key)));
  return new Map(asked.map(({ list, from, to }) => [list, { start: tokens[from]!.start, end: tokens[to - 1]!.end }]));
}

/** How many of the rows have each thing. */
function holders<T>(rows: readonly (readonly T[])[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) for (const thing of new Set(row)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** A word that many questions of a session have says little about which of them is meant. */
function shareOf(root: string, questions: number): number {
  const shared = questions ** -SHARING;
  return isAskingRoot(root) ? shared * ASKING_SHARE : shared;
}

/** The number of each word that stands in a row of words in capitals, with a key of the row: "Syrian Arab Republic" is one thing. */
function properNames(text: string, words: readonly TellingWord[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let row: readonly string[] = [];
  words.forEach(({ at, start }, number) => {
    const before = words[number - 1];
    const isProper = start > 0 && isUpper(text.charAt(start));
    if (isProper && !(before && found.has(before.at) && before.at === at - 1)) row = [`capitals ${at}`];
    if (isProper) found.set(at, row);
  });
  return found;
}
