import type { EventSession, UnEvent } from '../events/events';
import { type Draft } from '../draft/draft';
import type { Context } from '../context';
import { type Span } from '../text/span';
import { draftSession } from './draftSession';
import { type ParticipationRule } from '../limits/participationCues';
import { type LimitInForce, type Unlimited } from './limitInForce';
import { speakingTimeOf } from './speakingTime';

/** A key question with where the document has it. */
export interface BriefQuestion {
  /** In one line. */
  readonly text: string;
  readonly document: string;
  /** Raw span. */
  readonly span: Span;
}

/** What is ruled on taking part, with where the document says it. */
export interface BriefRule {
  readonly rule: ParticipationRule;
  /** In one line. */
  readonly sentence: string;
  readonly document: string;
  /** Raw span. */
  readonly span: Span;
}

/** What a draft is for: what there is to know before one writes it. */
export interface SessionBrief {
  readonly event: UnEvent;
  readonly session?: EventSession;
  /** Of a draft that is spoken. */
  readonly limit?: LimitInForce;
  /** Why there is none. */
  readonly unlimited?: Unlimited;
  /** How often, and where, a delegation speaks. */
  readonly participation: readonly BriefRule[];
  /** Of the session; none where the draft names no session or the session asks nothing. */
  readonly questions: readonly BriefQuestion[];
}

/** The event and session of a draft with its limit and key questions; `undefined` where it is for none that the corpus has. */
export function sessionBrief(draft: Draft, context: Context): SessionBrief | undefined {
  const { event, session } = draftSession(draft, context);
  if (!event) return undefined;
  const time = speakingTimeOf(draft, context);
  const held = {
    event,
    ...(time.limit ? { limit: time.limit } : { unlimited: time.unlimited }),
    participation: rulesFor(event, session),
  };
  if (!session) return { ...held, questions: [] };
  const clean = context.corpus.document(session.documentId)?.clean;
  const questions = session.questions.map(({ text, span }) => ({
    text: inOneLine(text),
    document: session.documentId,
    span: clean?.toRaw(span) ?? span,
  }));
  return { ...held, session, questions };
}

/** What is ruled for all sessions, or for this one; of an event without a session named, for all. */
function rulesFor({ participation }: UnEvent, session: EventSession | undefined): readonly BriefRule[] {
  return participation
    .filter((rule) => rule.session === undefined || rule.session === session?.id || rule.session === session?.parent)
    .map(({ rule, sentence, documentId, raw }) => ({
      rule,
      sentence: inOneLine(sentence),
      document: documentId,
      span: raw,
    }));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
