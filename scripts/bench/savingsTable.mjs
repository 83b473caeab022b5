import { MODES } from './keysSaved.mjs';
import { percentile } from './samples.mjs';
import { tabulate } from './writeSection.mjs';

/** What is said of ghost text: how often it shows, how often it and its first word are right, and the letters that a right one spares. */
const GHOST_HEAD = ['ghosts / 100 words', 'ghost right', 'its first word', 'its letters'];

/** What {@link keysSaved} gave, as a table with a row for each text, and the times of the requests below. */
export function savingsTable({ texts, together, times }) {
  const head = ['text', 'words', 'VS Code’s words'];
  for (const mode of MODES) head.push(`${mode}: saved`, 'at once', ...GHOST_HEAD, 'lists / 30 words', 'typed through');
  const rows = texts.map(({ id, tallies }) => rowOf(id, tallies));
  if (texts.length > 1) rows.push(rowOf('together', together));
  const latencies = MODES.filter((mode) => times[mode]?.length > 0).map(
    (mode) => `- ${mode}: ${latencyOf(times[mode])}`,
  );
  const table = tabulate([head, ...rows]);
  return latencies.length > 0 ? [table, '', ...latencies].join('\n') : table;
}

const AIMS = { quiet: ['30 %', '1'], eager: ['55 %', '–'] };

/** The same, all texts together, with a row for each mode and what is aimed at. */
export function savingsByMode({ together, times }) {
  const head = [
    'mode',
    'saved',
    'aim',
    'VS Code’s words',
    'ghost right',
    'aim',
    'lists / 30 words',
    'aim',
    'p95',
    'aim',
  ];
  const rows = Object.keys(times).map((mode) => {
    const tally = together[mode];
    const [saved, lists] = AIMS[mode];
    const p95 = `${percentile(sorted(times[mode]), 0.95).toFixed(2)} ms`;
    const words = savedBy(together.words);
    return [mode, savedBy(tally), saved, words, ghostRight(tally), '50 %', listsIn30(tally), lists, p95, '5 ms'];
  });
  return tabulate([head, ...rows]);
}

function rowOf(name, tallies) {
  const cells = [name, tallies.words.words.toLocaleString('en'), savedBy(tallies.words)];
  for (const mode of MODES) {
    const tally = tallies[mode];
    if (!tally) cells.push('', '', ...GHOST_HEAD.map(() => ''), '', '');
    else
      cells.push(
        savedBy(tally),
        share(tally.letters - tally.atOnce, tally.letters),
        ((100 * tally.shown) / tally.words).toFixed(1),
        ghostRight(tally),
        share(tally.begun, tally.shown),
        tally.right === 0 ? '–' : (tally.lettersRight / tally.right).toFixed(1),
        listsIn30(tally),
        ((30 * tally.listsTyping) / tally.words).toFixed(2),
      );
  }
  return cells;
}

const savedBy = ({ letters, keys }) => share(letters - keys, letters);
const ghostRight = ({ right, shown }) => share(right, shown);
const listsIn30 = ({ lists, words }) => ((30 * lists) / words).toFixed(2);

function latencyOf(times) {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => `${percentile(sorted(times), part).toFixed(2)} ms`);
  return `${times.length.toLocaleString('en')} requests, p50 ${p50}, p95 ${p95}, p99 ${p99}`;
}

function sorted(times) {
  return [...times].sort((a, b) => a - b);
}

function share(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
