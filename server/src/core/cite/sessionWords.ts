/**
 * Ordinals of the sessions whose resolutions the Assembly numbered on and on, up to the thirtieth, as four languages write them. What is built
 * of tens and units in every language is listed by its parts.
 */
const UNITS: readonly (readonly string[])[] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ['unième', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième'],
  ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'],
  ['первая', 'вторая', 'третья', 'четвертая', 'пятая', 'шестая', 'седьмая', 'восьмая', 'девятая'],
];
const TWENTIES: readonly string[] = ['twenty', 'vingt', 'vigésimo', 'двадцать'];
const SESSION_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((units, language) =>
    units.map((unit, i): [string, number] => [`${TWENTIES[language]!} ${unit}`, 21 + i]),
  ),
  ['vingt et unième', 21],
  ['twentieth', 20],
  ['vingtième', 20],
  ['vigésimo', 20],
  ['двадцатая', 20],
  ['thirtieth', 30],
  ['trentième', 30],
  ['trigésimo', 30],
  ['тридцатая', 30],
]);
const IN_BRACKETS =
  /^\s*\((?<ordinal>[\p{L}]+(?:[\s-]+\p{L}+){0,2}?|\d{1,2}(?:th|st|nd|rd|e|º|-я)?)\s+(?:regular\s+)?(?:session|período\s+de\s+sesiones|сессия)\)/iu;
const LONGEST = 60;

/** The session that a bracket right at an offset names in words: 27 for " (vingt-septième session)"; with where the bracket ends. */
export function sessionInWords(
  text: string,
  at: number,
): { readonly session: number; readonly end: number } | undefined {
  const [written, ordinal = ''] = IN_BRACKETS.exec(text.slice(at, at + LONGEST)) ?? [];
  if (written === undefined) return undefined;
  const words = ordinal
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s-]+/g, ' ');
  const session = /^\d/.test(words) ? Number.parseInt(words, 10) : SESSION_WORDS.get(words);
  return session !== undefined && session >= 1 && session <= 30 ? { session, end: at + written.length } : undefined;
}
