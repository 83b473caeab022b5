import { findDates } from '../../text/dates';
import { monthNames } from '../../text/monthNames';
import { ordinalIn } from './ordinals';

const OTHER_MONTHS: readonly (readonly [month: number, names: RegExp])[] = [
  /^(?:janvier|enero|января)$/,
  /^(?:f[ée]vrier|febrero|февраля)$/,
  /^(?:mars|marzo|марта)$/,
  /^(?:avril|abril|апреля)$/,
  /^(?:mai|mayo|мая)$/,
  /^(?:juin|junio|июня)$/,
  /^(?:juillet|julio|июля)$/,
  /^(?:ao[ûu]t|agosto|августа)$/,
  /^(?:septembre|septiembre|setiembre|сентября)$/,
  /^(?:octobre|octubre|октября)$/,
  /^(?:novembre|noviembre|ноября)$/,
  /^(?:d[ée]cembre|diciembre|декабря)$/,
].map((names, i) => [i + 1, names]);

/** The months in Arabic, by their Syriac names and by those from the Latin. */
const ARABIC_MONTHS: readonly (readonly [month: number, names: RegExp])[] = [
  /كانون الثاني|يناير/,
  /شباط|فبراير/,
  /آذار|مارس/,
  /نيسان|أبريل|إبريل/,
  /أيار|مايو/,
  /حزيران|يونيو|يونيه/,
  /تموز|يوليو|يوليه/,
  /آب|أغسطس/,
  /أيلول|سبتمبر/,
  /تشرين الأول|أكتوبر/,
  /تشرين الثاني|نوفمبر/,
  /كانون الأول|ديسمبر/,
].map((names, i) => [i + 1, names]);

/** "4 mars 2037", "1er mars 2037", "3 de marzo de 2037", "9 марта 2037": a day in French, Spanish or Russian. */
const OTHER_DAY = /(?<!\d)(\d{1,2})(?:er|º)?\s+(?:de\s+)?(\p{L}{3,10})\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/giu;
/** "10 أكتوبر 2023", "10 تشرين الأول/أكتوبر 2023". */
const ARABIC_DAY = /(?<!\d)(\d{1,2})\s+([\u0621-\u064A][\u0621-\u064A /]{2,30})\s+((?:19|20)\d\d)(?!\d)/g;
/** "2037年3月4日". */
const CHINESE_DAY = /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

/** A day a text names, ISO, and where. */
export interface NamedDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The days that a text names in full, in order of place, in the official languages that write figures. Of a range the first day. */
export function daysIn(text: string): readonly NamedDay[] {
  const english = findDates(text).map(({ start, span }) => ({ day: start, start: span.start, end: span.end }));
  if (english.length > 0 || !SOME_YEAR.test(text)) return english;
  const days: NamedDay[] = [];
  for (const match of text.matchAll(OTHER_DAY)) {
    const month = OTHER_MONTHS.find(([, names]) => names.test(match[2]!.toLowerCase()))?.[0];
    if (month !== undefined) days.push(dayAt(match, match[3]!, month, match[1]!));
  }
  if (days.length === 0) days.push(...daysInWords(text));
  for (const match of text.matchAll(ARABIC_DAY)) {
    const month = ARABIC_MONTHS.find(([, names]) => names.test(match[2]!))?.[0];
    if (month !== undefined) days.push(dayAt(match, match[3]!, month, match[1]!));
  }
  for (const match of text.matchAll(CHINESE_DAY)) days.push(dayAt(match, match[1]!, Number(match[2]), match[3]!));
  return days;
}

const SOME_YEAR = /(?:19|20)\d\d/;
/** "TWENTY-FIRST OCTOBER, 2021", "the third day of May 2037", "le vingt-deux septembre 2023", "veintidós de septiembre de 2023". */
const WRITTEN_DAY =
  /(?<!\p{L})(\p{L}+(?:[ -](?:et |y )?\p{L}+)?)\s+(?:day\s+)?(?:of\s+|de\s+)?(\p{L}{3,10}),?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/giu;
const FRENCH_DAYS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  );
const SPANISH_DAYS =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta-y-uno'.split(
    ' ',
  );

function daysInWords(text: string): readonly NamedDay[] {
  return [...text.matchAll(WRITTEN_DAY)].flatMap((match) => {
    const [, words = '', name = '', year = ''] = match;
    const month = monthNamed(name.toLowerCase());
    // "Friday twenty-first": a weekday before the number is no part of it.
    const day = [words, words.replace(/^\S+\s/, '')].map(dayNumber).find((number) => number !== undefined);
    return month === undefined || day === undefined ? [] : [dayAt(match, year, month, String(day))];
  });
}

function monthNamed(name: string): number | undefined {
  const english = monthNames.findIndex((known) => known.toLowerCase() === name) + 1;
  return english > 0 ? english : OTHER_MONTHS.find(([, names]) => names.test(name))?.[0];
}

function dayNumber(words: string): number | undefined {
  const word = words.toLowerCase().replace(/\s+/g, '-');
  const number =
    word === 'premier' ? 1 : (ordinalIn(word) ?? Math.max(FRENCH_DAYS.indexOf(word), SPANISH_DAYS.indexOf(word)) + 1);
  return number >= 1 && number <= 31 ? number : undefined;
}

function dayAt({ 0: words, index }: RegExpExecArray, year: string, month: number, day: string): NamedDay {
  return {
    day: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    start: index,
    end: index + words.length,
  };
}

const MONTH_YEAR = new RegExp(
  String.raw`^(?:[\p{L} .’'-]{2,40},\s+)?(${monthNames.join('|')})\s+((?:19|20)\d\d)$`,
  'iu',
);
const PLACE_YEAR = /^[\p{Lu}][\p{L} .’'-]{2,40},\s+((?:19|20)\d\d)$/u;

/** "New York, March 2037" → "2037-03", "Geneva, 2037" → "2037": a line that says a month or year and at most a place beside it. */
export function monthOrYearOf(line: string): string | undefined {
  const [, name, year] = MONTH_YEAR.exec(line) ?? [];
  if (name !== undefined) {
    const month = monthNames.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
    return `${year}-${String(month).padStart(2, '0')}`;
  }
  return PLACE_YEAR.exec(line)?.[1];
}

const FIGURES =
  /^(?:dates?\s?:\s*)?(?:(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))(?:\s*[-–—|,]?\s+[^\d]{3,60})?$/i;

/** "29/01/2037", "29.1.2037", "2037-01-29" alone on a line; nothing for "04/05/2037", which is a day in April or in May. */
export function dayInFigures(line: string): string | undefined {
  const found = FIGURES.exec(line.trim());
  if (found === null) return undefined;
  const [, first, mark, second, year] = found;
  const [a, b] = [Number(first), Number(second)];
  const isMonthFirst = mark === '/' && b > 12;
  if (mark === '/' && a <= 12 && b <= 12 && a !== b) return undefined;
  const [y, m, d] =
    mark === undefined ? [found[5]!, Number(found[6]), Number(found[7])] : isMonthFirst ? [year!, a, b] : [year!, b, a];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
