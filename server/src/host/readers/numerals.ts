/** "a" to "z", then "aa", "bb", as Word goes on. */
export function lettered(number: number, letters: string): string {
  const at = Math.max(0, number - 1);
  return letters.charAt(at % letters.length).repeat(Math.min(20, Math.floor(at / letters.length) + 1));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number in Roman digits; what is beyond 3999 stays there. */
export function roman(number: number): string {
  let rest = Math.min(number, 3999);
  let text = '';
  for (const [value, digits] of ROMAN) for (; rest >= value; rest -= value) text += digits;
  return text;
}
