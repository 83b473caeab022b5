import type { SpeechMessage } from '../messages';
import { pause, type Prompter } from './prompter';
import { type Speech, speechOf } from './speech';

/** What VS Code keeps of a page while it is hidden, and while its window is closed: all that is needed to go on where it was. */
export interface SavedState {
  readonly message: SpeechMessage;
  readonly prompter: Prompter;
  /** The page that kept it: each window makes a new one. */
  readonly page: string;
  /** When it was kept, on the clock of the prompter. */
  readonly at: number;
}

/** A text that is rehearsed, and how far it is. */
export interface Rehearsal {
  readonly message: SpeechMessage;
  readonly speech: Speech;
  readonly prompter: Prompter;
}

/** What was kept, if it is what a page keeps: it may come from another version of the extension, or be nothing at all. */
export function savedState(kept: unknown): SavedState | undefined {
  const { message, prompter, page, at } = record(kept);
  const { uri, title, speech, preferences } = record(message);
  const { place, elapsed, phase, spent, read } = record(prompter);
  const isWhole =
    [uri, title, page, phase].every((value) => typeof value === 'string') &&
    [at, place, elapsed].every((value) => Number.isFinite(value)) &&
    [record(speech)['parts'], record(speech)['sections'], spent].every(Array.isArray) &&
    Object.keys(record(read)).length > 0 &&
    Object.keys(record(preferences)).length > 0;
  return isWhole ? (kept as SavedState) : undefined;
}

/**
 * The rehearsal that was kept, as it goes on. The page that kept it was hidden, and the time has gone on as the clock in the room
 * does. Another page comes up in a new window: nobody spoke meanwhile, so it holds where the rehearsal was last seen.
 */
export function takenUp({ message, prompter, page, at }: SavedState, shownOn: string, now: number): Rehearsal {
  const speech = speechOf(message.speech);
  return { message, speech, prompter: page === shownOn ? prompter : { ...pause(prompter, speech, at), at: now } };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
