import { tokenize } from '../../server/src/core/text/tokens';

/** A sentence of a document that quotations are made of. */
export interface QuotedSentence {
  readonly text: string;
  /** Another sentence, of another paragraph of the same document. */
  readonly elsewhere: string;
  /** The paragraph it stands in. */
  readonly paragraph: string;
  /** A number that is the same in every run. */
  readonly seed: number;
}

/** A quotation made of a sentence, and what stands before it in the draft. */
export interface MadeQuotation {
  readonly quoted: string;
  /** "In its resolution 1540 (2004), the Security Council said"; "The note says" where nothing is named. */
  readonly introduction?: string;
}

/**
 * One way to quote a sentence. It gives the words between the marks, or nothing where the sentence has nothing to do it to. To add
 * one, add an entry: a name and what becomes of the sentence.
 */
export type Operator = (sentence: QuotedSentence) => string | MadeQuotation | undefined;

const words = (text: string) => tokenize(text);
/** Puts something behind an inner word that a space follows. */
const behindWord = (sentence: QuotedSentence, put: (word: string) => string): string | undefined => {
  const all = words(sentence.text);
  const word = all.slice(inner(sentence)).find(({ end }) => sentence.text.charAt(end) === ' ');
  return (
    word &&
    sentence.text.slice(0, word.start) + put(sentence.text.slice(word.start, word.end)) + sentence.text.slice(word.end)
  );
};
/** Replaces the word with this number. */
const withWord = (text: string, at: number, by: string): string => {
  const { start, end } = words(text)[at]!;
  return text.slice(0, start) + by + text.slice(end);
};
/** A number of a word that is neither the first nor the last. */
const inner = ({ text, seed }: QuotedSentence): number => 1 + (seed % (words(text).length - 2));
/** Replaces the first match that stands behind the first word and before the last; nothing where there is none. */
const replaced = (text: string, pattern: RegExp, by: (match: string) => string): string | undefined => {
  const all = words(text);
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (index <= all[0]!.end || index + match.length >= all.at(-1)!.start) continue;
    return text.slice(0, index) + by(match) + text.slice(index + match.length);
  }
  return undefined;
};
const LIMIT =
  /\b(?:not|no|nor|neither|never|none|without|cannot|except|unless|only|may|might|if|until|subject to|as appropriate|where appropriate|if appropriate|where applicable|in accordance with|in compliance with|consistent with|in line with|as and when|some|most|certain|bearing in mind|other than|rather than|upon|provided|voluntary|while|relevant|hardly|nothing)\b/i;

/** Leaves out the words from one number to another. */
const elided = (text: string, from: number, to: number, mark: string): string => {
  const all = words(text);
  return `${text.slice(0, all[from - 1]!.end)} ${mark} ${text.slice(all[to]!.start)}`;
};

