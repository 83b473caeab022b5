import { type OrganSession } from './citation';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Reads "XXVII" or "S-VI" as the session it names; undefined where the letters are no Roman numeral. */
export function romanSession(written: string): OrganSession | undefined {
  const arabic = /^(E?S)-(\d{1,2})$/.exec(written);
  // "186 (S-2)": early texts print special sessions in figures.
  if (arabic) {
    const numeral = numerals[Number(arabic[2]) - 1];
    return numeral && romanSession(`${arabic[1]}-${numeral}`);
  }
  const special = written.startsWith('ES-') ? 'ES' : written.startsWith('S-') ? 'S' : undefined;
  const letters = special ? written.slice(special.length + 1) : written;
  let number = 0;
  let above = 0;
  for (let i = letters.length - 1; i >= 0; i--) {
    const value = values[letters.charAt(i)] ?? 0;
    number += value < above ? -value : value;
    above = Math.max(above, value);
  }
  if (letters === '' || letters.length > 8) return undefined;
  return special ? { written, number, special } : { written, number };
}

/** "XV" for 15; up to 39. */
export function romanNumeral(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (['', ...numerals.slice(0, 9)][number % 10] ?? '');
}
