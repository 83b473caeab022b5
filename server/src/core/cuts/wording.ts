import { type Corpus, countOf } from '../corpus/corpus';
import { type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { alikeWords } from './alikeWords';
import { type CutIdea } from './cut';
import { ofMany } from './doublingCues';
import { longForms } from './longFormCues';
import { openings } from './openingCues';
import { type SpokenSentence } from './spokenSentences';
import { wishes } from './wishCues';

/** Words before two that need both of them. */
const OF_TWO: ReadonlySet<string> = new Set(['both', 'between', 'either']);

/** A second verb on the same wish: "I wish to thank the Chair and to welcome the report"; no thanks "to the Chair and to all others". */
const JOINED_VERB =
  /(?:,|\b(?:and|or|but|as well as))\s+(?:also\s+|once again\s+)?to\s+(?!(?:the|a|an|all|our|my|your|his|her|its|their|those|these|this|that|every|each|any|everyone|you|us|them|him|me|both|other|others)\b)\p{Ll}/u;
/** A verb that has its helper before it: "will it have the ability to". */
const ASKING = /\b(?:will|would|can|could|may|might|must|shall|should|do|does|did)\s+(?:\S+\s+){0,3}$/i;
/** A second noun on the same verb: "has the capacity to help and the will to pay". */
const JOINED_NOUN = /\b(?:and|or|but|nor)\s+(?:(?:the|a|an|its|their|our|to)\s+)?\p{L}+\s+to\b|\band\s+to\b/u;

/** What begins a clause behind "that": "I recall that States act", not "I recall that call today". */
const CLAUSE =
  /^(?:(?:the|an?|our|my|your|his|her|its|their|it|we|they|I|he|she|you|there|no|all|some|many|most|every|each|any|this|these|those|in|on|at|for|by|with|as|when|if|while|without|such|what|how|to|not|only|both|more|\p{L}+s)\b|\p{Lu}|(?:\p{L}+\s+){1,5}(?:is|are|was|were|has|have|had|can|could|may|must|shall|should|will|would|cannot|remains?|needs?|requires?|means?|does|did)\b)/u;

/** The keys of words with those before and after them. */
function withNeighbours(text: string, { start, end }: Span): readonly string[] {
  const words = tokenize(text);
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= end) + 1;
  return words.slice(Math.max(0, from - 1), to + 1).map(({ key }) => key);
}

/** Openings, long forms and doubled words of one sentence. What the corpus has in these words is agreed language and stays. */
export function wordingCuts({ line: text, span, first }: SpokenSentence, corpus: Corpus): readonly CutIdea[] {
  const found: CutIdea[] = [];
  const add = (
    kind: CutIdea['kind'],
    from: number,
    to: number,
    rest: Partial<CutIdea> & Pick<CutIdea, 'reason'>,
  ): void => {
    found.push({
      kind,
      span: { start: span.start + from, end: span.start + to },
      replacement: '',
      opens: from === 0,
      isSentence: false,
      loss: 0.05,
      substance: 0,
      ...rest,
    });
  };
  if (first) {
    const opening = openings.find(text);
    const left = text.slice(opening?.span.end).trim();
    const isLong = left.split(/\s+/).length >= (opening?.row.leaves ?? 0);
    const isClause = !opening || !text.slice(0, opening.span.end).endsWith(' that') || CLAUSE.test(left);
    if (opening && isLong && isClause && /^["“]?(?!(?:and|or|but)\b)\p{L}/u.test(left))
      add('opening', 0, opening.span.end, {
        reason: 'Only opens the sentence',
        loss: opening.row.leaves === undefined ? 0.05 : 0.4,
      });
  }
  for (const { row, span: long } of longForms.findAll(text))
    if (
      !isAgreed(withNeighbours(text, long), corpus) &&
      !(row.binds && (JOINED_NOUN.test(text.slice(long.end)) || ASKING.test(text.slice(0, long.start)))) &&
      // "in order to be heard, not in order to be followed"
      text.split(text.slice(long.start, long.end)).length === 2
    )
      add('opening', long.start, long.end, { replacement: row.says, reason: `“${row.says}” says the same` });
  for (const { row, span: wish } of wishes.findAll(text))
    if (!JOINED_VERB.test(text.slice(wish.end)))
      add('opening', wish.start, wish.end, {
        replacement: row.says,
        reason: row.says === '' ? 'Saying it is enough' : `“${row.says}” says the same`,
        opens: false,
      });
  const words = tokenize(text);
  words.forEach(({ key }, at) => {
    const [one, two] = [words[at - 1], words[at + 1]];
    if (key !== 'and' || !one || !two || one.key === two.key) return;
    const isDouble = alikeWords.some((alike) => alike.has(one.key) && alike.has(two.key));
    const isPlain = text.slice(one.end, two.start) === ' and ' && !/[,–-]\s*$/.test(text.slice(0, one.start));
    const isName = text.charAt(two.start) !== text.charAt(two.start).toLowerCase();
    const needsBoth =
      OF_TWO.has(words[at - 2]?.key ?? '') || (!one.key.endsWith('s') && ofMany.test(text.slice(two.end)));
    if (!isDouble || !isPlain || isName || needsBoth || isAgreed([one.key, 'and', two.key], corpus)) return;
    add('doubling', one.end + 1, two.end, { reason: `“${text.slice(one.start, one.end)}” says it`, opens: false });
  });
  return found;
}

/** Whether the documents use these words one after the other more than once. */
function isAgreed(keys: readonly string[], { phrases }: Corpus): boolean {
  let range: ReturnType<typeof phrases.narrow> = phrases.all;
  for (const key of keys) range = range && phrases.narrow(range, key);
  return range !== undefined && countOf(range) > 1;
}