/** Quotations that are right: no rule may say a word about them. */
export const trueQuotations: Readonly<Record<string, Operator>> = {
  'as printed': ({ text }) => text,
  'without the last mark': ({ text }) => text.replace(/[.;:,?!]+$/, ''),
  'small first letter': ({ text }) => text.charAt(0).toLowerCase() + text.slice(1),
  'first letter in brackets': ({ text }) =>
    /^[A-Za-z]\w/.test(text) ? `[${swapCase(text.charAt(0))}]${text.slice(1)}` : undefined,
  'other capitals': ({ text }) => text.toLowerCase(),
  'line breaks for spaces': ({ text, seed }) =>
    withWord(text, 0, words(text)[0] ? text.slice(words(text)[0]!.start, words(text)[0]!.end) : '').replace(
      / /g,
      (space, at: number) => ((at + seed) % 7 === 0 ? '\n' : space),
    ),
  'no-break spaces': ({ text }) => text.replace(/ (?=\p{N})/gu, '\u00A0'),
  'straight marks': ({ text }) => (/[“”’‘]/.test(text) ? text.replace(/[“”]/g, "'").replace(/[’‘]/g, "'") : undefined),
  'other hyphens': ({ text }) => (text.includes('-') ? text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑') : undefined),
  'word cut by a line': ({ text }) =>
    replaced(text, /\p{Ll}{7,}/gu, (word) => `${word.slice(0, 4)}-\n${word.slice(4)}`),
  'hyphenated word cut by a line': ({ text }) =>
    replaced(text, /\p{L}{3,}-\p{L}{3,}/gu, (word) => word.replace('-', '-\n')),
  'soft hyphens': ({ text }) => replaced(text, /\p{Ll}{7,}/gu, (word) => `${word.slice(0, 4)}\u00AD${word.slice(4)}`),
  ligatures: ({ text }) => (text.includes('fi') ? text.replace(/fi/g, 'ﬁ') : undefined),
  'decomposed letters': ({ text }) => (text.normalize('NFD') === text ? undefined : text.normalize('NFD')),
  'footnote mark': (sentence) => behindWord(sentence, (word) => `${word}[^3]`),
  'raised footnote mark': (sentence) => behindWord(sentence, (word) => `${word}¹²`),
  'emphasis in Markdown': (sentence) => behindWord(sentence, (word) => `**${word}**`),
  'emphasis added': ({ text }) => `${text} [emphasis added]`,
  sic: (sentence) => behindWord(sentence, (word) => `${word} [sic]`),
  'without a comma': ({ text }) => replaced(text, /(?<=\p{L}),(?= \p{L})/gu, () => ''),
  'part of it': ({ text }) => {
    const all = words(text);
    return LIMIT.test(text.slice(0, all[2]!.start)) ? undefined : text.slice(all[2]!.start, all.at(-1)!.end);
  },
  'sound omission': ({ text }) => soundOmission(text, '…'),
  'sound omission in brackets': ({ text }) => soundOmission(text, '[...]'),
  'omission at both ends': ({ text }) => {
    const all = words(text);
    return LIMIT.test(text.slice(0, all[2]!.start)) ? undefined : `… ${text.slice(all[2]!.start, all.at(-1)!.end)} …`;
  },
  'name in brackets for a pronoun': ({ text }) => replaced(text, /\b(?:its|their)\b/g, () => '[the Council’s]'),
  'ending in brackets': ({ text }) =>
    replaced(text, /\b(?!.*ss\b)\p{Ll}{5,}s\b(?!-)/gu, (word) => `${word.slice(0, -1)}[ed]`),
};

/** Quotations that are not: none may be called verbatim. */
export const alteredQuotations: Readonly<Record<string, Operator>> = {
  'word swapped for another': (sentence) => withWord(sentence.text, inner(sentence), 'marmalade'),
  'neighbours swapped': (sentence) => {
    const all = words(sentence.text);
    const at = Math.min(inner(sentence), all.length - 3);
    const [a, b] = [all[at]!, all[at + 1]!];
    if (a.key === b.key) return undefined;
    const { text } = sentence;
    return (
      text.slice(0, a.start) +
      text.slice(b.start, b.end) +
      text.slice(a.end, b.start) +
      text.slice(a.start, a.end) +
      text.slice(b.end)
    );
  },
  'word dropped': (sentence) => {
    const { start } = words(sentence.text)[inner(sentence)]!;
    const next = words(sentence.text)[inner(sentence) + 1]!;
    return sentence.text.slice(0, start) + sentence.text.slice(next.start);
  },
  'word added': (sentence) => {
    const { start } = words(sentence.text)[inner(sentence)]!;
    return `${sentence.text.slice(0, start)}clearly ${sentence.text.slice(start)}`;
  },
  'number changed': ({ text }) => replaced(text, /\d+/g, (number) => String(Number(number) + 1)),
  'negation dropped': ({ text }) => replaced(text, /\b(?:not|no|never|without) /g, () => ''),
  'negation added': ({ text }) =>
    replaced(text, /\b(?:is|are|was|were|has|have|can|should|shall|must|will|may)\b/g, (verb) => `${verb} not`),
  'another modal': ({ text }) =>
    replaced(
      text,
      /\b(?:shall|should|must|may|can|will)\b/g,
      (verb) => ({ shall: 'should', should: 'shall', must: 'should', may: 'must', can: 'must', will: 'may' })[verb]!,
    ),
  'singular for plural': ({ text }) => replaced(text, /\b\p{Ll}{4,}[^s\W]s\b/gu, (word) => word.slice(0, -1)),
  'plural for singular': ({ text }) => replaced(text, /\b\p{Ll}{4,}(?:ion|ment|ty|ism)\b/gu, (word) => `${word}s`),
  synonym: ({ text }) =>
    replaced(
      text,
      /\b(?:prevent|counter|combat|measures|efforts|States|ensure|support|need|including|threat|international|cooperation|important|strengthen|promote)\b/g,
      (word) => SYNONYMS[word]!,
    ),
  'fragments the other way round': ({ text }) => {
    const all = words(text);
    const middle = all.length >> 1;
    return `${text.slice(all[middle]!.start, all.at(-1)!.end)} … ${text.slice(all[0]!.start, all[middle - 1]!.end)}`;
  },
  'omission that swallows a limit': ({ text }) => {
    const all = words(text);
    const at = all.findIndex(
      ({ key }, i) =>
        i >= 4 &&
        i < all.length - 4 &&
        ['not', 'no', 'only', 'may', 'without', 'never', 'unless', 'cannot'].includes(key),
    );
    return at < 0 ? undefined : elided(text, at, at + 1, '…');
  },
  'omission that swallows a clause of limits': ({ text }) => {
    const match =
      /,? (?:as appropriate|where appropriate|in accordance with|consistent with|in compliance with|in line with)\b/.exec(
        text,
      );
    const all = words(text);
    const at = match ? all.findIndex(({ start }) => start >= match.index) : -1;
    return at < 4 || at > all.length - 7 ? undefined : elided(text, at, at + 3, '[...]');
  },
  'fragments from two paragraphs': ({ text, elsewhere, paragraph }) => {
    const [a, b] = [words(text), words(elsewhere)];
    const second = elsewhere.slice(b[Math.max(0, b.length - 7)]!.start, b.at(-1)!.end);
    return paragraph.includes(second) ? undefined : `${text.slice(0, a[Math.min(7, a.length - 1)]!.end)} … ${second}`;
  },
  'bracket that changes the meaning': ({ text }) =>
    replaced(text, /\b(?:shall|should|must|may|can|will|is|are)\b/g, (verb) => `[${verb} not]`),
  'bracket with another modal': ({ text }) =>
    replaced(text, /\b(?:shall|should|must|may|can|will)\b/g, (verb) => (verb === 'may' ? '[must]' : '[may]')),
  'bracket that was not there': (sentence) => {
    const { start } = words(sentence.text)[inner(sentence)]!;
    return `${sentence.text.slice(0, start)}[only] ${sentence.text.slice(start)}`;
  },
  'bracket that does not close': (sentence) => {
    const { start } = words(sentence.text)[inner(sentence)]!;
    return `${sentence.text.slice(0, start)}[${sentence.text.slice(start)}`;
  },
  'bracket that does not open': (sentence) => {
    const { end } = words(sentence.text)[inner(sentence)]!;
    return `${sentence.text.slice(0, end)}]${sentence.text.slice(end)}`;
  },
  'last word cut': ({ text }) => {
    const last = words(text).at(-1)!;
    return last.end - last.start < 5 ? undefined : text.slice(0, last.end - 2);
  },
  'first word cut': ({ text }) => {
    const first = words(text)[0]!;
    return first.end - first.start < 5 ? undefined : text.slice(first.start + 2);
  },
  'begun behind its negation': ({ text }) => {
    const all = words(text);
    const at = all.findIndex(({ key }, i) => i > 0 && ['not', 'no', 'never', 'without'].includes(key));
    return at < 0 || all.length - at < 7 || all[at + 1]!.breaks ? undefined : text.slice(all[at + 1]!.start);
  },
  'wrong source': ({ text }) => ({
    quoted: text,
    introduction: 'In its resolution 1540 (2004), the Security Council said that',
  }),
  'source that nobody has': ({ text }) => ({ quoted: text, introduction: 'As A/HRC/99/999 has it,' }),
};

const SYNONYMS: Readonly<Record<string, string>> = {
  prevent: 'avert',
  counter: 'fight',
  combat: 'fight',
  measures: 'steps',
  efforts: 'work',
  States: 'countries',
  ensure: 'guarantee',
  support: 'help',
  need: 'necessity',
  including: 'among them',
  threat: 'danger',
  international: 'global',
  cooperation: 'collaboration',
  important: 'essential',
  strengthen: 'reinforce',
  promote: 'foster',
};

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** Leaves out two to six words in which nothing limits the rest. */
function soundOmission(text: string, mark: string): string | undefined {
  const all = words(text);
  for (let from = 3; from + 4 < all.length - 3; from++) {
    const to = Math.min(from + 4, all.length - 4);
    if (!LIMIT.test(text.slice(all[from - 1]!.start, all[to]!.end))) return elided(text, from, to, mark);
  }
  return undefined;
}
