import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDates, isDateLine } from '../../../server/src/core/text/dates';

describe('findDates', () => {
  const cases: readonly (readonly [text: string, dates: readonly string[]])[] = [
    ['28-29 JUNE 2018', ['2018-06-28/2018-06-29']],
    ['28 - 30 June 2021', ['2021-06-28/2021-06-30']],
    ['19–20 June 2023, New York', ['2023-06-19/2023-06-20']],
    ['on 28 and 29 June 2018', ['2018-06-28/2018-06-29']],
    ['held on 19 September 2011 at', ['2011-09-19/2011-09-19']],
    ['30 September – 2 October 2024', ['2024-09-30/2024-10-02']],
    ['31 December to 2 January 2025', ['2024-12-31/2025-01-02']],
    ['June 28-29, 2018', ['2018-06-28/2018-06-29']],
    ['June 30 - July 2, 2022', ['2022-06-30/2022-07-02']],
    ['1st to 3rd of May', []],
    ['5th May 2020 and Sept. 6, 2020', ['2020-05-05/2020-05-05', '2020-09-06/2020-09-06']],
    ['resolution 2396 (2017)', []],
    ['45 June 2018', []],
    ['in June 2017', []],
  ];
  for (const [text, dates] of cases) {
    it(text, () =>
      assert.deepEqual(
        findDates(text).map(({ start, end }) => `${start}/${end}`),
        dates,
      ),
    );
  }

  it('knows a line that is only a date', () => {
    for (const line of ['28-29 JUNE 2018', 'Thursday, 28 June 2018, 10:30', 'Date: 3 May 2022'])
      assert.ok(isDateLine(line), line);
    for (const line of ['New York, 28 June 2018', 'June', '2018', 'Adopted on 3 May 2022'])
      assert.ok(!isDateLine(line), line);
  });
});
