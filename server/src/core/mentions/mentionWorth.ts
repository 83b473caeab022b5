import { type BlockKind } from '../source/sourceDocument';

/** What a mention is judged by. */
export interface WeighedMention {
  /** The kind of block it stands in; absent for page furniture. */
  readonly block?: BlockKind;
  /** The sentence around it as plain text. */
  readonly sentence: string;
  /** The words of it that name the thing. */
  readonly core: string;
}

/** Prose explains; a heading announces, an item asks or enumerates, a note gives a reference. */
const worthOfBlock: Readonly<Record<BlockKind, number>> = {
  paragraph: 6,
  item: 2,
  cell: 2,
  footnote: 1,
  heading: 0,
  title: 0,
};

/** How far into its sentence a thing may stand for the sentence to open with it: "The United Nations …". */
const openingLength = 60;
/** A sentence shorter than this says little. */
const leastLength = 50;
/** What may stand between a name and its verb: the end of a bracket or quotation, an acronym or a year in brackets. */
const aside = /^[)\]”"’'*]*(?:\s*\([^()]{1,60}\))?[,;]?\s*/;
const isWhat =
  /^(?:which |that |who )?(?:is|are|was|were|has been|have been|means|refers? to|serves?|comprises?|consists? of)\b/;
const isBegun =
  /\b(?:established|created|set up|launched|founded|adopted|mandated|defined|known as|entered into force)\b/;
/** How far after the verb the word may stand that makes a definition of the sentence. */
const definitionLength = 60;

/**
 * How much a mention is likely to say of the thing: most where a sentence of the body opens with it and says what it is or
 * what began it, least in headings and questions.
 */
export function mentionWorth({ block, sentence, core }: WeighedMention): number {
  const at = sentence.indexOf(core);
  const opens = at >= 0 && at < openingLength;
  const isStatement = /[.!][”"’)*\]]*[\d⁰¹²³⁴-⁹]*$/.test(sentence);
  return (
    (block === undefined ? 0 : worthOfBlock[block]) +
    (isStatement ? 2 : 0) +
    (opens ? 1 : 0) +
    (at < 0 ? 0 : definition(sentence.slice(at + core.length), opens)) -
    (sentence.length < leastLength ? 2 : 0)
  );
}

/**
 * What the words after a name add: five where they tell of its beginning, three where they say what it is. The latter only
 * at the opening: in "all four pillars of the Strategy are even" something else is spoken of.
 */
function definition(after: string, opens: boolean): number {
  const rest = after.slice(aside.exec(after)?.[0].length ?? 0);
  const verb = isWhat.exec(rest);
  if (!verb) return 0;
  if (isBegun.test(rest.slice(verb[0].length, verb[0].length + definitionLength))) return 5;
  return opens ? 3 : 0;
}
