const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS: readonly string[] = ['', 'thousand', 'million', 'billion', 'trillion'];
/** Longer figures are said one by one. */
const MOST_FIGURES = 15;

/** The words of a figure: "two hundred and ten", "forty-two thousand". A whole number of at most fifteen figures. */
export function cardinal(number: number): readonly string[] {
  if (number < 100) return [belowHundred(number)];
  const words: string[] = [];
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const value = Math.floor(number / 1000 ** group) % 1000;
    if (value === 0) continue;
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    if (hundreds > 0) words.push(SMALL[hundreds]!, 'hundred');
    if (rest > 0) words.push(...(words.length > 0 && (hundreds > 0 || group === 0) ? ['and'] : []), belowHundred(rest));
    if (group > 0) words.push(GROUPS[group]!);
  }
  return words;
}

/** As years are said: "nineteen ninety-nine", "two thousand and six", "twenty seventeen", "nineteen oh four". */
export function yearWords(year: number): readonly string[] {
  const century = Math.floor(year / 100);
  if (century % 10 === 0 && year % 100 < 10) return cardinal(year);
  return [belowHundred(century), ...pairEnd(year % 100)];
}

/** As numbers of resolutions are said: "thirteen seventy-three", "six eighty-seven", "two eighty-eight". */
export function inPairs(number: number): readonly string[] {
  if (number < 100 || number > 9999) return cardinal(number);
  return number < 1000 ? [SMALL[Math.floor(number / 100)]!, ...pairEnd(number % 100)] : yearWords(number);
}

/** "twenty-eighth". */
export function ordinal(number: number): readonly string[] {
  const words = cardinal(number);
  const [, before = '', last = ''] = /^(.*-)?([^-]+)$/.exec(words.at(-1)!) ?? [];
  return [...words.slice(0, -1), before + (ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`)];
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** More than one of a ten, as decades are said: "nineties". */
export function plural(words: readonly string[]): readonly string[] {
  const last = words.at(-1)!;
  return [...words.slice(0, -1), last.endsWith('y') ? `${last.slice(0, -1)}ies` : last === 'oh' ? last : `${last}s`];
}

/** "1,250", "0.5", "007": `undefined` for what is not one number. */
export function figureWords(written: string): readonly string[] | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,15}))?$/.exec(written);
  if (!match) return undefined;
  const [, whole = '', decimals] = match;
  const figures = whole.replaceAll(',', '');
  const isNumber = figures.length <= MOST_FIGURES && (figures === '0' || !figures.startsWith('0'));
  const words = isNumber ? cardinal(Number(figures)) : oneByOne(figures);
  return decimals === undefined ? words : [...words, 'point', ...oneByOne(decimals)];
}

export function oneByOne(figures: string): readonly string[] {
  return Array.from(figures, (figure) => SMALL[Number(figure)]!);
}

function belowHundred(number: number): string {
  if (number < 20) return SMALL[number]!;
  const tens = TENS[Math.floor(number / 10)]!;
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]!}`;
}

function pairEnd(number: number): readonly string[] {
  if (number === 0) return ['hundred'];
  return number < 10 ? ['oh', SMALL[number]!] : [belowHundred(number)];
}
