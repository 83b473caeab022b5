import type { Phase, PrompterView, Warning } from '../timing/prompter';
import { byId, write } from './elements';
import { aheadOfPlan, passed } from './times';

/** Tells screen readers what the page shows: each change once. */
export class Announcer {
  readonly #said = byId('said');
  readonly #warned = byId('warned');
  #phase: Phase | undefined;
  #warning: Warning = 'none';

  tell(view: PrompterView): void {
    if (view.phase !== this.#phase) {
      // The first state is not announced: a screen reader reads the page itself when it comes up.
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
