import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import { keyValue } from '../frontMatter/frontMatter';
import { speakingPaceOf } from '../lexicon/speakingPaces';

/**
 * Speaking pace in words a minute unless the drafter says otherwise: the middle of the 100 to 120 that simultaneous
 * interpretation takes well (Li 2010, Journal of Specialised Translation 13).
 */
export const DEFAULT_PACE = 110;

/**
 * The pace a draft is spoken at, in words a minute (of Chinese, characters): the command line's, the front matter's, else the setting's.
 * The setting is for English: who speaks a tenth faster than the default does so in any language.
 */
export function paceOf({ frontMatter, language }: Draft, { wishes }: Pick<Context, 'wishes'>): number {
  const named = wishes.pace ?? keyValue(frontMatter, 'pace');
  if (named !== undefined) return named;
  const own = speakingPaceOf(language)?.pace ?? DEFAULT_PACE;
  return Math.round((own * wishes.settings.pace) / DEFAULT_PACE);
}
