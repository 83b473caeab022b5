import type { RehearsalResult } from '../../../../server/src/protocol';
import { learnedPace, type Prompter } from '../timing/prompter';
import { sectionName, type Speech } from '../timing/speech';
import { byId, make, write } from './elements';
import { besidePlan, difference, passed, remaining } from './times';

/** How the rehearsal went, and the pace that can be set. */
export class SummaryView {
  readonly #summary = byId('summary');
  readonly #reader = byId('reader');
  readonly #title = byId('summary-title');

  /** Shows it, or hides it while there is something to read. */
  paint(prompter: Prompter, speech: Speech, told: RehearsalResult): void {
    const isOver = prompter.phase === 'finished';
    const hasBegun = isOver && this.#summary.hidden;
    this.#summary.hidden = !isOver;
    this.#reader.hidden = isOver;
    if (!isOver) return;
    this.#tell(prompter, speech);
    this.#offer(learnedPace(prompter), told);
    // The title takes the focus, and no button: a Space pressed at the last word is not meant for one.
    if (hasBegun) this.#title.focus();
  }

  #tell({ elapsed, place, spent }: Prompter, speech: Speech): void {
    const { seconds, limitSeconds, sections } = speech;
    const isWhole = place >= seconds;
    write(this.#title, `${isWhole ? 'Finished' : 'Stopped'} at ${passed(elapsed)}`);
    const left = limitSeconds - elapsed;
    const rest = isWhole ? '' : `${difference(seconds - place)} of the text were left. `;
    const where = left < 0 ? `${passed(-left)} over` : `${remaining(left)} before`;
    write(byId('summary-time'), `${rest}${where} the limit of ${passed(limitSeconds)}.`);
    const table = byId('summary-sections');
    table.hidden = !spent.some((taken) => taken > 0);
    table.querySelector('tbody')?.replaceChildren(
      ...sections.map(({ from, to }, index) => {
        const taken = spent[index] ?? 0;
        const row = make('tr');
        const name = make('th', { text: sectionName(speech, index) });
        name.scope = 'row';
        const isRead = to - place < 1e-6;
        const cells =
          taken === 0 ? ['–', 'not read'] : [passed(taken), isRead ? besidePlan(taken, to - from) : 'read in part'];
        row.append(name, ...[passed(to - from), ...cells].map((text) => make('td', { text })));
        return row;
      }),
    );
  }

  #offer(learned: number | undefined, { pace, unit, isPaceOfDraft, language }: RehearsalResult): void {
    const isNew = learned !== undefined && learned !== pace;
    write(
      byId('summary-pace'),
      learned === undefined
        ? 'Read for twenty seconds or more, and Rostrum can tell your pace.'
        : isNew
          ? `You spoke at ${learned} ${unit} a minute; the plan is ${pace}.`
          : `You spoke at ${pace} ${unit} a minute, as planned.`,
    );
    const offer = (action: string, hidden: boolean, where: string): void => {
      const button = this.#summary.querySelector<HTMLElement>(`[data-action="${action}"]`);
      if (!button) return;
      button.hidden = hidden;
      write(button, isNew ? `Set pace to ${learned} ${unit} a minute ${where}` : '');
    };
    offer('setPaceInDraft', !isNew, 'in this draft');
    // A draft that names its pace would not follow the setting, which is for English.
    const follows = !isPaceOfDraft && (language ?? 'en') === 'en';
    offer('setPaceInSettings', !isNew || !follows, 'for all drafts');
  }
}
