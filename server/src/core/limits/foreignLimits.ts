import { lazy } from '../text/lazy';
import { roles } from './roleCues';
import { foreignPlaces, namesForeignPart } from './foreignPlaces';
import { type LimitReading, placed } from './limitSentence';
import { type SpeakingRole } from './limitGrammar';
import { limitLanguages, type LimitLanguage } from './limitLanguages';
import { type LimitContext } from './statedLimit';

interface Reader {
  readonly language: LimitLanguage;
  readonly amount: RegExp;
  readonly bound: RegExp;
  readonly encouraged: RegExp;
  readonly speech: RegExp;
  readonly other: RegExp;
  readonly reply: RegExp;
  readonly share: RegExp;
  readonly early: RegExp;
  readonly to: RegExp;
  readonly speakers: readonly (readonly [SpeakingRole, RegExp])[];
}

/** The longest speech that a plain sentence is read to limit, in minutes. */
const MOST_MINUTES = 30;
/** Amounts of one sentence that are looked at, and characters before and behind each. */
const MOST_AMOUNTS = 40;
const REACH = 300;
const CLAUSE_ENDS = /[.;؛。；!?؟](?=\s|$)|[。；]/;

const readers = lazy(() => limitLanguages.map(readerOf));
/** Words for minutes, in any of the languages. */
const anyMinute = lazy(
  () => new RegExp(limitLanguages.flatMap(({ minute, wholes }) => [minute, ...Object.keys(wholes)]).join('|'), 'iu'),
);

function readerOf(language: LimitLanguage): Reader {
  const { minute, wholes, numbers, to } = language;
  const isInWords = language.language !== 'zh';
  const words = Object.keys(numbers)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const number = String.raw`[\d٠-٩]{1,2}|${words}`;
  const start = isInWords ? String.raw`(?<![\p{L}\d٠-٩.,:])` : String.raw`(?<![\d一二三四五六七八九十百])`;
  const range = String.raw`(?:(?:${number})\s*(?:-|–|à|a|至|到|до|إلى)\s*)?`;
  const counted = String.raw`${range}(?<number>${number})\s*(?:\((?:${number})\)\s*)?(?:${minute})`;
  const whole = Object.keys(wholes).join('|');
  const joined = (source: string): RegExp => new RegExp(source, 'iu');
  return {
    language,
    amount: new RegExp(start + (whole === '' ? counted : String.raw`(?:(?<whole>${whole})|${counted})`), 'giu'),
    bound: joined(language.bound),
    encouraged: joined(language.encouraged),
    speech: joined(language.speech),
    other: joined(language.other),
    reply: joined(language.reply),
    share: joined(String.raw`^\s*(?:${language.share})`),
    early: joined(String.raw`^\s*(?:${language.early})`),
    to:
      to === ''
        ? /(?!)/u
        : joined(String.raw`^\s*(?:${language.language === 'ar' ? to : String.raw`(?:${to})(?![\p{L}])`})`),
    speakers: language.speakers.map(([role, source]) => [role, new RegExp(source, 'giu')] as const),
  };
}

/** Whether a text has a word for minutes in one of the other languages of the United Nations. */
export function namesForeignMinutes(text: string): boolean {
  return anyMinute().test(text);
}

/**
 * The limits that a plain sentence in French, Spanish, Russian, Arabic or Chinese sets: a number of minutes, a bound, and a speech or a speaker
 * in one clause. Where one of them is missing there is none. Offsets count in `sentence`.
 */
export function readForeignLimits(sentence: string, { place }: Pick<LimitContext, 'place'> = {}): LimitReading[] {
  if (!namesForeignMinutes(sentence)) return [];
  return readers().flatMap((reader) => limitsIn(sentence, reader, place));
}

/** "Ministros: cinco minutos": whom an amount is for stands before it alone, and nothing behind it. */
const LABEL = /^[\s*•–—-]*(?<label>[^:：,()]{2,60}?)\s*(?:[:：]|\s[–—])\s*$/u;
const ENDS = /^\s*[.;,。；，)]*\s*$/u;

