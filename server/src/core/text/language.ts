/** An official language of the United Nations. */
export type DraftLanguage = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

const NAMES: readonly (readonly [DraftLanguage, string])[] = [
  ['en', 'en eng english anglais inglés ingles английский الإنجليزية 英文 英语'],
  ['fr', 'fr fra fre french français francais francés frances французский الفرنسية 法文 法语'],
  ['es', 'es spa spanish español espanol castellano castilian espagnol испанский الإسبانية 西班牙文 西班牙语'],
  ['ru', 'ru rus russian русский russe ruso الروسية 俄文 俄语'],
  ['ar', 'ar ara arabic العربية عربي arabe árabe арабский 阿拉伯文 阿拉伯语'],
  ['zh', 'zh zho chi chinese mandarin putonghua 中文 汉语 漢語 chinois chino китайский الصينية'],
];

/**
 * A language as front matter names it: by its code, with a country or script or not ("fr", "fra", "fr-CA", "zh_Hans"), or by its name in
 * an official language ("French", "français", "Mandarin Chinese", "Spanish (Latin America)"); `undefined` for any other.
 */
export function parseLanguage(written: string): DraftLanguage | undefined {
  const name = written
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s*\(.*\)$/, '');
  const words = /^[a-z]+[-_][a-z0-9_-]+$/.test(name) ? [name.replace(/[-_].*/, '')] : name.split(/\s+/);
  // "Mandarin Chinese", "British English": of two words the last is the language; three and more name none.
  if (words.length > 2) return undefined;
  return NAMES.find(([, names]) => names.split(' ').includes(words.at(-1)!))?.[0];
}

/** The number of signs that a text shows of each language; each word counts once at most. */
export type LanguageSigns = Readonly<Record<DraftLanguage, number>>;

export const NO_SIGNS: LanguageSigns = { en: 0, fr: 0, es: 0, ru: 0, ar: 0, zh: 0 };

/** Little words that are no words of the other languages that share the alphabet. */
const LITTLE_WORDS: ReadonlyMap<string, DraftLanguage> = new Map(
  (
    [
      [
        'en',
        'the of and to that is are was with for this which we our by from has have not be any who whose their they it its all every must should will shall would under than while when where can could may might also such more most only into between without against make makes',
      ],
      ['fr', 'le les des du et une dans pour qui nous est sont avec sur aux ce cette au par leur ont'],
      ['es', 'el los las del y una para con por nuestro nuestra se su sus como más al lo esta este son'],
    ] as const
  ).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);

/** Counts the signs of languages in one paragraph: little words, and letters of other alphabets. */
export function languageSigns(paragraph: string): LanguageSigns {
  const signs = { ...NO_SIGNS };
  for (const [word] of paragraph.toLowerCase().matchAll(WORDS)) {
    const first = word.charCodeAt(0);
    if (first >= 0x3400) signs.zh += word.length;
    else if (first >= 0x600) signs.ar++;
    else if (first >= 0x400) signs.ru++;
    else {
      const language = LITTLE_WORDS.get(word);
      if (language) signs[language]++;
    }
  }
  return signs;
}

/** Runs of Latin, Cyrillic, Arabic and Chinese letters. */
const WORDS = /[a-z\u00DF-\u00F6\u00F8-\u00FF]+|[\u0400-\u04FF]+|[\u0600-\u06FF]+|[\u3400-\u9FFF]+/g;

/** The fewest signs for which a text is taken for another language than English, and how many times the signs of English they must be. */
const FEWEST = 5;
const MOST_OF = 3;

/** English unless a text clearly shows signs of another language: quotations and names alone do not. */
export function likeliestLanguage(signs: LanguageSigns): DraftLanguage {
  let likeliest: DraftLanguage = 'en';
  for (const language of ['fr', 'es', 'ru', 'ar', 'zh'] as const)
    if (signs[language] > (likeliest === 'en' ? 0 : signs[likeliest])) likeliest = language;
  return signs[likeliest] >= FEWEST && signs[likeliest] > MOST_OF * signs.en ? likeliest : 'en';
}
