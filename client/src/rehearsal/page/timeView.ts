import { type Prompter, type PrompterView, settled } from '../timing/prompter';
import { sectionName, type Speech } from '../timing/speech';
import { byId, make, write } from './elements';
import { aheadOfPlan, besidePlan, passed, remaining } from './times';

/** A section on the time bar. */
interface Part {
  readonly item: HTMLElement;
  readonly fill: HTMLElement;
  readonly note: HTMLElement;
}

/** The clocks, the time bar with its sections, and the warnings that can be seen. */
export class TimeView {
  readonly #stage = byId('stage');
  readonly #elapsed = byId('elapsed');
  readonly #end = byId('end');
  readonly #left = byId('left');
  readonly #leftName = byId('left-name');
  readonly #ahead = byId('ahead');
  readonly #where = byId('where');
  readonly #hand = byId('clock-hand');
  readonly #warning = byId('warning');
  readonly #count = byId('count');
  #parts: readonly Part[] = [];
  /** How many seconds the whole bar is. */
  #scale = 1;

  /** Shows the sections of a speech, and its limit. */
  show(speech: Speech, limitSource: string): void {
    const { sections, seconds, limitSeconds } = speech;
    this.#scale = Math.max(seconds, limitSeconds, 1);
    this.#parts = sections.map(({ from, to }, index) => {
      const item = make('li');
      item.style.width = `${(100 * (to - from)) / this.#scale}%`;
      const track = make('div', { className: 'track' });
      const fill = make('div', { className: 'fill' });
      const note = make('span');
      track.append(fill);
      const name = make('span', { className: 'name', text: sectionName(speech, index) });
      name.title = name.textContent;
      item.append(track, name, note);
      return { item, fill, note };
    });
    byId('sections').replaceChildren(...this.#parts.map(({ item }) => item));
    byId('limit-mark').style.left = `${(100 * limitSeconds) / this.#scale}%`;
    write(byId('limit'), `of ${passed(limitSeconds)}: ${limitSource}`);
  }

  paint(prompter: Prompter, speech: Speech, view: PrompterView, now: number): void {
    const { elapsed, left, ahead, section, end, phase, warning, countdown } = view;
    write(this.#elapsed, passed(elapsed));
    write(this.#end, phase === 'finished' ? '' : `ends at ${passed(end)}`);
    write(this.#leftName, left < 0 ? 'Over' : 'Left');
    write(this.#left, left < 0 ? passed(-left) : remaining(left));
    write(this.#ahead, aheadOfPlan(ahead));
    write(this.#where, speech.sections.length > 1 ? `section ${section + 1} of ${speech.sections.length}` : '');
    this.#hand.style.left = `${Math.min(100, (100 * elapsed) / this.#scale)}%`;
    const { spent } = settled(prompter, speech, now);
    this.#parts.forEach((part, index) => this.#paintPart(part, index, { speech, view, spent: spent[index] ?? 0 }));
    this.#stage.dataset['phase'] = phase;
    this.#stage.dataset['warning'] = warning;
    this.#warning.hidden = warning === 'none' || phase === 'finished';
    write(this.#warning, warning === 'over' ? `■ Time is up: ${passed(-left)} over` : `▲ ${remaining(left)} left`);
    this.#count.hidden = phase !== 'counting';
    write(this.#count, phase === 'counting' ? String(Math.max(1, Math.ceil(countdown))) : '');
  }

  #paintPart(
    { item, fill, note }: Part,
    index: number,
    { speech, view, spent }: { readonly speech: Speech; readonly view: PrompterView; readonly spent: number },
  ): void {
    const { from, to } = speech.sections[index]!;
    const done = to > from ? Math.min(1, Math.max(0, (view.place - from) / (to - from))) : 1;
    fill.style.transform = `scaleX(${done.toFixed(4)})`;
    if (index === view.section && view.phase !== 'finished') item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
    const planned = passed(to - from);
    if (spent === 0) write(note, planned);
    else if (to - view.place > 1e-6) write(note, `${passed(spent)} of ${planned}`);
    else write(note, `${passed(spent)}, ${besidePlan(spent, to - from)}`);
  }
}
