import type { Context } from '../../context';
import type { Draft } from '../../draft/draft';
import type { Edit } from '../../finding';
import { eventKey } from '../../frontMatter/keys/eventKey';
import { frontMatterEdits } from '../../frontMatter/frontMatterEdits';
import { draftSession } from '../../time/draftSession';
import { keySituationOf } from '../../time/keySituation';
import { type UnlistedEvent, otherEventValues } from './otherEvent';

/** What a draft is to be for: an event of the documents and a session of it, by their ids, or another event. */
export interface SessionChoice {
  readonly event?: string | undefined;
  readonly session?: string | undefined;
  readonly other?: UnlistedEvent | undefined;
}

/**
 * The edits, in text order, that have the front matter of a draft say what it is for. Date and limit of an event that no document announces
 * go with it; what else stands there stays.
 */
export function sessionEdits(
  draft: Draft,
  context: Context,
  { event, session, other }: SessionChoice,
): readonly Edit[] {
  if (other) return frontMatterEdits(draft, otherEventValues(other, context.corpus.events));
  const wasOther = isOfOtherEvent(draft, context);
  return frontMatterEdits(draft, { event, session, ...(wasOther && { date: undefined, limit: undefined }) });
}

/** Whether a draft names an event that is in no document, and that on purpose. */
function isOfOtherEvent(draft: Draft, context: Context): boolean {
  const written = draft.frontMatter.get('event')?.value;
  if (written === undefined || draftSession(draft, context).event) return false;
  return eventKey.check?.(written, keySituationOf(draft, context)) === undefined;
}
