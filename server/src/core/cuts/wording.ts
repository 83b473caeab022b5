import { type Corpus, countOf } from '../corpus/corpus';
import { tokenize } from '../text/tokens';
import { alikeWords } from './alikeWords';
import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';
import { longForms, ofMany, openings, wishes } from './wordingCues';

/** Words before two that need both of them. */
const OF_TWO: ReadonlySet<string> = new Set(['both', 'between', 'either']);

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
      loss: 0.1,
      ...rest,
    });
  };
  if (first) {
    const opening = openings.find(text);
    const left = text.slice(opening?.span.end).trim().split(/\s+/).length;
    if (opening && left >= (opening.row.leaves ?? 0))
      add('opening', 0, opening.span.end, { reason: 'Only opens the sentence' });
  }
  for (const { row, span: long } of longForms.findAll(text))
    add('opening', long.start, long.end, {
      replacement: row.says,
      reason: `“${row.says}” says the same`,
      loss: 0.05,
    });
  for (const { span: wish } of wishes.findAll(text))
    add('opening', wish.start, wish.end, { reason: 'Saying it is enough', opens: false });
  const words = tokenize(text);
  words.forEach(({ key }, at) => {
    const [one, two] = [words[at - 1], words[at + 1]];
    if (key !== 'and' || !one || !two || one.key === two.key) return;
    const isDouble = alikeWords.some((alike) => alike.has(one.key) && alike.has(two.key));
    const isPlain = text.slice(one.end, two.start) === ' and ' && !/[,–-]\s*$/.test(text.slice(0, one.start));
    const isName = text.charAt(two.start) !== text.charAt(two.start).toLowerCase();
    const needsBoth =
      OF_TWO.has(words[at - 2]?.key ?? '') || (at <= 3 && !one.key.endsWith('s') && ofMany.test(text.slice(two.end)));
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
