import { type KindSign, type KindSignName, kindSigns, type SignRow } from './kindSigns';
import { arabicSpoken } from './arabicSpoken';
import { chineseSpoken } from './chineseSpoken';
import { englishSpoken } from './englishSpoken';
import { frenchSpoken } from './frenchSpoken';
import { russianSpoken } from './russianSpoken';
import { spanishSpoken } from './spanishSpoken';
import { arabicWritten } from './arabicWritten';
import { arabicResolved } from './arabicResolved';
import { chineseWritten } from './chineseWritten';
import { chineseResolved } from './chineseResolved';
import { englishWritten } from './englishWritten';
import { englishResolved } from './englishResolved';
import { frenchWritten } from './frenchWritten';
import { frenchResolved } from './frenchResolved';
import { russianWritten } from './russianWritten';
import { russianResolved } from './russianResolved';
import { spanishWritten } from './spanishWritten';
import { spanishResolved } from './spanishResolved';
import { lazy } from '../text/lazy';

/** Words that show a sign, where they stand. */
export interface FoundSign {
  readonly sign: KindSignName;
  /** As they are written. */
  readonly words: string;
}

const LATIN = /[A-Za-z]{2}/;
/** Words that English prose cannot do without, and letters and words that French and Spanish cannot. */
const ENGLISH = /\b(?:the|of|and|that|for|with|is|are|to)\b/i;
const ROMANCE = /[À-ÖØ-öø-ÿœ¿¡]|\b(?:de|la|les?|el|los|las|du|des|del|et|une?|una|en|por|para|que|sur)\b/i;

/** All rows, by where their words can stand: a text is looked through for those of its own letters, and of its language where that is plain. */
const SCRIPTS: readonly { readonly isIn: (text: string) => boolean; readonly rows: readonly SignRow[] }[] = [
  { isIn: (text) => LATIN.test(text), rows: [...englishSpoken, ...englishWritten, ...englishResolved] },
  {
    // Most texts are English, and the rows of both others are as many again.
    isIn: (text) => LATIN.test(text) && (ROMANCE.test(text) || !ENGLISH.test(text)),
    rows: [
      ...frenchSpoken,
      ...frenchWritten,
      ...frenchResolved,
      ...spanishSpoken,
      ...spanishWritten,
      ...spanishResolved,
    ],
  },
  { isIn: (text) => /[Ѐ-ӿ]/.test(text), rows: [...russianSpoken, ...russianWritten, ...russianResolved] },
  { isIn: (text) => /[؀-ۿ]/.test(text), rows: [...arabicSpoken, ...arabicWritten, ...arabicResolved] },
  { isIn: (text) => /[㐀-鿿]/.test(text), rows: [...chineseSpoken, ...chineseWritten, ...chineseResolved] },
];

/** Every row, of all languages. */
export const signRows: readonly SignRow[] = SCRIPTS.flatMap(({ rows }) => rows);

type Among = 'lines' | 'prose';

const amongOf: Readonly<Record<KindSign['place'], Among>> = {
  title: 'lines',
  line: 'lines',
  opening: 'prose',
  within: 'prose',
  end: 'prose',
};

const divided = lazy(() =>
  SCRIPTS.map(({ isIn, rows }) => ({
    isIn,
    lines: rows.filter(({ sign }) => amongOf[kindSigns[sign].place] === 'lines'),
    prose: rows.filter(({ sign }) => amongOf[kindSigns[sign].place] === 'prose'),
  })),
);

/** The signs that a line shows, or the beginning of a paragraph, each once. */
export function signsIn(written: string, among: Among): readonly FoundSign[] {
  const found = new Map<KindSignName, FoundSign>();
  for (const script of divided()) {
    if (!script.isIn(written)) continue;
    for (const { sign, form } of script[among]) {
      if (found.has(sign)) continue;
      const words = form.exec(written)?.[0];
      if (words !== undefined) found.set(sign, { sign, words });
    }
  }
  return [...found.values()];
}
