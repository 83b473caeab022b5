import type { EventSession, UnEvent } from '../../events/events';
import { createDraft } from '../../draft/draft';
import type { Context } from '../../context';
import { clock } from '../../text/duration';
import type { Span } from '../../text/span';
import { draftSession } from '../../time/draftSession';
import { eventDates, sessionName } from '../cards';
import { frontMatterLines, type FrontMatterValues } from '../../frontMatter/frontMatterEdits';
import { limitWhenSpoken } from '../../time/limitInForce';
import { type UnlistedEvent, otherEventTitle, otherEventValues } from './otherEvent';
import { speakingTimeOf } from '../../time/speakingTime';

/** What an intervention is for, and who gives it: event and session by their ids, or another event than the documents’. */
export interface InterventionWishes extends Pick<
  FrontMatterValues,
  'event' | 'session' | 'delegation' | 'speaker' | 'role'
> {
  readonly other?: UnlistedEvent | undefined;
}

/** A draft to begin with. */
export interface NewIntervention {
  readonly text: string;
  /** The first place that is to be written. */
  readonly first: Span;
}

/** Shares of the time: what comes before the answers, and after them. Salutation and thanks are in them. */
const OPENING = 0.15;
const CLOSING = 0.1;
/** Seconds in steps of which budgets are said, rounded down. */
const STEP = 5;
const TITLE_LINE = 190;
/** The number of points to make where the documents ask no questions. */
const POINTS = 3;

/**
 * The text of a new intervention: front matter, a title page, the salutation by who chairs, a stub with its share of the time for each
 * question of the session, the thanks. Nothing in it is spoken but salutation and thanks; what it does not know it keeps a place for.
 */
export function newIntervention(wishes: InterventionWishes, context: Context): NewIntervention {
  const { other } = wishes;
  const values = other ? { ...wishes, ...otherEventValues(other, context.corpus.events) } : wishes;
  const front = `---\n${frontMatterLines(values)}---\n`;
  const draft = createDraft(front);
  const { event, session, role } = draftSession(draft, context);
  const { pace } = speakingTimeOf(draft, context);
  const { limit } = limitWhenSpoken(draft, context, pace);
  const share = (part: number): string => {
    if (!limit) return '';
    const seconds = Math.max(STEP, Math.floor((limit.seconds * part) / STEP) * STEP);
    return `: about ${clock(seconds)}, or ${Math.max(STEP, Math.floor((seconds * pace) / 60 / STEP) * STEP)} words`;
  };
  const chair = role === 'chair' ? undefined : chairOf(event, session);
  const blocks = [
    ...titlePage(wishes, event, session),
    'Check against delivery',
    role === 'chair' ? 'Excellencies, ladies and gentlemen,' : `${chair ?? '[… Mr./Madam] Chair'},`,
    `[… opening: whom you thank, and your message in one sentence${share(OPENING)}]`,
    ...answers(session, share),
    `[… closing: what you will do, and what you ask for${share(CLOSING)}]`,
    chair === undefined ? 'I thank you.' : `I thank you, ${chair}.`,
  ];
  const text = `${front}\n${blocks.join('\n\n')}\n`;
  const start = text.indexOf('[… opening');
  return { text, first: { start, end: text.indexOf(']', start) + 1 } };
}

function titlePage(
  { delegation, speaker, other }: InterventionWishes,
  event?: UnEvent,
  session?: EventSession,
): string[] {
  const by = [speaker, delegation].filter((part) => part !== undefined && part !== '').map((part) => asText(part!));
  // Nobody was asked who speaks at another event, where no name was used before.
  const unnamed = other ? 'Statement by [… speaker, delegation]' : '';
  const lines = [
    by.length > 0 ? `Statement by ${by.join(', ')}` : unnamed,
    ...(other ? otherEventTitle(other).map(asText) : []),
    event ? asText(event.name) : '',
    session ? asText(`${sessionName(session)}: ${session.title}`) : '',
    event ? eventDates(event) : '',
  ].filter((line) => line !== '');
  // What is longer than a line of a title page would be taken for a sentence that is said.
  return lines.filter((line) => line.length <= TITLE_LINE);
}

function answers(session: EventSession | undefined, share: (part: number) => string): string[] {
  const questions = session?.questions ?? [];
  const count = questions.length === 0 ? POINTS : questions.length;
  const each = share((1 - OPENING - CLOSING) / count);
  if (questions.length === 0)
    return Array.from({ length: count }, (_, at) => `## Point ${at + 1} of ${count}\n\n[… your point${each}]`);
  return questions.map(({ text, isQuestion }, at) =>
    [
      `## ${isQuestion ? 'Question' : 'Issue'} ${at + 1} of ${count}`,
      `<!-- ${asText(text).replaceAll('--', '–').replaceAll('>', '›')} -->`,
      `[… your answer${each}]`,
    ].join('\n\n'),
  );
}

/** "Mr. Chair", "Madam Chair", where the documents say who chairs, or chairs the session this one is part of; `undefined` else. */
function chairOf(event: UnEvent | undefined, session: EventSession | undefined): string | undefined {
  const whole = event?.sessions.find(({ number }) => number !== undefined && number === session?.parent);
  const { honorific = '', role } = session?.chair ?? whole?.chair ?? {};
  const address = /\bM(?:r|ister)\b/.test(honorific)
    ? 'Mr.'
    : /\b(?:Ms|Mrs|Madam|Mme)\b/.test(honorific)
      ? 'Madam'
      : '';
  return address === '' ? undefined : `${address} ${role === 'moderator' ? 'Moderator' : 'Chair'}`;
}

/** In one line, with nothing that would make it anything but text. */
function asText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
