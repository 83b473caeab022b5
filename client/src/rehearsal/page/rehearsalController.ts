import {
  DEFAULT_PREFERENCES,
  type MeasureMessage,
  type PageMessage,
  type Preferences,
  type SpeechMessage,
} from '../messages';
import {
  atPace,
  learnedPace,
  movedTo,
  pause,
  play,
  type Prompter,
  type PrompterView,
  readyAt,
  reread,
  settled,
  stop,
  viewAt,
} from '../timing/prompter';
import { type Rehearsal, type SavedState, savedState, takenUp } from '../timing/savedState';
import { paragraphFrom, placeOfOffset, speechOf } from '../timing/speech';
import { Announcer } from './announcer';
import { byId, write } from './elements';
import { type Action, actionOf, actions } from './keys';
import { applyPreferences, changed, followTheme, isStill } from './looks';
import { SpeechView } from './speechView';
import { SummaryView } from './summaryView';
import { TimeView } from './timeView';

/** VS Code's side of a page: messages to the extension, and what the page finds again when it is shown again. */
interface Editor {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: SavedState): void;
}

const COUNTDOWN_SECONDS = 3;
const PACE_STEP = 5;
const WHEEL_CLICK = 60;
/**
 * Milliseconds after which the page looks at the clock even if nothing is painted, as when its window is behind another. It then saves how
 * far it is: nobody tells it when its window is closed.
 */
const LOOK = 500;

/**
 * Milliseconds of a clock that never goes back, and that goes on from one page to the next: a page that is hidden is taken down, and
 * the time goes on.
 */
const clock = (): number => performance.timeOrigin + performance.now();

