import { say } from '../messages/say';
import { cleanBlockAt } from '../source/placeLabel';
import type { SourceDocument } from '../source/sourceDocument';
import { tokenize } from '../text/tokens';
import { limitsAmong, normativeVerbs, negations, standIns } from './limitingWords';
import type { Laid } from './passages';
import type { QuotedFragment, QuotedText } from './quotedWords';

/** Words between two fragments beyond which nobody takes them for one sentence. */
const FAR = 60;

/** What in the omissions and brackets of a quotation may change what its source says; nothing where all is sound. `isNegated`: the author denies it before the quotation, as the source does. */
export function meaningReasons(
  text: string,
  { fragments, loneBrackets }: QuotedText,
  laid: readonly Laid[],
  isNegated = false,
): readonly string[] {
  const reasons: string[] = [];
  fragments.forEach((fragment, i) => {
    const here = laid[i]!;
    const before = laid[i - 1];
    if (before) reasons.push(...omission(before, here));
    reasons.push(...insertions(text, fragment, here));
  });
  const first = laid[0]!;
  const printed = first.document.clean.text.slice(first.span.start, laid.at(-1)!.span.end);
  const isOpenThere = printed.split('[').length - printed.split(']').length !== 0;
  if (loneBrackets.length > 0 && !isOpenThere) reasons.push(say('meaning/lone-bracket'));
  const turned = wordBefore(first);
  if (turned !== undefined && !isNegated && negations.has(turned))
    reasons.push(say('meaning/turned', { word: turned }));
  return reasons;
}

/** What is wrong with leaving out what stands between two fragments. */
function omission(before: Laid, here: Laid): readonly string[] {
  const { start, end } = { start: before.span.end, end: here.span.start };
  if (end < start) return [say('meaning/later')];
  const reasons: string[] = [];
  const { document } = here;
  if (!standTogether(document, before.span.start, here.span.start)) reasons.push(say('meaning/paragraphs'));
  const omitted = tokenize(document.clean.text.slice(start, end)).map(({ key }) => key);
  if (omitted.length > FAR) reasons.push(say('meaning/far', { count: omitted.length }));
  const isWhole = isBetweenSentences(before, here) || isWholeItems(before, here) || isWholeMember(omitted, here);
  const limits = isWhole ? [] : limitsAmong(omitted);
  if (limits.length > 0) reasons.push(say('meaning/leaves-out', { words: listed(limits) }));
  return reasons;
}

/** Whether whole sentences are left out: what stands goes to the end of one, and on from the beginning of another. */
function isBetweenSentences(before: Laid, here: Laid): boolean {
  const { text } = here.document.clean;
  const opens = here.words[here.alignment.from]?.breaks === true;
  return opens && /^[”"’)]*[.?!]/.test(text.slice(before.span.end, before.span.end + 4));
}

/** Whether whole items of a list are left out between what opens it, or one of them, and another. */
function isWholeItems(before: Laid, here: Laid): boolean {
  const { document } = here;
  const block = cleanBlockAt(document, here.span.start);
  return (
    block?.kind === 'item' &&
    here.alignment.from < here.words.length &&
    document.clean.text.slice(block.span.start, here.span.start).trim() === '' &&
    /^\s*[:;,–—]/.test(document.clean.text.slice(before.span.end, before.span.end + 4)) &&
    cleanBlockAt(document, before.span.start) !== block
  );
}

/** Whether one of several members is left out whole that open alike: "to allow …, [and to make available, as far as possible, …,] and to promote …". */
function isWholeMember(omitted: readonly string[], { words, alignment: { from } }: Laid): boolean {
  const [first, second] = [words[from]?.key, words[from + 1]?.key];
  return (
    omitted.length > 1 && omitted[0] === first && omitted[1] === second && first !== undefined && OPENS.test(first)
  );
}
const OPENS = /^(?:and|or|to|by|that)$/;

/** Whether two places are of one paragraph, or of a list with what it begins with: "decides that States shall: (a) …". */
function standTogether(document: SourceDocument, one: number, other: number): boolean {
  const { blocks } = document;
  const [from, to] = [cleanBlockAt(document, one), cleanBlockAt(document, other)];
  if (from === to) return true;
  if (from === undefined || to?.kind !== 'item') return false;
  const first = blocks.indexOf(from);
  const between = blocks.slice(first + 1, blocks.indexOf(to) + 1);
  const opens = /[:–—]\s*$/.test(document.clean.text.slice(from.span.start, from.span.end));
  return (opens || from.kind === 'item') && between.every(({ kind }) => kind === 'item');
}

/** What is wrong with the words in brackets: with what they stand for, or with what they add. */
function insertions(
  text: string,
  { insertions: inserted }: QuotedFragment,
  { alignment, words }: Laid,
): readonly string[] {
  return inserted.flatMap(({ at, keys, span }) => {
    const replaced = alignment.steps
      .filter(({ kind, quoted }) => kind === 'dropped' && quoted === at)
      .map(({ source }) => words[source]!.key);
    if (keys.join(' ') === replaced.join(' ')) return [];
    const written = text.slice(span.start, span.end);
    if (replaced.length === 0 && EXPLAINS.test(written) && !keys.some((key) => negations.has(key))) return [];
    const isWeighty = (key: string): boolean => normativeVerbs.has(key) || negations.has(key) || /\p{N}/u.test(key);
    const limits = limitsAmong(keys);
    if (replaced.length === 0) {
      return keys.some(isWeighty) || limits.length > 0 ? [say('meaning/added', { written })] : [];
    }
    const isNamed = replaced.every((key) => standIns.has(key));
    const isForm = replaced.length <= 4 && keys.some((key) => replaced.some((other) => haveOneStem(key, other)));
    const weighs = [...keys, ...replaced].some(isWeighty) || limitsAmong(replaced).length > 0 || limits.length > 0;
    if (!weighs && (isNamed || isForm)) return [];
    return [say('meaning/stands-for', { written, words: listed([replaced.join(' ')]) })];
  });
}

/** What an author explains in a bracket, and takes for nobody's words. */
const EXPLAINS = /^\[\s*(?:that is|i\.\s?e\.|namely|c['’]est-à-dire|es decir|то есть)[\s,:]/i;

function haveOneStem(a: string, b: string): boolean {
  return a.length >= 4 && a.slice(0, 4) === b.slice(0, 4);
}

/** The word of the passage's sentence right before the first quoted one. */
function wordBefore({ words, alignment: { from } }: Laid): string | undefined {
  const first = words[from];
  return first && !first.breaks ? words[from - 1]?.key : undefined;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
