import { type Draft } from '../draft/draft';
import { speakingPaceOf } from '../lexicon/speakingPaces';

/** What a reader must know of the coverage of a draft in another language; `undefined` for one in English, whose words the questions have. */
export function coverageNote({ language }: Pick<Draft, 'language'>): string | undefined {
  if (language === 'en') return undefined;
  const name = speakingPaceOf(language)?.name ?? 'Not one of the official languages';
  return `${name}: what a draft answers is matched in English only.`;
}
