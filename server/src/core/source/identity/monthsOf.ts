import { monthNames } from '../../text/monthNames';

/** The months as the official languages beside English write them in dates, January first; each name in small letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'enero', 'января', 'يناير', 'كانون الثاني'],
  ['février', 'fevrier', 'febrero', 'февраля', 'فبراير', 'شباط'],
  ['mars', 'marzo', 'марта', 'مارس', 'آذار'],
  ['avril', 'abril', 'апреля', 'أبريل', 'ابريل', 'نيسان'],
  ['mai', 'mayo', 'мая', 'مايو', 'أيار'],
  ['juin', 'junio', 'июня', 'يونيو', 'يونيه', 'حزيران'],
  ['juillet', 'julio', 'июля', 'يوليو', 'يوليه', 'تموز'],
  ['août', 'aout', 'agosto', 'августа', 'أغسطس', 'اغسطس', 'آب'],
  ['septembre', 'septiembre', 'setiembre', 'сентября', 'سبتمبر', 'أيلول'],
  ['octobre', 'octubre', 'октября', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['novembre', 'noviembre', 'ноября', 'نوفمبر', 'تشرين الثاني'],
  ['décembre', 'decembre', 'diciembre', 'декабря', 'ديسمبر', 'كانون الأول'],
];

/** A pattern for the name of a month; in Arabic of both calendars' names, as the United Nations print them: "تشرين الأول/أكتوبر". */
export const MONTH_NAME = `(?:${MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join('|')})`;

/** The number of a month by its name in any case; `undefined` where it is none. */
export function monthNamed(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

/** A pattern for the name of a month in any official language written with letters. */
export const ANY_MONTH_NAME = `(?:${monthNames.join('|')}|${MONTH_NAME})`;

/** The number of a month by its name in English or another official language, in any case; `undefined` where it is none. */
export function monthNumber(name: string): number | undefined {
  const at = monthNames.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return at < 0 ? monthNamed(name) : at + 1;
}

/** Days in words as dates have them, the first at 0: French and Spanish count them, but for the first. */
const DAYS: readonly (readonly string[])[] = [
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  ),
  'primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta-y-uno'.split(
    ' ',
  ),
];

/** Years in words as datelines have them: "deux mille vingt-trois", "dos mil veinticuatro". */
export const YEAR_WORDS = String.raw`(?:deux[- ]mille|dos\s+mil)(?:[- ](?:${DAYS.flat()
  .sort((one, other) => other.length - one.length)
  .map((day) => day.replaceAll('-', '[- ]'))
  .join('|')}))?`;

/** The year that French or Spanish words say, of this century as far as its thirties. */
export function yearNamed(words: string): number | undefined {
  const [named, rest = ''] = /^(?:deux[- ]mille|dos\s+mil)[- ]?(.*)$/i.exec(words) ?? [];
  if (named === undefined) return undefined;
  if (rest === '') return 2000;
  const number = dayNamed(rest.replace(/ y /, '-y-'));
  return number === undefined ? undefined : 2000 + number;
}

/** A pattern for a day in French or Spanish words. */
export const DAY_WORDS = `(?:${DAYS.flat()
  .sort((one, other) => other.length - one.length)
  .map((day) => day.replaceAll('-', '[- ]'))
  .join('|')})`;

/** The number that a day in French or Spanish words says. */
export function dayNamed(words: string): number | undefined {
  const bare = words.toLowerCase().replace(/\s+/g, '-');
  for (const days of DAYS) {
    const at = days.indexOf(bare);
    if (at >= 0) return at + 1;
  }
  return undefined;
}
