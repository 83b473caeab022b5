import { type DraftLanguage, parseLanguage } from '../../text/language';
import { hashedLetter, wordSieve } from '../../text/wordSieve';
import type { Head, Stated } from './head';

/** Little words of languages that share an alphabet, also of those that are not official: a text of one of these is none of ours. */
const LITTLE_WORDS: readonly (readonly [DraftLanguage | 'none', string])[] = [
  ['en', 'the of and to that is are was with for this which we our by from has have not be on in at it its'],
  ['fr', 'le les des du et une dans pour qui nous est sont avec sur aux ce cette au par leur ont la de en que'],
  ['es', 'el los las del y una para con por nuestro nuestra se su sus como más al lo esta este son la de en que'],
  ['none', 'der die das und ist nicht mit von zu den dem ein eine auf für sich werden'],
  ['none', 'o os as do da dos das e uma para com por nosso nossa não ao no na em que de pela pelo são'],
  ['none', 'il lo gli della dei delle e una per con che non è sono nel nella alla di la'],
  ['none', 'de het een en van is dat niet met voor op te zijn aan door ook worden'],
];
/** The fewest words to tell a language by, and how many times those of the next it must have. */
const FEWEST = 8;
const LEAD = 1.25;
/** The same of a text of few words, as programmes and the heads of releases have. */
const FEWEST_CLEAR = 4;
const CLEAR = 3;
const mayBeLittle = wordSieve(LITTLE_WORDS.flatMap(([, little]) => little.split(' ')));
const OTHER_LETTER = /\p{L}/u;

/** The official language of a document: by its front matter, its script, its little words; `undefined` where that is not clear. */
export function languageOf({ frontMatter }: Head, text: string): Stated<DraftLanguage> | undefined {
  const written = frontMatter.get('language');
  const named = written === undefined ? undefined : parseLanguage(written);
  if (named) return { value: named, from: 'front-matter' };
  const value = byScript(text);
  return value && { value, from: 'text' };
}

function byScript(text: string): DraftLanguage | undefined {
  const { han, arabic, cyrillic, latin } = scriptsOf(text);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const all = han * 2 + arabic + cyrillic + latin;
  if (all === 0) return undefined;
  // A script is that of the text where most of its letters are; the signs of neighbouring languages speak against.
  if (han * 2 > all / 2) return han < 20 || count(/[\u3040-\u30FF\uAC00-\uD7AF]/g) > han / 20 ? undefined : 'zh';
  if (arabic > all / 2)
    return arabic < 40 || count(/[\u067E\u0686\u0698\u06AF\u06CC\u06A9\u06BE]/g) > arabic / 50 ? undefined : 'ar';
  if (cyrillic > all / 2)
    return cyrillic < 40 || count(/[іїєґўђћџјљњѓќ]/gi) > cyrillic / 50 || (cyrillic > 300 && count(/[ыэ]/gi) === 0)
      ? undefined
      : 'ru';
  return latin > all / 2 ? byLittleWords(text) : undefined;
}

/** How many letters of each script a text has. Code by code: a list of all letters takes many times as long. */
function scriptsOf(text: string): Readonly<Record<'han' | 'arabic' | 'cyrillic' | 'latin', number>> {
  let [han, arabic, cyrillic, latin] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    } else if (code >= 0xc0 && code <= 0x24f) latin++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if (code >= 0x600 && code <= 0x6ff) arabic++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return { han, arabic, cyrillic, latin };
}

function byLittleWords(text: string): DraftLanguage | undefined {
  const words = new Map<string, number>();
  for (const word of littleWordsOf(text.toLowerCase())) words.set(word, (words.get(word) ?? 0) + 1);
  const scores = LITTLE_WORDS.map(([language, little]) => ({
    language,
    score: little.split(' ').reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
  })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  const next = second?.score ?? 0;
  if (!first || first.score < FEWEST_CLEAR || first.score < next * LEAD) return undefined;
  if (first.score < FEWEST && first.score < next * CLEAR) return undefined;
  return first.language === 'none' ? undefined : first.language;
}

/** The words of a text in small letters that may be little words. Code by code, as a pattern over all letters takes ten times as long. */
function littleWordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = 0;
    for (; at < text.length && isLetterAt(text, at); at++) hash = hashedLetter(hash, text.charCodeAt(at));
    if (at > start && mayBeLittle(hash)) words.push(text.slice(start, at));
  }
  return words;
}

/** Whether the code at `at` is a letter, or half of one. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code < 0xd800 || code > 0xdfff) return OTHER_LETTER.test(text.charAt(at));
  return OTHER_LETTER.test(text.slice(code < 0xdc00 ? at : at - 1, code < 0xdc00 ? at + 2 : at + 1));
}
