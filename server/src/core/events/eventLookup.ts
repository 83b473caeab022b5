import { type SpeakingRole } from '../limits/limitGrammar';
import { type LimitedSpeech } from '../limits/limitSentence';
import { type EventLimit, type EventSession, type UnEvent } from './events';
import { limitCandidates, limitsHolding } from './sessionLimits';
import { numberWords, ordinalWords } from '../text/smallNumberWords';

/**
 * The event a person means: by id, document, year, kind and year ("conference 2018"), or any words of its name that fit no
 * other event. Case doesn't matter. Ambiguous words give `undefined`.
 */
export function findEvent(events: readonly UnEvent[], query: string): UnEvent | undefined {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return undefined;
  const exact =
    events.find(({ id }) => id === wanted) ??
    events.find(({ documentId }) => documentId.toLowerCase() === wanted) ??
    events.find(({ documentIds }) => documentIds.some((id) => id.toLowerCase() === wanted));
  if (exact !== undefined) return exact;
  return only(events.filter(({ name }) => name.toLowerCase() === wanted)) ?? only(fittingEvents(events, query));
}

/** The events that have all words of a query in their id, name, kind, place or years. More than one result means the query is ambiguous. */
export function fittingEvents(events: readonly UnEvent[], query: string): readonly UnEvent[] {
  const wanted = query.trim().toLowerCase();
  return wordsOf(wanted).length === 0 ? [] : events.filter((event) => fits(event, wanted));
}

function fits(event: UnEvent, wanted: string): boolean {
  const known = wordsOf(
    [event.id, event.id.replace(/-.*/, ''), event.name, event.kind, event.place ?? '', yearsOf(event).join(' ')].join(
      ' ',
    ),
  );
  return wordsOf(wanted).every((word) =>
    known.some((other) => (/^\d+$/.test(word) ? other === word : other.startsWith(word))),
  );
}

function yearsOf({ start, end }: UnEvent): string[] {
  return [start.slice(0, 4), end.slice(0, 4)];
}

/**
 * The session a person means: "2", "II", "II.A", "2a", "Session II", "opening", or words of its title that fit no other. Where a
 * programme counts its opening session but numbers only from II on, "1" is the opening session.
 */
export function findSession(event: Pick<UnEvent, 'sessions'>, query: string): EventSession | undefined {
  const { sessions } = event;
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return undefined;
  const exact = sessions.find(({ id }) => id.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const bare = wanted
    .replace(/\b(?:thematic|break-?\s?out|parallel|plenary|session|no\.?|number|panel)\b/g, ' ')
    .trim();
  const number = numberOf(bare);
  if (number !== undefined) {
    const numbered = sessions.find((session) => session.number !== undefined && numberOf(session.number) === number);
    if (numbered !== undefined) return numbered;
    const startsAtTwo = sessions.some((session) => session.number !== undefined && numberOf(session.number) === '2');
    return number === '1' && startsAtTwo ? only(sessions.filter(({ kind }) => kind === 'opening')) : undefined;
  }
  if (/^[a-h]$/.test(bare)) return only(sessions.filter(({ letter }) => letter?.toLowerCase() === bare));
  const byKind = only(sessions.filter(({ kind }) => kind === bare));
  if (byKind !== undefined || bare.length < 3) return byKind;
  return (
    only(sessions.filter(({ title }) => title.toLowerCase().includes(wanted))) ??
    only(sessions.filter(({ title }) => contains(wordsOf(title), wordsOf(bare))))
  );
}

function contains(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.some((other) => other.startsWith(word)));
}

/**
 * The limits that bind a speaker in a capacity, see {@link limitsHolding}: at most one of time, of words and of pages that is firm, then
 * as many that are encouraged. Without a session, the limits are those of the whole event, or those on which all sessions that state any
 * agree. A capacity for which nothing is stated has none: that of the floor is not that of the chair. `speech` is what is given, where
 * it is no statement.
 */
export function limitsFor(
  event: UnEvent,
  session: EventSession | undefined,
  role: SpeakingRole = 'floor',
  speech?: LimitedSpeech,
): readonly EventLimit[] {
  if (session !== undefined) return strictest(limitsHolding(event.limits, session, role, speech));
  for (const limits of limitCandidates(event.limits, role, speech)) {
    const whole = strictest(limits.filter((limit) => scopeOf(limit) === ''));
    if (whole.length > 0) return whole;
    const each = [...new Set(limits.map(scopeOf))].map((scope) =>
      strictest(limits.filter((limit) => scopeOf(limit) === scope)),
    );
    if (each.every((other) => amountsOf(other) === amountsOf(each[0]!))) return each[0]!;
  }
  return [];
}

/** The session, the kinds of sessions or the part of a meeting that a limit is stated for. */
function scopeOf({ session, kinds, where = '' }: EventLimit): string {
  return session ?? kinds?.join() ?? where;
}

/** The least time, the fewest words and pages, first of what is firm. Of two replies the first may be longer, and counts. */
function strictest(limits: readonly EventLimit[]): readonly EventLimit[] {
  const least = (force: EventLimit['force'], measure: 'seconds' | 'words' | 'pages'): readonly EventLimit[] => {
    const measured = limits.filter((limit) => limit.force === force && limit[measure] !== undefined);
    const isReply = measured.some(({ speech }) => speech === 'right-of-reply');
    return measured.sort((a, b) => (isReply ? b[measure]! - a[measure]! : a[measure]! - b[measure]!)).slice(0, 1);
  };
  return (['firm', 'encouraged'] as const).flatMap((force) => [
    ...least(force, 'seconds'),
    ...least(force, 'words'),
    ...least(force, 'pages'),
  ]);
}

function amountsOf(limits: readonly EventLimit[]): string {
  return limits.map(({ seconds, words, pages, force }) => `${seconds} ${words} ${pages} ${force}`).join();
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s.,;:!?()[\]"“”‘’'/|•–—-]+/g) ?? [];
}

/** "II.A", "2a", "2 A", "two" → "2.a"; `undefined` for anything else. */
function numberOf(text: string): string | undefined {
  const match = /^(?:(\d{1,2})|([ivx]{1,5}?)|([a-z]{3,7}))(?:[\s.\-/]*\(?([a-h])\)?)?$/i.exec(
    text.trim().toLowerCase(),
  );
  if (match === null) return undefined;
  const [, digits, roman, word, letter] = match;
  const value =
    digits !== undefined
      ? Number(digits)
      : roman !== undefined
        ? romanValue(roman)
        : Math.max(numberWords.indexOf(word!), ordinalWords.indexOf(word!));
  if (value === undefined || value < 1) return undefined;
  return letter === undefined ? String(value) : `${value}.${letter}`;
}

function romanValue(roman: string): number | undefined {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = values[roman[i]!]!;
    sum += value < (values[roman[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum > 0 ? sum : undefined;
}
