import assert from 'node:assert/strict';
import { agentForms } from '../../../server/src/core/limits/agents';
import { limitCueTable, type LimitCue } from '../../../server/src/core/limits/limitCue';
import { amountsIn } from '../../../server/src/core/limits/amounts';
import { readLimits } from '../../../server/src/core/limits/limitSentence';
import { limitWords } from '../../../server/src/core/limits/limitWords';
import { numberForms, numberValue } from '../../../server/src/core/limits/numberForms';
import { findQuantities } from '../../../server/src/core/limits/quantities';
import { roles } from '../../../server/src/core/limits/roleCues';
import { cueTables } from '../../support/cueTables';
import { readMarks } from '../../support/marks';

const { plain, limits } = cueTables();
/** What the accepted lines of these tables are: all others state a limit. */
const statesNone = ['noBounds', 'narrations', 'otherThings', 'writtenThings'];

describe('rows of limits', () => {
  for (const { name, table } of limits)
    describe(name, () => {
      for (const row of table.rows) {
        const stands = (line: string) => amountsIn(line).some(({ before, after }) => table.stands(row, before, after));
        for (const line of row.accept)
          it(`${row.means}: ${line}`, () => {
            assert.ok(stands(line));
            assert.ok(amountsIn(line).some(({ before, after }) => table.test(before, after)));
          });
        for (const line of row.reject ?? []) it(`not ${row.means}: ${line}`, () => assert.ok(!stands(line)));
      }
    });

  describe('are read by the grammar as a whole', () => {
    for (const { name, table } of [...limits, ...plain]) {
      const key = name.replace(/^limits\/\w+ /, '');
      if (key === name || key === 'roles') continue;
      for (const line of table.rows.flatMap(({ accept }) => accept))
        it(`${key}: ${line}`, () => assert.equal(readLimits(line).length > 0, !statesNone.includes(key)));
    }
  });

  it('take one row more for one form more', () => {
    const row: LimitCue = { means: 'a label', form: '{speaker}: #', accept: ['Keynote speakers: 10 minutes.'] };
    const table = limitCueTable([row], limitWords);
    const test = (line: string) => amountsIn(line).some(({ before, after }) => table.test(before, after));
    assert.ok(row.accept.every(test));
    assert.ok(!test('The speakers arrive: it takes 10 minutes.'));
  });

  it('can stand on both sides of an amount', () => {
    const row: LimitCue = { means: 'encouraged', form: '{speech} of # (is|are) encouraged', accept: [] };
    const table = limitCueTable([row], limitWords);
    assert.ok(table.test('Interventions of ', ' are encouraged, time permitting.'));
    assert.ok(!table.test('Interventions of ', ' follow.'));
    assert.ok(!table.test('Films of ', ' are encouraged.'));
  });
});

describe('rows of capacities', () => {
  for (const { role, accept } of roles.rows)
    for (const line of accept)
      it(`${role}: ${line}`, () => {
        assert.equal(roles.firstRow(line)?.role, role);
        assert.equal(readLimits(`Statements by ${line} are limited to 3 minutes.`)[0]?.role, role);
      });
});

/** After the amount. */
const AFTER: readonly string[] = [
  'Up to four minutes will be given to each [[delegation]].',
  '3 minutes for [[national statements]].',
  'Statements are limited to 3 minutes for [[panellists]] and up to five are heard.',
  'Statements of up to 3 minutes may be delivered by [[Permanent Representatives]].',
];

describe('forms of who is limited', () => {
  for (const { means, accept } of [...agentForms, { means: 'after the amount', accept: AFTER }])
    for (const line of accept)
      it(`${means}: ${line}`, () => {
        const { text, ranges } = readMarks(line);
        assert.deepEqual(
          readLimits(text).map(({ who }) => who),
          ranges.map(({ start, end }) => text.slice(start, end)),
        );
      });
});

describe('forms of numbers', () => {
  for (const { form, accept, reject } of numberForms) {
    for (const [written, value] of accept)
      it(written, () => {
        assert.equal(numberValue(written), value);
        assert.equal(findQuantities(`${written} minutes`)[0]?.seconds, value * 60);
      });
    for (const written of reject) it(`no ${written}`, () => assert.ok(!new RegExp(`^(?:${form})$`, 'i').test(written)));
  }
});
