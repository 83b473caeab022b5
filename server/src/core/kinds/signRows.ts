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

/** All rows, by the script that their words are written in: a text is looked through for those of its own letters. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly rows: readonly SignRow[] }[] = [
  {
    letters: /[A-Za-z]{2}/,
    rows: [
      ...englishSpoken,
      ...englishWritten,
      ...englishResolved,
      ...frenchSpoken,
      ...frenchWritten,
      ...frenchResolved,
      ...spanishSpoken,
      ...spanishWritten,
      ...spanishResolved,
    ],
  },
  { letters: /[Ѐ-ӿ]/, rows: [...russianSpoken, ...russianWritten, ...russianResolved] },
  { letters: /[؀-ۿ]/, rows: [...arabicSpoken, ...arabicWritten, ...arabicResolved] },
  { letters: /[㐀-鿿]/, rows: [...chineseSpoken, ...chineseWritten, ...chineseResolved] },
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
  SCRIPTS.map(({ letters, rows }) => ({
    letters,
    lines: rows.filter(({ sign }) => amongOf[kindSigns[sign].place] === 'lines'),
    prose: rows.filter(({ sign }) => amongOf[kindSigns[sign].place] === 'prose'),
  })),
);

/** The signs that a line shows, or the beginning of a paragraph, each once. */
export function signsIn(written: string, among: Among): readonly FoundSign[] {
  const found = new Map<KindSignName, FoundSign>();
  for (const script of divided()) {
    if (!script.letters.test(written)) continue;
    for (const { sign, form } of script[among]) {
      if (found.has(sign)) continue;
      const words = form.exec(written)?.[0];
      if (words !== undefined) found.set(sign, { sign, words });
    }
  }
  return [...found.values()];
}
