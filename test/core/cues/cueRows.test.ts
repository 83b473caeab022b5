import assert from 'node:assert/strict';
import { cueTables } from '../../support/cueTables';
import { readMarks } from '../../support/marks';

const { plain, limits } = cueTables();

describe('rows of words', () => {
  for (const { name, table } of plain)
    describe(name, () => {
      for (const row of table.rows) {
        const spans = (line: string) =>
          table
            .findAll(line)
            .filter((found) => found.row === row)
            .map(({ span }) => span);

        for (const line of row.accept)
          it(`${row.means}: ${line}`, () => {
            const { text, ranges } = readMarks(line);
            const found = spans(text);
            assert.ok(found.length > 0);
            for (const range of ranges) assert.deepEqual(found, [range]);
            assert.ok(table.test(text) && table.find(text) && table.firstRow(text));
          });
        for (const line of row.reject ?? []) it(`not ${row.means}: ${line}`, () => assert.deepEqual(spans(line), []));
      }
    });

  it('each have lines', () => {
    const tables = [...plain, ...limits];
    assert.ok(tables.length > 25, `${tables.length} tables`);
    const bare = tables.flatMap(({ name, table }) =>
      table.rows
        .filter(({ means, accept, reject = [] }) => means === '' || accept.length === 0 || reject.length === 0)
        .map(({ form }) => `${name}: ${form}`),
    );
    assert.deepEqual(bare, []);
  });

  it('stand in no other row of their table', () => {
    const twice = plain.flatMap(({ name, table }) => {
      const forms = table.rows.flatMap(({ form }) => form.split(/\|(?![^([]*[)\]])/));
      return forms.filter((form, at) => forms.indexOf(form) < at).map((form) => `${name}: ${form}`);
    });
    assert.deepEqual(twice, []);
  });
});
