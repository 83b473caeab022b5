import { ordinal } from './numberWords';
import type { WrittenWord } from './writtenWords';

/**
 * Days of a month: "28 June" is "the twenty-eighth of June", "28-29 June" "the twenty-eighth and twenty-ninth of June", "June 28"
 * "June twenty-eighth". `undefined` for what is no day.
 */
export function dayForm(
  written: readonly WrittenWord[],
  index: number,
  isMonth: (core: string) => boolean,
): readonly string[] | undefined {
  const word = written[index]!;
  const monthAt = (at: number): boolean => isMonth(written[at]?.core.split(/[-–]\d/)[0] ?? '');
  const days = daysOf(word.core);
  if (!days) return overMonths(word.core, isMonth);
  const earlier = written[index - 1];
  const article = /^the$/i.test(earlier?.core ?? '') ? [] : ['the'];
  if (word.behind === '' && monthAt(index + 1)) {
    const isSecond =
      /^(?:and|to|or)$/.test(earlier?.core ?? '') && daysOf(written[index - 2]?.core ?? '') !== undefined;
    return [...(isSecond ? [] : article), ...daysInWords(days), 'of'];
  }
  const isFirst = word.behind === '' && /^(?:and|to|or)$/.test(written[index + 1]?.core ?? '');
  if (isFirst && daysOf(written[index + 2]?.core ?? '') && monthAt(index + 3))
    return [...article, ...daysInWords(days)];
  if (earlier && earlier.behind !== ',' && isMonth(earlier.core) && earlier.core.toLowerCase() !== 'may')
    return daysInWords(days);
  return undefined;
}

/** "June–1", between a day and the next month. */
function overMonths(core: string, isMonth: (core: string) => boolean): readonly string[] | undefined {
  const [, month = '', day] = /^([A-Z][a-z]+)[-–](\d{1,2})$/.exec(core) ?? [];
  return isMonth(month) ? [month.toLowerCase(), 'to', 'the', ...ordinal(Number(day)), 'of'] : undefined;
}

function daysOf(core: string): readonly number[] | undefined {
  const [, first, last] = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2})(?:st|nd|rd|th)?)?$/.exec(core) ?? [];
  const days = [first, last].flatMap((day) => (day === undefined ? [] : [Number(day)]));
  return days.length > 0 && days.every((day) => day >= 1 && day <= 31) ? days : undefined;
}

function daysInWords([first, last]: readonly number[]): readonly string[] {
  if (last === undefined) return ordinal(first!);
  return [...ordinal(first!), ...(last === first! + 1 ? ['and'] : ['to', 'the']), ...ordinal(last)];
}
