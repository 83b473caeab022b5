import type { Corpus } from '../../corpus/corpus';
import type { EventLimit, EventSession, UnEvent } from '../../events/events';
import { dayInWords } from '../../text/dayInWords';
import { counted } from '../../text/duration';
import { lengthInWords } from '../../timeWords/lengthLabel';
import { type Card, type CardLine, present } from './card';
import { placeLink } from '../../corpus/place';

/** "19–20 June 2023", "28 June – 1 July 2022", "19 September 2011". */
export function eventDates({ start, end }: Pick<UnEvent, 'start' | 'end'>): string {
  const [first, last] = [dayInWords(start), dayInWords(end)];
  if (first === last) return first;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first.split(' ')[0]}–${last}`;
  return `${start.slice(0, 4) === end.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} – ${last}`;
}

/** "Session II", "Break-out session II.A", "Opening session": what a person calls it. */
export function sessionName({ id, kind, number }: Pick<EventSession, 'id' | 'kind' | 'number'>): string {
  if (kind === 'breakout') return `Break-out session ${id}`;
  if (number !== undefined) return `Session ${number}`;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} session`;
}

/**
 * "3 minutes for speakers from the floor": who is limited in the document's words, where it has any, and what confines it:
 * "encouraged: 2 minutes for delegations (thematic sessions)".
 */
export function limitInWords({ role, who, force, kinds, where, speech, ...length }: EventLimit): string {
  const whom = role === 'floor' && who === 'floor' ? 'speakers from the floor' : (who ?? role);
  const bounds = present([
    speech === 'right-of-reply' ? 'right of reply' : undefined,
    speech === 'explanation' ? 'explanations of vote or position' : undefined,
    kinds === undefined ? undefined : where,
  ]);
  const confined = bounds.length === 0 ? '' : ` (${bounds.join(', ')})`;
  return `${force === 'encouraged' ? 'encouraged: ' : ''}${lengthInWords(length)} for ${whom}${confined}`;
}

/** Who may attend, in a sentence without its stop; nothing where the document does not say. */
export function openToLine({ openTo }: Pick<EventSession, 'openTo'>): string | undefined {
  return openTo === undefined ? undefined : `Open to ${openTo}`;
}

/** What is known of an event: name, dates, place and theme, its limits with the sentences that state them, then its sessions. */
export function eventCard(event: UnEvent, corpus: Corpus): Card {
  const { id, name, place, theme, sessions } = event;
  return {
    answer: [
      present<CardLine>([
        [{ text: name, as: 'strong' }],
        [present([id, eventDates(event), place]).join(' · ')],
        theme === undefined ? undefined : [`Theme: ${theme}`],
      ]),
      limitLines(eventLimits(event), corpus),
      [documentLine(event.documentId, corpus)],
    ].filter((group) => group.length > 0),
    more: () =>
      [
        sessions.map((session): CardLine => {
          const openTo = openToLine(session);
          return [`${sessionName(session)}: ${session.title}${openTo === undefined ? '' : ` (${openTo})`}`];
        }),
      ].filter((group) => group.length > 0),
  };
}

/** What is known of a session: title, who may attend, who chairs, its limits, then its questions. */
export function sessionCard(event: UnEvent, session: EventSession, corpus: Corpus): Card {
  const { title, time, chair, limits, questions, documentId, raw } = session;
  const openTo = openToLine(session);
  const asked = questions.length > 0 && questions.every(({ isQuestion }) => isQuestion) ? 'key question' : 'key issue';
  return {
    answer: [
      present<CardLine>([
        [{ text: `${sessionName(session)}: ${title}`, as: 'strong' }],
        [present([event.id, event.name, eventDates(event), time && `${time.start}–${time.end}`]).join(' · ')],
        openTo === undefined ? undefined : [{ text: openTo, as: 'strong' }],
        chair && [`${chair.role === 'moderator' ? 'Moderator' : 'Chair'}: ${personInWords(chair)}`],
        questions.length === 0 ? undefined : [counted(questions.length, asked)],
      ]),
      limitLines(limits, corpus),
      [[{ text: documentId, target: placeLink({ document: documentId, span: raw }, corpus) }]],
    ].filter((group) => group.length > 0),
    more: () => (questions.length === 0 ? [] : [questions.map(({ text }, at): CardLine => [`${at + 1}. ${text}`])]),
  };
}

/** "H.E. Mr. Example Name, Minister": as printed. */
function personInWords({ honorific, name, office }: NonNullable<EventSession['chair']>): string {
  return present([present([honorific, name]).join(' '), office]).join(', ');
}

/** The limits of the event itself, else those its sessions state: each amount and capacity once. */
export function eventLimits({ limits }: UnEvent): readonly EventLimit[] {
  const own = limits.filter(({ session }) => session === undefined);
  const distinct = new Map<string, EventLimit>();
  for (const limit of own.length > 0 ? own : limits) {
    const key = limitInWords(limit);
    if (!distinct.has(key)) distinct.set(key, limit);
  }
  return [...distinct.values()];
}

function limitLines(limits: readonly EventLimit[], corpus: Corpus): readonly CardLine[] {
  const sentences = new Map(limits.map((limit) => [limit.sentence, limit]));
  return [
    ...[...new Set(limits.map(limitInWords))].map((limit): CardLine => [`Limit: ${limit}`]),
    ...[...sentences.values()].map(({ sentence, documentId, raw }): CardLine => [
      `“${sentence}” `,
      { text: documentId, target: placeLink({ document: documentId, span: raw }, corpus) },
    ]),
  ];
}

function documentLine(id: string, corpus: Corpus): CardLine {
  return [{ text: id, target: placeLink({ document: id, span: { start: 0, end: 0 } }, corpus) }];
}
