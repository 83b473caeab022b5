import type { EventSession, UnEvent } from '../events/events';
import { type Draft } from '../draft/draft';
import type { Context } from '../context';
import { type Span } from '../text/span';
import { draftSession } from './draftSession';
import { type LimitInForce } from './limitInForce';
import { speakingTimeOf } from './speakingTime';

/** A key question with where the document has it. */
export interface BriefQuestion {
  /** In one line. */
  readonly text: string;
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
  /** Of the session; none where the draft names no session or the session asks nothing. */
  readonly questions: readonly BriefQuestion[];
}

/** The event and session of a draft with its limit and key questions; `undefined` where it is for none that the corpus has. */
export function sessionBrief(draft: Draft, context: Context): SessionBrief | undefined {
  const { event, session } = draftSession(draft, context);
  if (!event) return undefined;
  const { limit } = speakingTimeOf(draft, context);
  const held = { event, ...(limit && { limit }) };
  if (!session) return { ...held, questions: [] };
  const clean = context.corpus.document(session.documentId)?.clean;
  const questions = session.questions.map(({ text, span }) => ({
    text: inOneLine(text),
    document: session.documentId,
    span: clean?.toRaw(span) ?? span,
  }));
  return { ...held, session, questions };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
