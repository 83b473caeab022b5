import { romanSession } from '../cite/roman';
import { spokenAcronym } from '../lexicon/spokenAcronyms';
import { functionWords } from '../text/functionWords';
import { abbreviation } from './abbreviations';
import { isDocumentSymbol, symbolWords } from './documentSymbols';
import { letterNames } from './letterNames';
import { cardinal, figureWords, inPairs, oneByOne, ordinal, plural, yearWords } from './numberWords';

/** What the words before one say about how it is read. */
export interface WordSetting {
  /** The word "resolution" stands before it, or before the list it is in. */
  readonly isNamed: boolean;
  /** It is the number of a resolution: named so, or with its year in brackets. */
  readonly isListed: boolean;
  /** Behind a word that is numbered in Roman numerals: "Pillar IV", "Sessions II and V". */
  readonly isNumbered: boolean;
  /** The paragraph is in capitals. */
  readonly isShouted: boolean;
  /** A stop follows. */
  readonly hasStop: boolean;
}

/** The spoken words of one written word without the marks around it. */
export function wordForm(core: string, setting: WordSetting): readonly string[] {
  if (core === '') return [];
  if (/^[a-z]{2,}$/.test(core) && !setting.hasStop) return [core];
  return (
    abbreviation(core, setting.hasStop) ??
    (isDocumentSymbol(core) ? symbolWords(core, setting.isNamed) : undefined) ??
    (/\d/.test(core) ? figureForm(core, setting) : undefined) ??
    romanForm(core, setting) ??
    capitalsForm(core, setting) ??
    partsForm(core, setting) ?? [core.toLowerCase().replace(/[()[\]]/g, '')]
  );
}

/** "2017", "2178", "12.5%", "1st", "1990s", "28-29", "60/288", "9/11", "10:30", "5bn". */
function figureForm(core: string, setting: WordSetting): readonly string[] | undefined {
  const percent = /^(.+?)%$/.exec(core);
  if (percent) return [...wordForm(percent[1]!, setting), 'per', 'cent'];
  const section = /^§{1,2}(.+)$/.exec(core);
  if (section) return ['section', ...wordForm(section[1]!, setting)];
  const whole = /^\d+$/.test(core) ? wholeNumber(core, setting) : figureWords(core);
  if (whole) return whole;
  const counted = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(core);
  if (counted) return ordinal(Number(counted[1]));
  const decade = /^['’]?(\d{2}|\d{4})['’]?s$/.exec(core);
  if (decade) return plural(decade[1]!.length === 4 ? yearWords(Number(decade[1])) : cardinal(Number(decade[1])));
  const clock = /^(\d{1,2}):(\d{2})$/.exec(core);
  if (clock) return [...cardinal(Number(clock[1])), ...(clock[2] === '00' ? [] : clockMinutes(clock[2]!))];
  const range = /^(\d[\d,.]*%?)[-–—](\d[\d,.]*%?)$/.exec(core);
  if (range) return [...wordForm(range[1]!, setting), 'to', ...wordForm(range[2]!, setting)];
  const fraction = FRACTIONS.get(core);
  if (fraction) return fraction;
  const slashed = /^\d{1,4}(?:\/\d{1,4})+$/.test(core);
  if (slashed)
    return core.split('/').flatMap((part) => (part.length === 4 ? yearWords(Number(part)) : inPairs(Number(part))));
  const measured = /^([\d.,]*\d)(bn|mn|tn|m|k|km|kg)$/.exec(core);
  if (measured) return [...(figureWords(measured[1]!) ?? []), MEASURES[measured[2]!]!];
  return core.includes('-') || core.includes('–') || core.includes('/') ? undefined : mixedForm(core, setting);
}

function wholeNumber(figures: string, { isListed }: WordSetting): readonly string[] {
  const number = Number(figures);
  if (figures.startsWith('0') && figures.length > 1) return oneByOne(figures);
  const isYear = figures.length === 4 && number >= 1000 && number < 2100;
  if (isYear || (isListed && number < 10_000 && number % 1000 !== 0)) return inPairs(number);
  return figureWords(figures) ?? [];
}

