/** Ordinals from first to nineteenth, each at its value. */
const FIRST =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number that an ordinal says: "Ninety-first" → 91, "One hundred and third" → 103, "78th" → 78. */
export function ordinalIn(written: string): number | undefined {
  const figures = /^(\d{1,4})\s?(?:st|nd|rd|th)$/i.exec(written.trim());
  if (figures) return Number(figures[1]);
  const words = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and');
  let sum = 0;
  const hundred = words.findIndex((word) => word === 'hundred' || word === 'hundredth');
  if (hundred >= 0) {
    sum += 100;
    words.splice(0, hundred + 1);
    if (words.length === 0) return sum;
  }
  const [first = '', second, ...rest] = words;
  if (rest.length > 0) return undefined;
  const alone = FIRST.indexOf(first);
  if (second === undefined) {
    const tenth = TENS.indexOf(first.replace(/ieth$/, 'y'));
    return alone > 0 ? sum + alone : tenth >= 0 && first.endsWith('ieth') ? sum + (tenth + 2) * 10 : undefined;
  }
  const ten = TENS.indexOf(first);
  const unit = FIRST.indexOf(second);
  return ten >= 0 && unit > 0 && unit < 10 ? sum + (ten + 2) * 10 + unit : undefined;
}

/** "tenth" for 10, "thirty-first" for 31. */
export function ordinalWord(number: number): string {
  if (number < FIRST.length) return FIRST[number]!;
  const ten = TENS[Math.floor(number / 10) - 2];
  if (ten === undefined) return `${number}th`;
  return number % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${FIRST[number % 10]!}`;
}
