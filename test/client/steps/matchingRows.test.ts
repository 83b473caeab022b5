import assert from 'node:assert/strict';
import { matchingRows } from '../../../client/src/steps/matchingRows';

const SESSIONS = ['I', 'II', 'III', 'IV', 'V', 'VII'].map((label, at) => ({
  label,
  description: ['Lamps', 'Harbours at night', 'Lamps at sea', 'Guides', 'Porters', 'Harbour masters'][at]!,
  names: [label, String(at + 1), `Session ${label}`],
}));
const EVENTS = [
  { label: '19–20 June 2023 · 3 minutes', description: 'hlc-2023', detail: 'Third Conference of Lamplighters' },
  { label: '28–29 June 2018 · 4 minutes', description: 'hlc-2018', detail: 'Conference of Lamplighters' },
];
const found = (rows: readonly { readonly label: string }[]): string => rows.map(({ label }) => label).join(' ');

describe('rows that match what is typed', () => {
  for (const [typed, expected] of [
    ['', 'I II III IV V VII'],
    ['  ', 'I II III IV V VII'],
    ['II', 'II III VII'],
    ['vii', 'VII'],
    ['V', 'V VII IV'],
    ['I', 'I II III IV V VII'],
    ['2', 'II'],
    ['session ii', 'II III VII'],
    ['sess', 'I II III IV V VII'],
    ['lamps', 'I III'],
    ['night harb', 'II'],
    ['arbour', 'II VII'],
    ['zebra', ''],
  ] as const)
    it(`“${typed}”: ${expected}`, () => {
      const rows = matchingRows(SESSIONS, typed);
      const named = found(rows.slice(0, 1));
      assert.equal([...found(rows).split(' ')].sort().join(' '), [...expected.split(' ')].sort().join(' '));
      assert.equal(named, expected.split(' ')[0]);
    });

  for (const [typed, expected] of [
    ['conference 2018', 'hlc-2018'],
    ['lamplighters third', 'hlc-2023'],
    ['hlc', 'hlc-2023 hlc-2018'],
    ['3 min', 'hlc-2023'],
    ['Conference of Harbours', ''],
  ] as const)
    it(`“${typed}”: ${expected || 'none'}`, () =>
      assert.equal(
        matchingRows(EVENTS, typed)
          .map(({ description }) => description)
          .join(' '),
        expected,
      ));
});