/** Ties the page together: what is done changes the prompter, what the clock says is painted. */
export class RehearsalController {
  readonly #editor: Editor;
  readonly #speechView = new SpeechView(isStill);
  readonly #timeView = new TimeView();
  readonly #summaryView = new SummaryView();
  readonly #announcer = new Announcer();
  readonly #page = byId('stage').dataset['page'] ?? '';
  #rehearsal: Rehearsal | undefined;
  #preferences: Preferences = DEFAULT_PREFERENCES;
  #frame: number | undefined;
  /** How far the wheel was turned since it last moved the text, in pixels. */
  #turned = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  start(): void {
    followTheme();
    applyPreferences(this.#preferences);
    const saved = savedState(this.#editor.getState());
    if (saved) {
      this.#preferences = saved.message.preferences;
      this.#show(takenUp(saved, this.#page, clock()));
    }
    window.addEventListener('message', ({ data }: MessageEvent<SpeechMessage | MeasureMessage>) => {
      if ('speech' in data) this.#receive(data);
    });
    document.addEventListener('keydown', (event) => this.#press(event));
    document.addEventListener('click', (event) => this.#click(event));
    byId('reader').addEventListener('wheel', (event) => this.#turn(event), { passive: true });
    new ResizeObserver(() => this.#layOut()).observe(byId('reader'));
    setInterval(() => this.#look(), LOOK);
    this.#editor.postMessage({ type: 'open' });
  }

  #receive(message: SpeechMessage): void {
    const { speech: told, start, uri, preferences } = message;
    const speech = speechOf(told);
    const known = this.#rehearsal;
    const now = clock();
    const goesOn = known?.message.uri === uri && start === undefined;
    const prompter = goesOn
      ? reread(known.prompter, known.speech, speech, now)
      : readyAt(speech, placeOfOffset(speech, start ?? 0), now);
    this.#preferences = preferences;
    this.#show({ message, speech, prompter });
  }

  #show(rehearsal: Rehearsal): void {
    const { message, speech } = rehearsal;
    write(byId('title'), message.title);
    document.title = `Rehearsal: ${message.title}`;
    applyPreferences(this.#preferences);
    this.#timeView.show(speech, message.speech.limitSource);
    this.#rehearsal = rehearsal;
    this.#speechView.show(message.speech, speech);
    this.#change(rehearsal.prompter);
  }

  #press(event: KeyboardEvent): void {
    const isOnButton = event.target instanceof HTMLButtonElement;
    const action = actionOf(event, isOnButton);
    if (!action) return;
    event.preventDefault();
    this.#do(action);
  }

  #click({ target }: MouseEvent): void {
    const word = this.#speechView.wordOf(target);
    const from = word === undefined ? undefined : this.#rehearsal?.speech.words[word]?.from;
    if (from !== undefined) {
      this.#move(from);
      return;
    }
    const action =
      target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset['action'] : undefined;
    const known = actions.find((name) => name === action);
    if (known) this.#do(known);
  }

  /** Moves the text by a line for each full turn: a wheel comes in clicks, a touchpad in many small steps that are added up. */
  #turn({ deltaY }: WheelEvent): void {
    this.#turned = Math.sign(deltaY) === Math.sign(this.#turned) ? this.#turned + deltaY : deltaY;
    if (Math.abs(this.#turned) < WHEEL_CLICK) return;
    this.#do(this.#turned < 0 ? 'lineBack' : 'lineOn');
    this.#turned = 0;
  }

  #do(action: Action): void {
    const { speech, prompter } = this.#rehearsal ?? {};
    if (!speech || !prompter || speech.words.length === 0) {
      if (action === 'leave') this.#leave();
      return;
    }
    const now = clock();
    const view = viewAt(prompter, speech, now);
    switch (action) {
      case 'play': {
        const isGoing = view.phase === 'speaking' || view.phase === 'counting';
        const countdown = this.#preferences.countdown ? COUNTDOWN_SECONDS : 0;
        this.#change(isGoing ? pause(prompter, speech, now) : play(prompter, speech, now, countdown));
        return;
      }
      case 'stop': {
        this.#change(stop(prompter, speech, now));
        return;
      }
      case 'restart': {
        this.#change(readyAt(speech, 0, now, view.pace));
        return;
      }
      case 'lineBack':
      case 'lineOn': {
        this.#move(this.#speechView.lineFrom(view.word, action === 'lineOn' ? 1 : -1) ?? view.place);
        return;
      }
      case 'paragraphBack':
      case 'paragraphOn': {
        this.#move(paragraphFrom(speech, view.place, action === 'paragraphOn' ? 1 : -1));
        return;
      }
      case 'slower':
      case 'faster': {
        this.#change(atPace(prompter, speech, now, view.pace + (action === 'faster' ? PACE_STEP : -PACE_STEP)));
        return;
      }
      case 'leave': {
        this.#leave();
        return;
      }
      case 'setPaceInDraft':
      case 'setPaceInSettings': {
        this.#setPace(action === 'setPaceInDraft' ? 'draft' : 'settings', prompter);
        return;
      }
      default: {
        this.#prefer(changed(this.#preferences, action));
        return;
      }
    }
  }

  #move(place: number): void {
    if (this.#rehearsal) this.#change(movedTo(this.#rehearsal.prompter, this.#rehearsal.speech, clock(), place));
  }

  #leave(): void {
    if (!this.#rehearsal) return;
    const { prompter, speech } = this.#rehearsal;
    const held = pause(prompter, speech, clock());
    this.#change(held);
    const word = speech.words[viewAt(held, speech, held.at).word];
    this.#editor.postMessage({ type: 'leave', offset: word?.start ?? 0 });
  }

  #setPace(keeper: 'draft' | 'settings', prompter: Prompter): void {
    const pace = learnedPace(prompter);
    if (pace !== undefined) this.#editor.postMessage({ type: 'setPace', pace, keeper });
  }

  #prefer(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#editor.postMessage({ type: 'preferences', preferences });
    applyPreferences(preferences);
    this.#layOut();
    if (this.#rehearsal) this.#change(this.#rehearsal.prompter);
  }

  /** Makes this prompter the present one, then saves and paints it. */
  #change(prompter: Prompter): void {
    if (!this.#rehearsal) return;
    const { start: _, ...message } = { ...this.#rehearsal.message, preferences: this.#preferences };
    this.#rehearsal = { ...this.#rehearsal, message, prompter };
    this.#keep();
    this.#paint();
  }

  #look(): void {
    if (!this.#isMoving()) return;
    this.#paint();
    this.#keep();
  }

  /** Has VS Code keep how far it is. */
  #keep(): void {
    if (!this.#rehearsal) return;
    const { message, prompter } = this.#rehearsal;
    this.#editor.setState({ message, prompter, page: this.#page, at: clock() });
  }

  #layOut(): void {
    this.#speechView.layOut();
    this.#paint();
  }

  #isMoving(): boolean {
    const phase = this.#rehearsal?.prompter.phase;
    return phase === 'counting' || phase === 'speaking';
  }

  #paint(): void {
    if (!this.#rehearsal) return;
    const { speech, message } = this.#rehearsal;
    const now = clock();
    const view = viewAt(this.#rehearsal.prompter, speech, now);
    // The clock alone ended the countdown or the speech: the new phase is saved.
    if (view.phase !== this.#rehearsal.prompter.phase) {
      this.#change(settled(this.#rehearsal.prompter, speech, now));
      return;
    }
    const { prompter } = this.#rehearsal;
    this.#summaryView.paint(prompter, speech, message.speech);
    this.#timeView.paint(prompter, speech, view, now);
    this.#speechView.paint(view);
    this.#paintControls(view, message.speech.unit);
    this.#announcer.tell(view);
    this.#goOn();
  }

  #paintControls({ phase, pace }: PrompterView, unit: string): void {
    const label = document.querySelector<HTMLElement>('[data-action="play"] .label');
    const isGoing = phase === 'speaking' || phase === 'counting';
    const say = isGoing ? 'Pause' : phase === 'paused' ? 'Go on' : phase === 'finished' ? 'Once more' : 'Start';
    if (label) write(label, say);
    write(byId('pace'), `${pace} ${unit} a minute`);
  }

  /** Asks for the next picture, once, while something moves. */
  #goOn(): void {
    if (this.#frame !== undefined || !this.#isMoving()) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#paint();
    });
  }
}