/** Whether an amount stands behind a label that says for whom it is, and nothing else. What English has a word for is left to English. */
function isLabelled(own: string, after: string, { speech, speakers }: Reader): boolean {
  const label = LABEL.exec(own)?.groups?.['label'];
  if (label === undefined || !ENDS.test(after) || speech.test(label) || roles.test(label)) return false;
  return speakers.some(([, pattern]) => [...label.matchAll(pattern)].length > 0);
}

function limitsIn(printed: string, reader: Reader, above: LimitContext['place']): LimitReading[] {
  // Most sentences with the word for minutes are of another language.
  if (printed.search(reader.amount) < 0) return [];
  const places = foreignPlaces(printed, reader.language.language);
  // What only says where something is said is no session that lasts so long.
  const sentence = places.reduce(
    (text, { span }) => text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end),
    printed,
  );
  const amounts = [...sentence.matchAll(reader.amount)].slice(0, MOST_AMOUNTS);
  return amounts.flatMap((match, i): LimitReading[] => {
    const minutes = minutesOf(match, reader.language);
    if (!(minutes > 0 && minutes <= MOST_MINUTES)) return [];
    const end = match.index + match[0].length;
    const since = amounts[i - 1] === undefined ? 0 : amounts[i - 1]!.index + amounts[i - 1]![0].length;
    const clause = sentence
      .slice(Math.max(0, match.index - REACH), match.index)
      .split(CLAUSE_ENDS)
      .at(-1)!;
    const own = sentence
      .slice(Math.max(since, match.index - REACH), match.index)
      .split(CLAUSE_ENDS)
      .at(-1)!;
    const after = sentence
      .slice(end, amounts[i + 1]?.index)
      .slice(0, REACH)
      .split(CLAUSE_ENDS)[0]!;
    const around = `${clause} ${after}`;
    const isShared = reader.share.test(after);
    const isLabel = isLabelled(own, after, reader);
    const isBound = isShared || isLabel || reader.bound.test(clause) || reader.bound.test(after.slice(0, 12));
    if (reader.early.test(after)) return [];
    const named = rolesIn(reader.to.test(after) ? after : own, reader);
    const roles = named.length > 0 ? named : rolesIn(own === clause ? after : own, reader);
    const isSpoken = isShared || reader.speech.test(around) || roles.length > 0;
    if (!isBound || !isSpoken || reader.other.test(`${own} ${after}`)) return [];
    if (namesForeignPart(`${own} ${after}`, reader.language.language)) return [];
    const force = reader.encouraged.test(around) ? 'encouraged' : 'firm';
    const isReply = reader.reply.test(own) || (!reader.speech.test(own) && reader.reply.test(after));
    const from = match.index - clause.length;
    const place =
      places.findLast(({ span }) => span.start >= from && span.end <= match.index) ??
      places.find(({ span }) => span.start >= end && span.end <= end + after.length) ??
      above;
    const shared = {
      seconds: minutes * 60,
      force,
      ...(place && placed(place)),
      ...(isReply && { speech: 'right-of-reply' as const }),
      span: { start: match.index, end },
    } as const;
    return roles.length === 0
      ? [{ ...shared, role: 'floor', isGeneral: true }]
      : roles.map((role) => ({ ...shared, role }));
  });
}

function minutesOf({ groups = {} }: RegExpExecArray, { numbers, wholes }: LimitLanguage): number {
  const { whole, number = '' } = groups;
  if (whole !== undefined) return wholes[whole.toLowerCase()] ?? NaN;
  const digits = number.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return numbers[digits.toLowerCase()] ?? Number(digits);
}

/** Who a stretch names. The chair that reminds others is not limited, and who speaks for a group is no delegation like others. */
function rolesIn(text: string, { speakers }: Reader): readonly SpeakingRole[] {
  const found = speakers.flatMap(([role, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ role, index })),
  );
  const named = [...new Set(found.sort((a, b) => a.index - b.index).map(({ role }) => role))];
  if (named.length < 2) return named;
  const others = named.filter((role) => role !== 'chair');
  for (const first of ['group', 'eminent'] as const)
    if (others.includes(first)) return others.filter((role) => role !== 'floor');
  return others;
}
