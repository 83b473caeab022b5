import { keptWord } from './keptWord';
import { sectionAt, type Speech, wordAt } from './speech';

/** What the prompter is at. */
export type Phase = 'ready' | 'counting' | 'speaking' | 'paused' | 'finished';

/**
 * A rehearsal under way: where it stood when something was last done, and when that was. Where it stands now follows from the clock,
 * however seldom or late somebody looks: nothing counts ticks. It is plain data, so that it can be put away and taken up again.
 */
export interface Prompter {
  readonly phase: Phase;
  /** The time of the values below, in milliseconds of a clock that never goes back. */
  readonly at: number;
  /** Place in the speech. */
  readonly place: number;
  /** Seconds on the speaker's clock. A start in the middle counts what is before it as said by plan. */
  readonly elapsed: number;
  /** Seconds until the countdown is over. */
  readonly countdown: number;
  /** Words a minute at which the text goes on. */
  readonly pace: number;
  /** What was read, in words of the plan, and how long that took. */
  readonly read: { readonly words: number; readonly seconds: number };
  /** Seconds spent in each section. */
  readonly spent: readonly number[];
}

/** Paces one can speak at, in words a minute, as everywhere in Rostrum. */
export const PACES = { min: 60, max: 250 } as const;
/**
 * Seconds within which a move says that the speaker was ahead of the text or behind it, so that the pace is learned from it. A longer move
 * goes to another place.
 */
export const CORRECTION_SECONDS = 12;

/** A prompter that waits for its start at a place. */
export function readyAt(speech: Speech, place: number, now: number, pace: number = speech.pace): Prompter {
  const start = within(speech, place);
  return {
    phase: 'ready',
    at: now,
    place: start,
    elapsed: start,
    countdown: 0,
    pace,
    read: { words: 0, seconds: 0 },
    spent: speech.sections.map(() => 0),
  };
}

/** The same rehearsal as it stands at a later time. */
export function settled(prompter: Prompter, speech: Speech, now: number): Prompter {
  const passed = Math.max(0, now - prompter.at) / 1000;
  const at = Math.max(now, prompter.at);
  if (prompter.phase === 'counting') {
    if (passed < prompter.countdown) return { ...prompter, at, countdown: prompter.countdown - passed };
    const started = prompter.at + prompter.countdown * 1000;
    return settled({ ...prompter, phase: 'speaking', at: started, countdown: 0 }, speech, now);
  }
  if (prompter.phase !== 'speaking') return { ...prompter, at };
  const speed = prompter.pace / speech.pace;
  const left = (speech.seconds - prompter.place) / speed;
  const seconds = Math.min(passed, left);
  const place = passed < left ? prompter.place + seconds * speed : speech.seconds;
  return {
    ...prompter,
    phase: passed < left ? 'speaking' : 'finished',
    at,
    place,
    elapsed: prompter.elapsed + seconds,
    read: {
      words: prompter.read.words + inWords(place - prompter.place, speech),
      seconds: prompter.read.seconds + seconds,
    },
    spent: speech.sections.map(
      ({ from, to }, index) =>
        (prompter.spent[index] ?? 0) + Math.max(0, Math.min(to, place) - Math.max(from, prompter.place)) / speed,
    ),
  };
}

/** Starts, after a countdown of so many seconds, or goes on without one; what is finished starts again from the beginning. */
export function play(prompter: Prompter, speech: Speech, now: number, countdown: number): Prompter {
  const current = settled(prompter, speech, now);
  switch (current.phase) {
    case 'finished':
      return play(readyAt(speech, 0, now, current.pace), speech, now, countdown);
    case 'ready':
      return countdown > 0 ? { ...current, phase: 'counting', countdown } : { ...current, phase: 'speaking' };
    case 'paused':
      return { ...current, phase: 'speaking' };
    default:
      return current;
  }
}

/** Holds the text and the clock; a countdown is called off. */
export function pause(prompter: Prompter, speech: Speech, now: number): Prompter {
  const current = settled(prompter, speech, now);
  if (current.phase === 'counting') return { ...current, phase: 'ready', countdown: 0 };
  return current.phase === 'speaking' ? { ...current, phase: 'paused' } : current;
}

/** Ends the rehearsal where it is. One that has not begun has nothing to end. */
export function stop(prompter: Prompter, speech: Speech, now: number): Prompter {
  const current = pause(prompter, speech, now);
  return current.phase === 'paused' ? { ...current, phase: 'finished' } : current;
}

