import { asides, goingOn, goingOnOtherwise, leadIns, neededWords, unfinished } from './asideCues';
import { type CutIdea } from './cut';
import { pointsBackByWord } from './leaning';
import { type SpokenSentence } from './spokenSentences';
import { isBalanced } from './wholeSentence';

const MOST_CHARACTERS = 220;
/** A longer sentence has more commas than anybody can tell apart. */
const LONGEST_SENTENCE = 1200;

/**
 * Asides that a sentence is whole without: between two dashes, in brackets, from a comma and a word that opens one to the comma that closes
 * it, or to the end of the sentence. Where marks could belong to something else, a list above all, nothing is found.
 */
export function asideCuts(sentence: SpokenSentence): readonly CutIdea[] {
  const { line: text, span, next } = sentence;
  // What is named in passing may be what the next sentence speaks of.
  if (pointsBackByWord(next) || text.length > LONGEST_SENTENCE) return [];
  return [...betweenDashes(text), ...inBrackets(text), ...betweenCommas(sentence)].flatMap(([from, to]) => {
    const words = text.slice(from, to);
    if (words.length > MOST_CHARACTERS || neededWords.test(words) || words.split(/\s+/).length < 2) return [];
    if (!isBalanced(words)) return [];
    return [
      {
        kind: 'aside',
        span: { start: span.start + from, end: span.start + to },
        replacement: '',
        opens: false,
        isSentence: false,
        reason: 'The sentence is whole without it',
        loss: 0,
        substance: 0.4 + (/\d/.test(words) ? 0.3 : 0) + (/\s\p{Lu}/u.test(words) ? 0.2 : 0),
      },
    ];
  });
}

type Stretch = readonly [from: number, to: number];

/** So many things, which the aside names: "four issues – finance, …". */
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|several|following|these|those|certain|some|\d+)\s+(?:[^\s,]+\s+){0,3}[^\s,]+$/i;

const DASH = /\s[–—]\s|(?<=\p{L})—(?=\p{L})/gu;

/** What follows a dash that joins instead of setting apart; "and they are few" is a clause of its own. */
const JOINED = /^\W*(?:and|or|as well as|together with|nor|but)\b(?!\s+(?:it|they|we|I|this|that|there|you)\b)/;

function betweenDashes(text: string): readonly Stretch[] {
  const [open, close, ...more] = text.matchAll(DASH);
  if (!open || !close || more.length > 0 || !/\s/.test(open[0])) return [];
  const end = close.index + close[0].trimEnd().length;
  const inside = text.slice(open.index, close.index);
  const head = text.slice(0, open.index);
  const isPart = JOINED.test(inside) || /[;:]/.test(inside) || unfinished.test(head) || COUNTED.test(head);
  const rest = text.slice(end).trimStart();
  // "While courts act – and act well – crime goes on": the second dash does a comma's work.
  const isLeadIn = !head.includes(', ') && leadIns.test(head) && !goingOn.test(`, ${rest}`);
  return isPart ||
    isLeadIn ||
    /^(?:and|or|but|nor|as well|we|I|it|they|he|she|you|there|that|this|these|those|well)\b|^[,.;:]/.test(rest)
    ? []
    : [[open.index, end]];
}

/** A bracket that tells of no year, short form or name. */
function inBrackets(text: string): readonly Stretch[] {
  return [...text.matchAll(/\((?:[^()]{8,160})\)/g)].flatMap(({ 0: bracket, index }): readonly Stretch[] => {
    const isAside = index > 0 && !/\d{4}|[A-Z]{2}|[^(]\b[A-Z]|^\((?:the|a)\s/.test(bracket) && /\s/.test(bracket);
    return isAside ? [[index, index + bracket.length]] : [];
  });
}

/** A verb of the sentence in what should be a list. */
const HIDDEN_VERB = /(?<!\b(?:which|who|that|what)\s+(?:\S+\s+)?)\b(?:is|are|was|were)\b/;
/** Where the words to the listener end that a sentence may address: "Mr. President, …". */
const ADDRESS = /^,\s+(?:Mr|Mrs|Ms|Madam|Sir|Excellenc|[Dd]istinguished|[Ll]adies|[Dd]ear|Your)\b/;

function betweenCommas({ line: text }: SpokenSentence): readonly Stretch[] {
  if (/[;:()]|\s[–—-]\s|—/.test(text)) return [];
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index);
  return commas.flatMap((open, at): readonly Stretch[] => {
    const row = asides.find(text.slice(open + 1).trimStart())?.row;
    const head = text.slice(0, open);
    if (!row || (row.kind === 'either' && unfinished.test(head))) return [];
    const close = commas[at + 1];
    // "…, particularly in the south is overwhelming": the comma that would close it is missing.
    if (close === undefined && row.kind === 'list' && HIDDEN_VERB.test(text.slice(open))) return [];
    if (close === undefined) return toTheEnd(text, open, { head, isAsked: row.kind === 'either' });
    const rest = text.slice(close);
    if (ADDRESS.test(rest)) return [];
    const goesOn = goingOn.test(rest);
    // "When courts act, as we know, crime falls": the comma before the main clause stays.
    const clause = head.slice((commas[at - 1] ?? -2) + 2);
    const opens = !goesOn && at === 0 && leadIns.test(clause);
    const isPair = commas.length === 2 && at === 0;
    const isLast = commas.length === at + 2;
    const isAlone =
      goesOn ||
      (row.kind === 'remark' && !isListed(rest)) ||
      (isPair && row.kind !== 'list' && !opens && goingOnOtherwise.test(rest) && !isListed(rest)) ||
      (isPair && row.kind === 'relative' && !opens && isLast && hasVerbInS(rest));
    if (!isAlone || (goesOn && isWithinList(head, row.kind))) return [];
    return [[open, opens ? close : close + 1]];
  });
}

/** To the end of the sentence, with its stop left standing. */
function toTheEnd(
  text: string,
  open: number,
  { head, isAsked }: { readonly head: string; readonly isAsked: boolean },
): readonly Stretch[] {
  const stop = /[.!?]$/.exec(text);
  const isLate = open > text.length * 0.3;
  // A list that has lost its last member: "the police, judges, including those of the north".
  const isOpenList = /,\s+(?:\S+\s+){0,3}\S+$/.test(head) && !/,\s+(?:and|or)\s[^,]*$/.test(head);
  const isLeadIn = !head.includes(', ') && leadIns.test(head);
  return stop && !isAsked && isLate && !isLeadIn && !isOpenList ? [[open, stop.index]] : [];
}

/** "…, refugee law and humanitarian law": a comma before two that "and" joins is one of a list. */
function isListed(rest: string): boolean {
  return (
    /^,\s+(?:and|or|but|nor|as well)\b/.test(rest) || (/\b(?:and|or)\b/.test(rest) && !goingOnOtherwise.test(rest))
  );
}

/** Whether what stands before may be the beginning of a list: "police, judges, including those …, are". */
function isWithinList(head: string, kind: string): boolean {
  return kind !== 'remark' && /,\s+(?:\S+\s+){0,3}\S+$/.test(head);
}

/** A verb in "s" right behind the comma, and no list: ", copes with theft." */
function hasVerbInS(rest: string): boolean {
  return /^,\s+\p{Ll}{2,}(?<!ss|us|is)s\s+\p{Ll}/u.test(rest) && !/\b(?:and|or)\b/.test(rest);
}
