import { isDigit, isLetter } from '../text/characters';
import { isLower, isUpper } from '../text/letters';
import { nameWords } from './nameWords';

/** Whether the line before a place is in capitals. */
export function isInCapitals(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24, text.lastIndexOf('\n', start - 1) + 1), start);
  return /[A-Z]{2}/.test(before) && before === before.toUpperCase();
}

/** Whether the word beside a form is in capitals too, so that they say nothing: "WHAT IS THE THREAT". */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    /[A-Z]{2}\s+$/.test(text.slice(Math.max(0, start - 4), start)) || /^\s+[A-Z]{2}/.test(text.slice(end, end + 4))
  );
}

/** Whether the text has a capital wherever the form has one, letter by letter; other characters are passed over. */
export function hasCapitalsOf(found: string, written: string): boolean {
  if (found === written || written === written.toLowerCase()) return true;
  if (CYRILLIC.test(written)) return hasInitialsOf(found, written);
  if (isUpper(written.charAt(0)) && isLower(found.charAt(0))) return false;
  const letters = lettersOf(found);
  return lettersOf(written).every((letter, i) => {
    const other = letters[i];
    return letter === letter.toLowerCase() || (other !== undefined && other !== other.toLowerCase());
  });
}

const CYRILLIC = /[\u0400-\u04FF]/;

/** The same word by word: the words of a Russian name end in many ways. */
function hasInitialsOf(found: string, written: string): boolean {
  const initials = nameWords(found).map(({ start }) => found.charAt(start));
  return nameWords(written).every(({ start }, at) => {
    return !isUpper(written.charAt(start)) || isUpper(initials[at] ?? '');
  });
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFC')).filter((char) => {
    const code = char.charCodeAt(0);
    return (isLetter(code) || isDigit(code)) && !isCombining(code);
  });
}

/** A diacritic that no letter is composed with. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
