import type { Corpus } from '../corpus/corpus';
import { type DraftLanguage, languageSigns, likeliestLanguage } from '../text/language';
import type { QuotedText } from './quotedWords';

const LANGUAGES: Readonly<Record<DraftLanguage, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};
/** Signs that say of a few words in which language they are. */
const LEAST_SIGNS = 2;

/** The language that a quotation is clearly in, where no document of the corpus is; `undefined` where one is, or where nothing tells. */
export function languageWithoutDocument(text: string, { fragments }: QuotedText, corpus: Corpus): string | undefined {
  const words = fragments.flatMap((fragment) => fragment.words);
  if (words.length === 0) return undefined;
  const signs = languageSigns(text.slice(words[0]!.start, words.at(-1)!.end));
  const language = likeliestLanguage(signs);
  if (signs[language] < LEAST_SIGNS) return undefined;
  const isThere = corpus.documents.some(({ identity }) => (identity.language?.value ?? 'en') === language);
  return isThere ? undefined : LANGUAGES[language];
}
