import { strict as assert } from 'node:assert';
import table from '../../../server/src/core/data/gaSessions.json';
import { sessionYears } from '../../../server/src/core/cite/resolve';
import {
  assemblySession,
  assemblySessions,
  firstDecision,
  unadoptedIn,
} from '../../../server/src/core/lexicon/assemblySessions';
import { listedText } from '../../../server/src/core/lexicon/listedResolutions';
import { resolutionRows } from '../../../server/src/core/lexicon/resolutions';
import { confidence, day, fieldProblems, type RowSchema, text } from '../../../server/src/core/lexicon/rowSchema';

const whole = { expected: 'a number', holds: (value: unknown) => Number.isInteger(value) && Number(value) > 0 };
const schema: RowSchema = {
  session: whole,
  opened: day,
  'closed?': day,
  'firstResolutionSeen?': day,
  'highest?': whole,
  'highestDate?': day,
  'ceiling?': whole,
  'isExact?': { expected: 'true', holds: (value) => value === true },
  confidence,
  'note?': text,
};

describe('the table of the Assembly’s sessions', () => {
  it('holds well-formed rows, one a session, each with a source that is there', () => {
    for (const { sources, ...row } of table.rows) {
      assert.deepEqual(fieldProblems(row, schema), [], `${row.session}`);
      assert.ok(sources.length > 0 && sources.every((at) => text.holds(table.sources[at])), `${row.session}`);
    }
    const used = new Set(table.rows.flatMap(({ sources }) => sources));
    assert.equal(used.size, table.sources.length);
    assert.deepEqual(
      assemblySessions().map(({ session }) => session),
      Array.from({ length: 42 }, (_, at) => 40 + at),
    );
  });

  it('lies in the years that its number says, one session after another', () => {
    for (const { session, opened, closed, highestDate, firstResolutionSeen } of assemblySessions()) {
      const [first] = sessionYears({ written: `${session}`, number: session })!;
      assert.ok(opened.startsWith(`${first}-09-`), `${session}`);
      assert.ok(closed === undefined || closed.startsWith(`${first! + 1}-09-`), `${session}`);
      assert.ok(closed === undefined || closed <= (assemblySession(session + 1)?.opened ?? closed), `${session}`);
      if (highestDate === undefined) continue;
      assert.ok(opened <= firstResolutionSeen! && firstResolutionSeen! <= highestDate, `${session}`);
      // General knowledge has sessions close the day before the next one opens; a text may still be adopted on that day.
      assert.ok(closed === undefined || highestDate <= closed, `${session}`);
    }
  });

  it('knows of no number above its highest, and its ceiling is not below that', () => {
    const symbols = [
      ...resolutionRows().map(({ symbol }) => symbol),
      ...listedText('general-assembly')
        .split('\n')
        .map((line) => `A/RES/${line}`),
    ];
    for (const symbol of symbols) {
      const [, session, number] = /^A\/RES\/(\d+)\/(\d+)/.exec(symbol) ?? [];
      const row = assemblySession(Number(session));
      if (row) assert.ok(Number(number) <= row.highest! && row.highest! <= row.ceiling!, symbol);
    }
  });

  it('has nothing against a number that may have been adopted, or may be a decision’s', () => {
    assert.equal(unadoptedIn(78, 332)?.highest, 331);
    assert.equal(unadoptedIn(62, 299)?.session, 62);
    for (const [session, number] of [
      [78, 331],
      [78, 401],
      [62, 296],
      [50, 301],
      [80, 399],
      [80, 450],
      [81, 900],
      [39, 999],
    ] as const)
      assert.equal(unadoptedIn(session, number), undefined, `${session}/${number}`);
    assert.deepEqual([firstDecision(56), firstDecision(57)], [301, 401]);
  });
});
