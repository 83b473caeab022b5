import { KNOWN_SYLLABLES } from './knownSyllables';

/**
 * The number of syllables of an English word, by its spelling: its groups of vowels, without the silent ones, and with two for a group
 * of two sounds. At least one. docs/speaking-time.md says how often it is right on the words of United Nations texts.
 */
export function syllables(word: string): number {
  if (SMALL_LETTERS.test(word)) return inPart(word);
  let plain = word.toLowerCase();
  plain = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const possessive = /['’]s$/.exec(plain);
  if (possessive) plain = plain.slice(0, possessive.index);
  let count = possessive && HISSING.test(plain) ? 1 : 0;
  for (const part of plain.split(/[^a-z]+/)) if (part !== '') count += inPart(part);
  return Math.max(1, count);
}

const SMALL_LETTERS = /^[a-z]+$/;

/** What takes a vowel before an "s". */
const HISSING = /(?:[sxz]|[cs]h|(?:[cgsxz]|[cs]h)e)$/;

function inPart(part: string): number {
  const one = singular(part);
  const known = KNOWN_SYLLABLES.get(part) ?? KNOWN_SYLLABLES.get(one);
  if (known !== undefined) return known;
  const stem = spoken(one);
  let count = vowelGroups(stem);
  if (MAY_BE_TWO.test(stem)) for (const pattern of TWO_SOUNDS) count += stem.match(pattern)?.length ?? 0;
  return Math.max(1, count);
}

/** Without the "s" that adds no syllable: "States", "issues", but not "services". */
function singular(part: string): string {
  if (part.length < 4 || !part.endsWith('s') || 'iu'.includes(part.at(-2)!)) return part;
  const stem = part.slice(0, -1);
  return HISSING.test(stem) ? part : stem;
}

/** The word without the letters "e" that are written and not said. */
function spoken(word: string): string {
  if (!word.includes('e')) return word;
  let stem = word;
  if (/(?:[^aeiouydt]|[aeo]y)ed$/.test(stem) && !/(?:[^aeiouylr]l|[ct]r)ed$/.test(stem)) stem = `${stem.slice(0, -2)}d`;
  else if (/(?:[^aeiouy]|[gq]u)e$/.test(stem) && !/(?:[^aeiouylr]l|[ct]r)e$/.test(stem)) stem = stem.slice(0, -1);
  return stem.replace(WITHIN, '');
}

/** Silent within the word: "statement", "effectively", "safeguard", "somewhere". */
const WITHIN =
  /(?<=[^aeiouy])(?<![^aeiouyr]l)e(?=(?:ments?|ly|less(?:ly|ness)?|ness|ful|fully|some|guard.*|hood|keep.*|hold.*|time.*|lin.*|land.*|scale|work.*|wide|house.*|body|one|thing|where|what|how|fore|by|in|of|with|after|upon|ever)$)/;

/** Groups of vowels that are one sound; "y" before a vowel is a consonant. */
function vowelGroups(stem: string): number {
  let count = 0;
  let isIn = false;
  for (let at = 0; at < stem.length; at++) {
    const char = stem[at]!;
    const isVowel = 'aeiou'.includes(char) || (char === 'y' && !'aeiou'.includes(stem[at + 1] ?? 'x'));
    if (isVowel && !isIn) count++;
    isIn = isVowel;
  }
  return count;
}

/** A quick test that picks the words on which the patterns below are tried. */
const MAY_BE_TWO = /[aeiouy][aeiou]|yi|m$/;

/** Neighbouring vowels that are two sounds, and endings with one that is not written. */
const TWO_SOUNDS: readonly RegExp[] = [
  /(?<![ctsg])ia(?!ge)|(?<=[ctsg])ia(?=t)/g,
  /(?<![tscgxhn]|ll)io|(?<=[tscgxhn]|ll)io(?!n|u)/g,
  /iu/g,
  /(?<![ct]|fr|gr|v)ien|[cx]iet|(?<=r)iet|^[dq]u?iet/g,
  /(?<=[aeiouy][^aeiouy]+)ie(?:r|st)$/g,
  /eou(?<!g.*)|eo(?!u|pl|pa|rg)/g,
  /crea(?=t(?!u)|$)|^rea(?=ff|ct|li[sz]|ss|pp|rm|ll|wa)|area|idea$|[lnb]ear?n?$(?<=(?:cl|in|bb)ear?n?)/g,
  /(?<![qgs])ua|(?<![qg])uen|(?<![qg])ui(?=ty|ng)|(?<!q)uo/g,
  /^coali|^coo(?=p|rd)|coe|oing$|eing$|[^aeiouy]yi|[^aeiou]aic$|ao/g,
  /^rei(?=n[^ds]|t|m)|^ree(?=[lnsxv][^dfs]|mp)|^pree|^reu|eum$/g,
  /(?:is|th|as)m$/g,
];
