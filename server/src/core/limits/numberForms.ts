/** A way to write a number. */
export interface NumberForm {
  /** Source of a regular expression, whatever the case; and of what must follow it. */
  readonly form: string;
  readonly followed?: string;
  /** The value of a number in this form; `written` is in lower case with single blanks. */
  readonly value: (written: string) => number;
  readonly accept: readonly (readonly [written: string, value: number])[];
  readonly reject: readonly string[];
}

/** One to twelve, then the tens and fives that times are given in. */
const UNITS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  fifteen: 15,
  'twenty-five': 25,
  twenty: 20,
  'thirty-five': 35,
  thirty: 30,
  'forty-five': 45,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const TENS_FORM = Object.keys(TENS).join('|');
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const wordValue = (word: string): number => TENS[word] ?? UNITS.indexOf(word) + 1;

/** In the order they are tried. Hundreds and thousands are for words. */
export const numberForms: readonly NumberForm[] = [
  {
    form: String.raw`\d[,\u00A0]\d{3}`,
    value: (written) => Number(written.replace(/[, ]/, '')),
    accept: [
      ['1,200', 1200],
      ['1\u00A0200', 1200],
    ],
    reject: ['1.200,5', '12,00'],
  },
  {
    form: String.raw`(?:${UNITS.slice(0, 9).join('|')})[\s-]hundred(?:\s+and\s+(?:${TENS_FORM}))?`,
    value: (written) => {
      const [hundreds, rest] = written.split(/[\s-]hundred(?: and )?/);
      return 100 * wordValue(hundreds!) + (rest === '' ? 0 : wordValue(rest!));
    },
    accept: [
      ['three hundred', 300],
      ['three-hundred and fifty', 350],
    ],
    reject: ['ten hundred', 'hundred'],
  },
  {
    form: String.raw`\d{1,4}(?::\d{2}|[.,]\d{1,2}|\s?[½¼¾])?`,
    value: (written) => {
      const [minutes, seconds] = written.split(':');
      // "100:30" is no time anybody gives.
      if (seconds !== undefined) return minutes!.length > 2 ? NaN : Number(minutes) + Number(seconds) / 60;
      const fraction = FRACTIONS[written.slice(-1)];
      return fraction === undefined ? Number(written.replace(',', '.')) : Number(written.slice(0, -1)) + fraction;
    },
    accept: [
      ['90', 90],
      ['3:30', 3.5],
      ['2.5', 2.5],
      ['2,5', 2.5],
      ['2½', 2.5],
      ['1 ¼', 1.25],
    ],
    reject: ['12345', '3:3', '2.', '½', 'ninety'],
  },
  {
    form: String.raw`(?:${TENS_FORM}|${UNITS.join('|')})(?:[\s-]and[\s-]a[\s-]half)?`,
    value: (written) => {
      const [word, half] = written.split(/[\s-](?=and[\s-])/);
      return wordValue(word!) + (half === undefined ? 0 : 0.5);
    },
    accept: [
      ['one', 1],
      ['Twelve', 12],
      ['fifty', 50],
      ['two and a half', 2.5],
    ],
    reject: ['thirteen', 'zero', 'a half'],
  },
  {
    form: 'an?',
    followed: String.raw`\s+minute`,
    value: () => 1,
    accept: [['a', 1]],
    reject: ['another'],
  },
  { form: String.raw`half\s+a`, value: () => 0.5, accept: [['half a', 0.5]], reject: ['half'] },
];

/** Source of a regular expression of a number in any form, without groups. */
export const NUMBER = `(?:${numberForms
  .map(({ form, followed }) => (followed === undefined ? form : `${form}(?=${followed})`))
  .join('|')})`;

const whole = numberForms.map(({ form, value }) => ({ pattern: new RegExp(`^(?:${form})$`, 'i'), value }));

/** The value of a number in one of the forms; NaN where it is in none. */
export function numberValue(written: string): number {
  const text = written.trim();
  const known = whole.find(({ pattern }) => pattern.test(text));
  return known?.value(text.toLowerCase().replace(/\s+/g, ' ')) ?? NaN;
}
