import { findCitations } from '../cite/find';
import type { Corpus, PhrasePlace } from '../corpus/corpus';
import { cleanBlockAt } from '../source/placeLabel';
import type { Block } from '../source/sourceDocument';
import { findNames } from '../names/findNames';
import { functionWords } from '../text/functionWords';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';

/** How a phrase stands at one place. */
export interface PhraseSetting {
  /** In a sentence of the text, not in a heading, a table, a note or among addresses. */
  readonly isProse: boolean;
  /** Cuts a name or citation in two. */
  readonly cutsName: boolean;
  /** Says no more than names: those of the tables, and whatever is written with capitals throughout. */
  readonly isName: boolean;
  /** The next word goes on with it, with no mark or binding word between. */
  readonly goesOn: boolean;
  /** It belongs to what is before it: "[the use] of …", "[in] support of …", "[how can] States …". */
  readonly hangs: boolean;
  /** A list without its last item, or with its first one cut. */
  readonly isOpenList: boolean;
}

interface BlockFacts {
  readonly text: string;
  readonly words: readonly Token[];
  readonly names: readonly Span[];
  readonly isProse: boolean;
}

/** Tells how phrases stand in a corpus. What is known of a paragraph is found once. */
export function settingReader(corpus: Corpus): (place: PhrasePlace) => PhraseSetting | undefined {
  const known = new Map<Block, BlockFacts>();
  return ({ source, span }) => {
    const document = corpus.document(source);
    const block = document && cleanBlockAt(document, span.start);
    if (!document || !block) return undefined;
    let facts = known.get(block);
    if (!facts) {
      const text = document.clean.text.slice(block.span.start, block.span.end);
      known.set(block, (facts = factsOf(text, block, corpus)));
    }
    const { start } = block.span;
    return settingIn(facts, { start: span.start - start, end: span.end - start });
  };
}

/** Words that belong to what comes after them. */
const BINDS_ON: ReadonlySet<string> = new Set('of in can could do does did should will would may must'.split(' '));

/** A shorter paragraph is a line of a programme, a list of addresses, a heading in disguise. */
const SHORTEST_PROSE = 60;
const ADDRESS = /@|https?:|www\.|\bTel\b/i;

function factsOf(text: string, { kind }: Block, { catalogue }: Corpus): BlockFacts {
  const names = findNames(text, catalogue).filter((mention) => mention.kind !== 'term');
  const isProse = (kind === 'paragraph' || kind === 'item') && text.length >= SHORTEST_PROSE && !ADDRESS.test(text);
  return { text, words: tokenize(text), names: [...names, ...findCitations(text)].map(({ span }) => span), isProse };
}

function settingIn({ text, words, names, isProse }: BlockFacts, { start, end }: Span): PhraseSetting {
  const first = firstFrom(words, start);
  const after = firstFrom(words, end);
  const content = words.slice(first, after).filter(({ key }) => !functionWords.has(key));
  const isNamed = (word: Token): boolean => names.some((name) => name.start <= word.start && word.end <= name.end);
  const isCapital = (word: Token): boolean => /^\p{Lu}/u.test(text.charAt(word.start));
  const next = words[after];
  const before = words[first - 1];
  const joins = (from: number, to: number): boolean => /^\s+$/.test(text.slice(from, to));
  const follows = before !== undefined && joins(before.end, start);
  const printed = text.slice(start, end);
  return {
    isProse,
    cutsName: names.some(
      (name) =>
        name.start < end &&
        start < name.end &&
        ((name.start < start && name.end <= end) || (name.start >= start && name.end > end)),
    ),
    isName: content.every((word) => isNamed(word) || isCapital(word)),
    goesOn: next !== undefined && !next.breaks && !functionWords.has(next.key) && joins(end, next.start),
    hangs: follows && BINDS_ON.has(before.key),
    isOpenList:
      isList(printed) &&
      (!isWhole(printed) || (/^[^\s,]+,/.test(printed) && follows && !functionWords.has(before.key))),
  };
}

const isList = (printed: string): boolean => printed.includes(',');

/** Whether what follows the last comma closes the list, or gives an example: "regional and national", "including …". */
function isWhole(printed: string): boolean {
  const last = printed.slice(printed.lastIndexOf(',') + 1);
  return (
    /^ including\b/.test(last) ||
    /^ (?!and\b|or\b).* (?:and|or) /.test(last) ||
    (/^ (?:and|or) /.test(last) && printed.split(',').length > 2)
  );
}

/** The index of the first word that begins at an offset or after it. */
function firstFrom(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
