import { findEvent, findSession } from '../events/eventLookup';
import type { EventSession, UnEvent } from '../events/events';
import type { SpeakingRole } from '../limits/limitGrammar';
import type { Draft } from '../draft/draft';
import { keyValue } from '../frontMatter/frontMatter';
import type { Context } from '../context';

/** Who says what a draft is for, the strongest first. */
export type SessionSource = 'argument' | 'front matter' | 'settings';

/** What a draft is for, as far as it is said and the corpus knows it. */
export interface DraftSession {
  readonly event?: UnEvent;
  readonly session?: EventSession;
  /** In what capacity it is given; from the floor unless said otherwise. */
  readonly role: SpeakingRole;
  /** Who names the event, whether or not the corpus has it. */
  readonly source?: SessionSource;
}

/**
 * The event and session a draft is for: those of the command line, else of its front matter, else of the settings. The first of
 * these that names an event decides: if the corpus does not have that event, the draft has none. The session of the settings counts
 * only with the event of the settings.
 */
export function draftSession(
  { frontMatter }: Draft,
  { corpus, wishes }: Pick<Context, 'corpus' | 'wishes'>,
): DraftSession {
  const { settings } = wishes;
  const own = keyValue(frontMatter, 'event');
  const role = (frontMatter.has('role') ? keyValue(frontMatter, 'role') : settings.role) ?? 'floor';
  const named = wishes.event ?? own ?? settings.event;
  if (named === undefined) return { role };
  const source = wishes.event !== undefined ? 'argument' : own !== undefined ? 'front matter' : 'settings';
  const event = findEvent(corpus.events, named);
  if (!event) return { role, source };
  const part =
    wishes.session ?? keyValue(frontMatter, 'session') ?? (source === 'settings' ? settings.session : undefined);
  const session = part === undefined ? undefined : findSession(event, part);
  return { event, ...(session && { session }), role, source };
}