/** Goes on at another pace. */
export function atPace(prompter: Prompter, speech: Speech, now: number, pace: number): Prompter {
  return { ...settled(prompter, speech, now), pace: Math.min(PACES.max, Math.max(PACES.min, pace)) };
}

/** Goes on at another place. The clock goes on too; before the start it is set to what the plan says for the place. */
export function movedTo(prompter: Prompter, speech: Speech, now: number, place: number): Prompter {
  const current = settled(prompter, speech, now);
  if (current.phase === 'finished') return current;
  const target = within(speech, place);
  if (current.phase === 'ready' || current.phase === 'counting') return { ...current, place: target, elapsed: target };
  const by = target - current.place;
  const { words, seconds } = current.read;
  const isCorrection = Math.abs(by) <= CORRECTION_SECONDS;
  return {
    ...current,
    place: target,
    ...(isCorrection && { read: { words: Math.max(0, words + inWords(by, speech)), seconds } }),
  };
}

/** The rehearsal of a text that was edited meanwhile: at the same word, with the time that was taken. */
export function reread(prompter: Prompter, before: Speech, after: Speech, now: number): Prompter {
  const current = settled(prompter, before, now);
  const index = wordAt(before, current.place);
  const old = before.words[index];
  const word = after.words[keptWord(before.words, after.words, index)];
  const share = old && old.to > old.from ? (current.place - old.from) / (old.to - old.from) : 0;
  const isOver = current.phase === 'finished' && current.place >= before.seconds;
  const place = isOver ? after.seconds : within(after, word ? word.from + share * (word.to - word.from) : 0);
  const isUnbegun = current.phase === 'ready' || current.phase === 'counting';
  return {
    ...current,
    place,
    elapsed: isUnbegun ? place : current.elapsed,
    pace: current.pace === before.pace ? after.pace : current.pace,
    spent: spentAfter(current.spent, before, after),
  };
}

/** The seconds spent in each section after an edit. Sections are the same if their titles are; repeated titles are paired in order. */
function spentAfter(spent: readonly number[], before: Speech, after: Speech): readonly number[] {
  const key = ({ sections }: Speech, index: number): string => {
    const { title } = sections[index]!;
    return `${sections.slice(0, index).filter((section) => section.title === title).length} ${title}`;
  };
  const known = new Map(before.sections.map((_, index) => [key(before, index), spent[index] ?? 0]));
  return after.sections.map((_, index) => known.get(key(after, index)) ?? 0);
}

/** How much must have been read before it says something of the speaker, in seconds. */
const ENOUGH_SECONDS = 20;

/** The speaker's own pace, in words a minute: how fast what was read was read. `undefined` while little was. */
export function learnedPace({ read: { words, seconds } }: Prompter): number | undefined {
  if (seconds < ENOUGH_SECONDS) return undefined;
  return Math.min(PACES.max, Math.max(PACES.min, Math.round((words * 60) / seconds)));
}

/** How near the end of the speaking time is. */
export type Warning = 'none' | 'soon' | 'over';

/** Seconds before the limit at which a speaker is warned. */
export const WARNING_SECONDS = 30;

/** What a rehearsal shows at a time. */
export interface PrompterView {
  readonly phase: Phase;
  readonly place: number;
  /** Number of the word being said, -1 without words. */
  readonly word: number;
  readonly section: number;
  readonly elapsed: number;
  /** Seconds until the limit; negative past it. */
  readonly left: number;
  /** How far ahead of the plan the speaker is, in seconds; negative behind it. */
  readonly ahead: number;
  /** When the speech ends if it goes on like this, on the speaker's clock. */
  readonly end: number;
  readonly countdown: number;
  readonly warning: Warning;
  readonly pace: number;
}

/** What a rehearsal shows at a time. */
export function viewAt(prompter: Prompter, speech: Speech, now: number): PrompterView {
  const { phase, place, elapsed, countdown, pace } = settled(prompter, speech, now);
  const left = speech.limitSeconds - elapsed;
  const isUnder = phase === 'ready' || phase === 'counting';
  return {
    phase,
    place,
    word: wordAt(speech, place),
    section: sectionAt(speech, place),
    elapsed,
    left,
    ahead: place - elapsed,
    end: elapsed + ((speech.seconds - place) * speech.pace) / pace,
    countdown,
    warning: isUnder || left > WARNING_SECONDS ? 'none' : left > 0 ? 'soon' : 'over',
    pace,
  };
}

function inWords(seconds: number, { pace }: Speech): number {
  return (seconds * pace) / 60;
}

function within({ seconds }: Speech, place: number): number {
  return Math.min(seconds, Math.max(0, place));
}
