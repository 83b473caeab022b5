import { isEnglishWord } from '../../lexicon/englishWords';
import { functionWords } from '../../text/functionWords';
import type { PhraseSources } from '../../phrases/phraseSources';
import { rangeOfPhrase } from '../../phrases/rangeOfPhrase';
import { isLower, LETTER, UPPER } from '../../text/letters';
import { tokenKey } from '../../text/tokens';
import type { CompletionItem } from './completionItem';

/** What is typed in capitals before a cursor: a passage, as in a title, the word alone, an acronym, or nothing. */
export type Capitals = 'passage' | 'word' | 'acronym' | undefined;

/** Characters before the cursor that are read: more than {@link SURE} words take. */
const WINDOW = 200;
const WORD = new RegExp(`[${LETTER}\\d][${LETTER}\\d'’‑-]*`, 'g');
const REST_OF_WORD = new RegExp(`^[${LETTER}'’‑-]+`);
const CAPITAL = new RegExp(`[${UPPER}]`, 'g');
/** What ends in a capital, but for figures and marks: most texts do not. */
const HINT = new RegExp(`[${UPPER}][^${LETTER}]*$`);
/** Words in capitals that make a passage by themselves, and where nothing else stands before them in the line or sentence. */
const SURE = 3;
const FEWEST = 2;

/** Whether a word has capitals and no small letters; a letter alone may open a sentence. */
function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && (word.match(CAPITAL)?.length ?? 0) > 1;
}

/** Letters in capitals that are taken for an acronym, begun or whole, wherever they stand among other words. */
const SHORT = 3;
/** Places of a word at which it is looked up how the documents print it. */
const COMPARED_PLACES = 10;

/** Whether a word in capitals is printed so, and so does not begin another. */
function isAcronym(word: string, { phrases, read }: PhraseSources): boolean {
  if (word.length <= SHORT) return true;
  const range = rangeOfPhrase(phrases, [tokenKey(word)]);
  const printed = range ? phrases.places(range, COMPARED_PLACES).map(read) : [];
  return printed.filter((form) => form === word).length * 2 > printed.length;
}

/**
 * What is typed in capitals before an offset, UTF-16. Acronyms alone make no passage ("UNOCT CTED"), and a passage has ended where the word
 * being typed has small letters.
 */
export function capitalsBefore(text: string, offset: number, corpus: PhraseSources): Capitals {
  const from = Math.max(0, offset - WINDOW, text.lastIndexOf('\n', offset - 1) + 1);
  const before = text.slice(from, offset);
  if (!HINT.test(before)) return undefined;
  const words = [...before.matchAll(WORD)];
  const typed = words.at(-1);
  const isTyping = typed !== undefined && typed.index + typed[0].length === before.length;
  if (isTyping && typed[0] !== typed[0].toUpperCase()) return undefined;
  const whole = isTyping ? words.slice(0, -1) : words;
  if (isPassage(whole, before)) return 'passage';
  if (!isTyping || !isInCapitals(typed[0])) return undefined;
  return isAcronym(typed[0], corpus) ? 'acronym' : 'word';
}

function isPassage(words: readonly RegExpExecArray[], before: string): boolean {
  let many = 0;
  let isProse = false;
  for (const [at, { 0: word, index }] of [...words.entries()].reverse()) {
    if (word !== word.toUpperCase()) return isProse && many >= SURE;
    many++;
    const key = word.toLowerCase();
    isProse ||= isInCapitals(word) && (functionWords.has(key) || isEnglishWord(key));
    const previous = words[at - 1];
    const between = previous ? before.slice(previous.index + previous[0].length, index) : '';
    if (many >= FEWEST && isProse && /[.!?:]/.test(between)) return true;
  }
  return isProse && many >= FEWEST;
}

/**
 * What comes behind the cursor in the letter case of what is typed: `rest` is as the documents print it. Undefined where it would make
 * another word of an acronym.
 */
export function restInCapitals(rest: string, capitals: Capitals): string | undefined {
  if (capitals === 'passage') return rest.toUpperCase();
  if (capitals === 'acronym') return isLower(rest.charAt(0)) ? undefined : rest;
  return capitals === 'word' ? rest.replace(REST_OF_WORD, (word) => word.toUpperCase()) : rest;
}

/** An item of which so much is `typed`, in the letter case of that; undefined as {@link restInCapitals} is. */
export function itemInCapitals(item: CompletionItem, typed: string, capitals: Capitals): CompletionItem | undefined {
  const goesOn = item.insert.startsWith(typed);
  // Another name for what is typed is printed as it is, unless all is in capitals.
  if (capitals === undefined || (capitals !== 'passage' && !goesOn)) return item;
  const rest = goesOn ? restInCapitals(item.insert.slice(typed.length), capitals) : item.insert.toUpperCase();
  if (rest === undefined) return undefined;
  const insert = goesOn ? typed + rest : rest;
  const filterText = item.filterText.startsWith(typed) && !goesOn ? `${typed} ${insert}` : insert;
  return { ...item, label: insert.replace(/\s+/g, ' '), insert, filterText };
}
