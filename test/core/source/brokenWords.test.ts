import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';
import { parse } from '../../support/parse';

const PAGE = '\n\n31-01234\n\n\f';
/** A paragraph of a page, so that the text is English and laid out in pages. */
const text = (words: string): string =>
  `Report on lamps\n\nThe keepers of the lamps told the board of the state of the harbours.${PAGE}${words}\n`;
const read = (raw: string): string => parse(raw).clean.text.split('\n\n').at(-1)!;

const MENDED: readonly (readonly [printed: string, read: string])[] = [
  ['All Membe r States of the board ar e there.', 'All Member States of the board are there.'],
  ['They und er stand the vie w of the keepers.', 'They under stand the view of the keepers.'],
  ['The Secretary -General met the Vice -President.', 'The Secretary-General met the Vice-President.'],
  [
    'The non -custodial measures, case -by -case, and the follow -up.',
    'The non-custodial measures, case-by-case, and the follow-up.',
  ],
  [
    'The U nited Na tions and t he humanitar ian needs o f States.',
    'The United Nations and the humanitarian needs of States.',
  ],
  ['The lanternry of all ar e our lanter nry.', 'The lanternry of all are our lanternry.'],
  ['The organization s and the agencies.', 'The organizations and the agencies.'],
  ['The multi-\nlateral work of the board.', 'The multilateral work of the board.'],
  ['A policy of zero-\ntolerance and of inter-\nnational law.', 'A policy of zero-tolerance and of international law.'],
  [
    'The govern-\nment, the anti-\ncorruption board, the under-\nstanding.',
    'The government, the anti-corruption board, the understanding.',
  ],
];

const KEPT: readonly string[] = [
  'Take a part in to an other; it may be that every one is any one.',
  'Plan B is for Mali an end, and the Malian people know it.',
  'Category A re and group b is are ad hoc, de facto and inter alia.',
  'For the re launch, to re-establish a mid-term plan, under the re-establishment.',
  'They don t go, and we ll see what he d do.',
  'The ports -and the harbours, State-owned and -driven.',
  'See items (a) s, 5 m and 3 kg, i.e. the list, e.g. those.',
  'The way to Dar es Salaam is al so far.',
  'La vie w est belle.',
];

describe('words that a PDF has broken', () => {
  for (const [printed, mended] of MENDED)
    it(`are read whole: ${mended}`, () => assert.equal(read(text(printed)), mended));
  for (const words of KEPT.slice(0, -2)) it(`are no two words: ${words}`, () => assert.equal(read(text(words)), words));

  it('are not looked for in another language', () => {
    const french = 'Les gardiens des ports ont dit a u conseil que la mer es t belle, et i l faut le croire.';
    assert.equal(read(`Rapport${PAGE}${french}\n`), french);
  });

  it('are not looked for where no pages are, unless several show how the text was made', () => {
    const one = 'The keepers of the lamps, and the vie w of them.';
    assert.equal(read(one), one);
    const several = 'The keepers of the lamps hav e a vie w, and the Membe r States know it.';
    assert.equal(read(several), 'The keepers of the lamps have a view, and the Member States know it.');
    const page = { name: 'a', leftOut: [], notes: [], isPaged: true };
    assert.equal(
      parseSourceDocument({ id: 'a', uri: 'a', text: one }, page).clean.text,
      'The keepers of the lamps, and the view of them.',
    );
  });

  it('leave each character at its place', () => {
    const raw = text('All Membe r States know it.');
    const { clean } = parse(raw);
    const start = clean.text.indexOf('Member');
    assert.deepEqual(
      clean.toRawPieces({ start, end: start + 6 }).map((piece) => raw.slice(piece.start, piece.end)),
      ['Membe', 'r'],
    );
  });
});
