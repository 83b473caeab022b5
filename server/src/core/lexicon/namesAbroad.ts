import table from '../data/namesAbroad.json';
import { type DraftLanguage } from '../text/language';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';

/** An official language other than English. */
export type LanguageAbroad = Exclude<DraftLanguage, 'en'>;

/** A name of a row of the catalogue in another official language. */
export interface NameAbroad {
  readonly written: string;
  readonly language: LanguageAbroad;
  /** Whether it is an acronym or another short form. */
  readonly isShort: boolean;
  readonly confidence: Confidence;
}

/** The names of one row, as the table stores them; `known` are the forms that nobody has seen in a text. */
interface StoredNames {
  /** The row's kind and id: "entity cted". */
  readonly key: string;
  readonly names: Partial<Record<LanguageAbroad, readonly string[]>>;
  readonly short?: Partial<Record<LanguageAbroad, readonly string[]>>;
  readonly known?: readonly string[];
  readonly sources: readonly number[];
}

const LANGUAGES: readonly LanguageAbroad[] = ['fr', 'es', 'ru', 'ar', 'zh'];

const byKey = lazy(() => {
  const rows = table.rows as readonly StoredNames[];
  return new Map(
    rows.map(({ key, names, short = {}, known = [] }) => {
      const confidenceIn = (written: string): Confidence => (known.includes(written) ? 'known' : 'verified');
      const found = LANGUAGES.flatMap((language): NameAbroad[] => {
        const formed = (forms: readonly string[] = [], isShort: boolean): NameAbroad[] =>
          forms.map((written) => ({ written, language, isShort, confidence: confidenceIn(written) }));
        return [...formed(names[language], false), ...formed(short[language], true)];
      });
      return [key, found];
    }),
  );
});

/** The names in other official languages of the row filed under a key ("entity cted"), in the order of the languages; none for most. */
export function namesAbroad(key: string): readonly NameAbroad[] {
  return byKey().get(key) ?? [];
}
