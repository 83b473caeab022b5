import type { Phase, PrompterView, Warning } from '../timing/prompter';
import { byId, write } from './elements';
import { aheadOfPlan, passed } from './times';

/** Tells who listens to the page what is to be seen on it: once, when it changes. */
export class Announcer {
  readonly #said = byId('said');
  readonly #warned = byId('warned');
  #phase: Phase | undefined;
  #warning: Warning = 'none';

  tell(view: PrompterView): void {
    if (view.phase !== this.#phase) {
      // What a page shows when it comes up is read by who comes to it.
      if (this.#phase !== undefined) write(this.#said, this.#sentence(view));
      this.#phase = view.phase;
    }
    if (view.warning === this.#warning) return;
    this.#warning = view.warning;
    const seconds = Math.ceil(view.left);
    const left = seconds === 1 ? '1 second left.' : `${seconds} seconds left.`;
    write(this.#warned, view.warning === 'over' ? 'Time is up.' : view.warning === 'soon' ? left : '');
  }

  #sentence({ phase, elapsed, ahead }: PrompterView): string {
    switch (phase) {
      case 'counting':
        return 'Starting: three, two, one.';
      case 'speaking':
        return 'Speaking.';
      case 'paused':
        return `Paused at ${passed(elapsed)}, ${aheadOfPlan(ahead).replace(/^. /, '')}.`;
      case 'finished':
        return 'The rehearsal is over.';
      default:
        return 'Ready.';
    }
  }
}
