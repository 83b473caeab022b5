import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well. */
const PERSON = 100;
/** How many of the last letters of a line are typed as slowly as that, where its list is to open. */
const LAST = 4;

/** A line of a speech, perhaps with a row of the list that is open at its end, before Enter is pressed. */
type Line = string | readonly [line: string, row: string];

const quiet: readonly Line[] = [
  '---',
  'event: hlc-2023',
  ['session: threat', 'Global Threat Landscape'],
  'role: floor',
  '---',
  '',
  'Mr. Chair,',
  'Excellencies, ladies and gentlemen,',
  '',
  ['We thank CTED', 'Executive Directorate'],
  ['We work with UNODC', 'Office on Drugs and Crime'],
  ['and INTERPOL', 'International Criminal Police'],
  'day by day.',
  '',
  ['We recall resolution 2178', '2178 (2014)'],
  ['and resolution 1373', '1373 (2001)'],
  ['Terrorism in all its forms', 'forms and manifestations'],
  'must end (we all know it), “now”.',
  '',
  '- less talk',
  ['- an end to terrorism in all its forms', 'forms and manifestations'],
  '- more trust; more time',
  '',
  'I thank you.',
];

const eager: readonly Line[] = [
  'Madam Chair,',
  ['Excellencies', 'Excellencies, '],
  '',
  'Three things we ask for:',
  '',
  ['- more resources', 'resources'],
  ['- border security', 'security and'],
  ['- human rights', 'rights'],
  '- time',
  '',
  ['The Office', 'Office of Counter-Terrorism'],
  ['needs good practices', 'practices for'],
  'from the field, and hears of none.',
  '',
  ['1. We condemn', 'condemn terrorism'],
  ['2. We must prevent violent extremism', 'extremism as'],
  '3. We go on!',
  '',
  ['Thank you', 'you'],
];

/** Not in a draft's own language: the settings for Markdown are the user's. */
const markdown: readonly Line[] = [
  '---',
  'event: hlc-2023',
  '---',
  '',
  'Mr. Chair,',
  '',
  ['We recall resolution 2178', '2178 (2014)'],
  ['and terrorism in all its forms', 'forms and manifestations'],
  '',
  '- trust',
  ['- to go on preventing violent extremism as and when', 'when conducive to terrorism'],
  '',
  'I thank you.',
];

const speeches = [
  { mode: 'quiet', file: 'bare.undraft', lines: quiet },
  { mode: 'eager', file: 'statement.undraft', lines: eager },
  { mode: 'quiet', file: 'README.md', lines: markdown },
] as const;

const ofLine = (line: Line): string => (typeof line === 'string' ? line : line[0]);

/** Enter ends a line and nothing else: what a suggestion would make of the line is for Tab alone. */
describe('a drafter who ends a line while a list is open', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('takes with Enter what others suggest, in a file that is no draft', async () => {
    await workbench.openFile('README.md');
    await workbench.page.keyboard.press('Control+End');
    await workbench.type('\n[Notes](./not');
    await eventually('the files of the folder', async () => {
      await workbench.page.keyboard.press('Control+Space');
      await shownRow('notes.json').waitFor({ timeout: 2000 });
      return true;
    });
    await workbench.page.keyboard.press('Enter');
    await workbench.shows('(./notes.json)');
  });

  for (const { mode, file, lines } of speeches) {
    it(`has in ${file} what was typed, letter by letter, with suggestions in ${mode} mode`, async () => {
      const { keyboard } = workbench.page;
      workbench.set('rostrum.completion.mode', mode);
      await workbench.openFile(file);
      await keyboard.press('Control+A');
      for (const [at, line] of lines.entries()) {
        if (at > 0) await keyboard.press('Enter');
        const wasItem = at > 0 && /^(?:-|\d+\.) \S/.test(ofLine(lines[at - 1]!));
        await typeLine(line, wasItem ? (await column(at + 1)) - 1 : 0);
      }
      await keyboard.press('Control+S');
      await saysInTheEnd(file, lines.map(ofLine).join('\n'));
    });
  }

  const shownRow = (text: string): Locator =>
    workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();

  /** Grey text with the last word of a row: in Markdown VS Code opens no list of its own accord where there is some. */
  const shownGhost = (text: string): Locator =>
    workbench.page.locator('.view-line [class*="ghost-text"]', { hasText: text.split(' ').at(-1)! }).first();

  /** The column of the cursor, counted from one, once it is on this line. */
  const column = (line: number): Promise<number> =>
    eventually(`the cursor on line ${line}`, async () => {
      const place = await workbench.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).innerText();
      const [, shownLine, shownColumn] = /Ln (\d+), Col (\d+)/.exec(place)!;
      if (Number(shownLine) !== line) throw new Error(`there is\n${await workbench.shownText()}`);
      return Number(shownColumn);
    });

  /**
   * Types a line and waits for the list or grey text of its end. Behind an item of a list Enter brings the mark of the next one, unless VS Code is
   * behind with colouring the text: `brought` is how many letters are there already, which stay if they are the line's.
   */
  async function typeLine(line: Line, brought: number): Promise<void> {
    const [text, row] = typeof line === 'string' ? [line] : line;
    const stays = /^(?:-|\d+\.) /.test(text);
    for (let left = stays ? 0 : brought; left > 0; left--) await workbench.page.keyboard.press('Backspace');
    const rest = stays ? text.slice(brought) : text;
    if (row === undefined) return workbench.type(rest);
    await workbench.type(rest.slice(0, -LAST));
    await workbench.type(rest.slice(-LAST), PERSON);
    await eventually(`the list or grey text with “${row}” behind “${text}”`, async () => {
      try {
        await shownRow(row).or(shownGhost(row)).first().waitFor({ timeout: 2000 });
        return true;
      } catch {
        // A list is not asked for again by itself: a new mode may not have come through when the letters were typed.
        await workbench.page.keyboard.press('Backspace');
        await workbench.type(text.slice(-1), PERSON);
        return undefined;
      }
    });
  }

  async function saysInTheEnd(file: string, expected: string): Promise<void> {
    let text = '';
    await eventually(`${file} on the disk`, async () => {
      text = await workbench.read(file);
      return text === expected ? true : undefined;
    }).catch(() => undefined);
    assert.equal(text, expected);
  }
});
