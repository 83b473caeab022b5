import type { Span } from '../text/span';
import { spokenWords } from '../text/spokenWords';
import { isBeforeNumber, isMonth } from './abbreviations';
import { isRepeatedAcronym } from './repeatedAcronym';
import { currencyForm, currencyOf, isMagnitude } from './currencies';
import { dayForm } from './days';
import { wordForm } from './wordForm';
import { type Pause, type WrittenWord, writtenWords } from './writtenWords';

/** A written word with what is said for it. */
export interface SpokenForm {
  /** Offsets into the paragraph. */
  readonly span: Span;
  /** The spoken words, in lower case; none where the word is on the page only: "(2017)" behind the number of a resolution. */
  readonly words: readonly string[];
  readonly pause: Pause;
}

/**
 * The words of one paragraph as they are said, in order: each word that `spokenWords` counts has one entry. Numbers, symbols, dates,
 * amounts, abbreviations and acronyms are read as at a meeting; docs/speaking-time.md has the conventions.
 */
export function spokenForms(paragraph: string, spans = spokenWords(paragraph)): readonly SpokenForm[] {
  const written = writtenWords(paragraph, spans);
  const isShouted = (written.length > 2 || /[A-Z]{7}/.test(paragraph)) && !/[a-z]/.test(paragraph);
  let isNamed = false;
  let isNumbered = false;
  const forms = written.map((word, index): SpokenForm => {
    const { core } = word;
    const next = written[index + 1];
    const isListed = isNamed || isYearInBrackets(next);
    const hasStop = word.behind.startsWith('.') && !(isBeforeNumber(core) && !/^[\dIVX]/.test(next?.core ?? ''));
    const isPronoun = core === 'I' && /^(?:and|or)$/.test(written[index - 1]?.core ?? '');
    const setting = { isNamed, isListed, isNumbered: isNumbered && !isPronoun, isShouted, hasStop };
    const words = isPlain(word) ? [core] : (contextualForm(written, index) ?? wordForm(core, setting));
    const small = core.toLowerCase();
    isNamed = RESOLUTION.has(small) || (isNamed && JOINS.test(core));
    isNumbered = NUMBERED.has(small) || (isNumbered && JOINS.test(core));
    return {
      span: word.span,
      words: [...marksBefore(word), ...words, ...marksBehind(next?.gap ?? paragraph.slice(word.span.end), words)],
      pause: word.pause,
    };
  });
  return forms.map((form, index) =>
    form.pause === 'none' && isBracketed(written, forms, index) ? { ...form, pause: 'comma' } : form,
  );
}

/** Whether a bracket that is said ends behind a word or begins with the next. */
function isBracketed(written: readonly WrittenWord[], forms: readonly SpokenForm[], index: number): boolean {
  const isSaid = (at: number): boolean => forms[at]!.words.length > 0;
  return (
    (isSaid(index) && written[index]!.behind.includes(')')) ||
    (isSaid(index + 1) && written[index + 1]!.before.includes('('))
  );
}

/** Whether a word is in small letters and nothing around it changes how it is read. */
function isPlain({ core, before, behind }: WrittenWord): boolean {
  return before === '' && !behind.startsWith('.') && /^[a-z]{2,}$/.test(core) && !isMagnitude(core);
}

/** What introduces numbers of resolutions. */
const RESOLUTION: ReadonlySet<string> = new Set([
  'resolution',
  'resolutions',
  'res',
  'unscr',
  'unscrs',
  'scr',
  'scrs',
  's/res',
]);
/** What is numbered in Roman numerals. */
const NUMBERED: ReadonlySet<string> = new Set(
  `pillar pillars session sessions part parts chapter chapters section sections sect sects article articles art arts annex annexes
  title titles phase phases panel panels segment segments round rounds track tracks volume volumes vol vols tier tiers stage stages
  appendix schedule schedules protocol protocols theme themes cluster clusters block blocks group groups war committee committees
  item items category categories table tables`.split(/\s+/),
);
/** What stands between the numbers of a list. */
const JOINS = /^(?:and|or|to|through|[IVX]+|\d.*|[A-Z]+\/.*\d.*|)$/;
/** A web address without "https://"; those with it are no words to `spokenWords`. */
const ADDRESS = /^[\w-]+(?:\.[\w-]+)*\.(?:org|int|com|net|edu|gov|info)(?:\/\S*)?$/i;

