import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import type { KeySituation } from '../frontMatter/keys/keyRow';
import { keyValue } from '../frontMatter/frontMatter';
import { draftSession } from './draftSession';

/** What the values of a draft's front matter are checked against and chosen from. */
export function keySituationOf(draft: Draft, context: Context): KeySituation {
  const { event, session } = draftSession(draft, context);
  return {
    events: context.corpus.events,
    unread: context.corpus.unread,
    settings: context.wishes.settings,
    hasOwnLimit: keyValue(draft.frontMatter, 'limit') !== undefined,
    ...(event && { event }),
    ...(session && { session }),
  };
}
