import { limitFor } from '../corpus/eventLookup';
import type { Draft } from '../draft';
import type { Context, Evidence } from '../rules/rule';
import { type LengthLimit, parseLengthLimit } from '../text/duration';
import { type DraftSession, draftSession } from './draftSession';

/** Where a limit comes from, the strongest first. */
export type LimitOrigin = 'argument' | 'front matter' | 'session' | 'event' | 'setting' | 'default';

/** The time an intervention may take, and why. */
export interface LimitInForce {
  /** Of a limit in words: what as many ordinary words take at the draft's pace. */
  readonly seconds: number;
  /** Where it is a number of words that limits. */
  readonly words?: number;
  readonly origin: LimitOrigin;
  /** A few words a person can read: "limit of hlc-2023, session II", "default limit". */
  readonly source: string;
  /** The sentence of the corpus that states it, where one does. */
  readonly evidence?: Evidence;
}

/** Three minutes: what the conferences of 2021 and 2023 gave the floor; said to be a default wherever it is used. */
export const DEFAULT_LIMIT_SECONDS = 180;

/** The command line's limit, its event's, the front matter's, that of the event the draft is for, else the setting's. */
export function limitInForce(draft: Draft, context: Context, pace: number): LimitInForce {
  const { wishes } = context;
  const { settings } = wishes;
  if (wishes.limit) return { ...inForce(wishes.limit, pace), origin: 'argument', source: 'limit asked for' };
  const told = draftSession(draft, context);
  const stated = sessionLimit(told, context);
  if (stated && told.source === 'argument') return stated;
  const own = parseLengthLimit(draft.frontMatter.get('limit')?.value ?? '');
  if (own) return { ...inForce(own, pace), origin: 'front matter', source: 'limit in the front matter' };
  if (stated) return stated;
  const set = inForce(settings.limit, pace);
  return settings.limitIsDefault
    ? { ...set, origin: 'default', source: `default limit, ${whyNone(told)}` }
    : { ...set, origin: 'setting', source: 'limit in the settings' };
}

/** Why no limit is stated, as a clause. */
function whyNone({ event, source }: DraftSession): string {
  if (source === undefined) return 'no event or limit is set';
  return event ? `${event.id} has none` : 'the event named stands for none or several of the corpus';
}

/** The limit the corpus states for who speaks there in that capacity. */
function sessionLimit({ event, session, role }: DraftSession, { corpus }: Context): LimitInForce | undefined {
  const limit = event && limitFor(event, session, role);
  if (!limit) return undefined;
  const { seconds, documentId, sentence, raw } = limit;
  const uri = corpus.file(documentId)?.uri ?? '';
  return {
    seconds,
    origin: session ? 'session' : 'event',
    source: `limit of ${event.id}${session ? `, session ${session.id}` : ''}`,
    evidence: { message: sentence, document: documentId, uri, span: raw },
  };
}

function inForce(limit: LengthLimit, pace: number): Pick<LimitInForce, 'seconds' | 'words'> {
  return 'seconds' in limit ? limit : { seconds: (limit.words * 60) / pace, words: limit.words };
}