function isYearInBrackets(word: WrittenWord | undefined): boolean {
  return word?.before === '(' && word.behind.startsWith(')') && /^(?:19|20)\d\d$/.test(word.core);
}

/** The spoken words of a word whose reading depends on the words around it; `undefined` where it is read by itself. */
function contextualForm(written: readonly WrittenWord[], index: number): readonly string[] | undefined {
  const word = written[index]!;
  const { core } = word;
  const earlier = written[index - 1];
  const next = written[index + 1];
  if (word.before.endsWith('#') || core.startsWith('#')) return [];
  if (index === 0 && next && /^\d{1,3}$/.test(core) && /^[.)]$/.test(word.behind)) return [];
  if (isYearInBrackets(word) && /^(?:\d{1,4}|S\/RES\/\d+)$/i.test(earlier?.core ?? '')) return [];
  if (ADDRESS.test(core)) return [];
  if (isRepeatedAcronym(written, index)) return [];
  if (core === 'H.E') return [/^(?:ms|mrs|mme|madam|miss)$/i.test(next?.core ?? '') ? 'her' : 'his', 'excellency'];
  return dayForm(written, index, isMonth) ?? spacedThousands(word, earlier, next) ?? amount(written, index);
}

/** "40 000": one number in two words. */
function spacedThousands(
  { core, behind, gap }: WrittenWord,
  earlier: WrittenWord | undefined,
  next: WrittenWord | undefined,
): readonly string[] | undefined {
  const isTail = (word: WrittenWord | undefined): boolean =>
    word !== undefined && /^\d{3}$/.test(word.core) && /^[\s\u00A0]$/.test(word.gap);
  if (/^[1-9]\d{0,2}$/.test(core) && behind === '' && isTail(next)) return wordForm(`${core},${next!.core}`, NUMBER);
  const isSecond =
    /^\d{3}$/.test(core) && /^[\s\u00A0]$/.test(gap) && earlier?.behind === '' && /^[1-9]\d{0,2}$/.test(earlier.core);
  return isSecond ? [] : undefined;
}

const NUMBER = { isNamed: false, isListed: false, isNumbered: false, isShouted: false, hasStop: false } as const;

/** "US$ 5 million", "$5m", "€ 40,000", "USD 5 billion": the currency is said behind the amount. */
function amount(written: readonly WrittenWord[], index: number): readonly string[] | undefined {
  const word = written[index]!;
  const next = written[index + 1];
  if (currencyOf(word.core) && next && /^\d/.test(next.core)) return [];
  const own = currencyForm(word.core);
  const before = written[index - 1];
  const name =
    own?.name ?? (/^\d/.test(word.core) ? (currencyOf(word.gap.trim()) ?? currencyOf(before?.core ?? '')) : undefined);
  if (name) {
    const figure = wordForm(own?.figure ?? word.core, NUMBER);
    return next && word.behind === '' && isMagnitude(next.core) ? figure : [...figure, ...name];
  }
  if (!before || !isMagnitude(word.core) || before.behind !== '') return undefined;
  const ahead =
    currencyForm(before.core)?.name ??
    (/^\d/.test(before.core)
      ? (currencyOf(before.gap.trim()) ?? currencyOf(written[index - 2]?.core ?? ''))
      : undefined);
  return ahead && [word.core.toLowerCase(), ...ahead];
}

/** Signs that stand alone before a word and are no words by themselves: "§ 4", "terrorism & crime". */
function marksBefore({ gap, before }: WrittenWord): readonly string[] {
  const marks = gap + before;
  if (marks.includes('§')) return ['section'];
  return marks.includes('&') ? ['and'] : [];
}

/** "90 %". */
function marksBehind(gap: string, words: readonly string[]): readonly string[] {
  return words.length > 0 && gap.includes('%') ? ['per', 'cent'] : [];
}