function clockMinutes(minutes: string): readonly string[] {
  return minutes.startsWith('0') ? ['oh', ...cardinal(Number(minutes))] : cardinal(Number(minutes));
}

const MEASURES: Readonly<Record<string, string>> = {
  bn: 'billion',
  mn: 'million',
  tn: 'trillion',
  m: 'million',
  k: 'thousand',
  km: 'kilometres',
  kg: 'kilogrammes',
};

const FRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['1/2', ['one', 'half']],
  ['1/3', ['one', 'third']],
  ['2/3', ['two', 'thirds']],
  ['1/4', ['one', 'quarter']],
  ['3/4', ['three', 'quarters']],
]);

/** Letters and figures together, run by run: "G20", "R2P", "COVID19", "54(b)", "Rev.1". */
function mixedForm(core: string, setting: WordSetting): readonly string[] {
  const runs = core.match(/\d[\d,]*(?:\.\d+)?|[^\d.()[\]]+/g) ?? [];
  return runs.flatMap((run) => {
    if (/^\d/.test(run)) return figureWords(run) ?? oneByOne(run.replace(/\D/g, ''));
    return /^[A-Za-z]{1,2}$/.test(run)
      ? letterNames(run)
      : wordForm(run.replace(/^['’-]+/, ''), { ...setting, hasStop: false });
  });
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** "IV" anywhere, "I", "V" and "X" behind a word that is numbered; "II-V" and "I/II" by their parts. */
function romanForm(core: string, { isNumbered }: WordSetting): readonly string[] | undefined {
  if (!ROMAN.test(core) || (core.length === 1 && !isNumbered)) return undefined;
  const number = romanSession(core)?.number;
  return number === undefined ? undefined : cardinal(number);
}

/** Acronyms, said or spelled, with their plurals and possessives; single letters; "U.S.". */
function capitalsForm(core: string, setting: WordSetting): readonly string[] | undefined {
  const known = spokenAcronym(core);
  if (known) return known;
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(core)) return letterNames(core.replaceAll('.', ''));
  if (/^[AIai]$/.test(core)) return [core.toLowerCase()];
  if (/^[A-Za-z]$/.test(core)) return letterNames(core);
  const [, letters, ending = ''] = /^([A-Z]{2,})(s|['’]s?)?$/.exec(core) ?? [];
  if (letters === undefined) return undefined;
  if (functionWords.has(letters.toLowerCase()) || setting.isShouted) return [core.toLowerCase()];
  const words = spokenAcronym(letters) ?? (isSaid(letters) ? [letters.toLowerCase()] : letterNames(letters));
  return ending === '' || (ending.length === 1 && ending !== 's')
    ? words
    : [...words.slice(0, -1), `${words.at(-1)!}s`];
}

/** Whether letters that no table knows read like a word: five and more, with vowels throughout; nobody spells seven. */
function isSaid(letters: string): boolean {
  return letters.length >= 7 || (letters.length >= 5 && /^(?:[^AEIOU]{0,2}[AEIOU])+[^AEIOU]?$/.test(letters));
}

/** "Counter-Terrorism", "CTED-led", "and/or", "II-V", "24-hour": part by part. */
function partsForm(core: string, setting: WordSetting): readonly string[] | undefined {
  if (/^[A-Za-z]+(?:-[a-z]+)+$/.test(core) && !/^[A-Z]{2}/.test(core)) return [core.toLowerCase()];
  const parts = core.split(/([-–—/&+]+)/);
  if (parts.length < 3)
    return core.includes('.') && /[a-z]\.[A-Za-z]/.test(core)
      ? core.toLowerCase().split('.').filter(Boolean)
      : undefined;
  const isRange = setting.isNumbered && parts.length === 3 && ROMAN.test(parts[0]!) && ROMAN.test(parts[2]!);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1)
      return part === '&' ? ['and'] : part === '+' ? ['plus'] : isRange && part !== '/' ? ['to'] : [];
    const stripped = part.replace(/\.$/, '');
    return wordForm(stripped, { ...setting, hasStop: part.endsWith('.') });
  });
}
