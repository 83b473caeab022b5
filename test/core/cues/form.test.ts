import assert from 'node:assert/strict';
import { cueTable } from '../../../server/src/core/cues/cueTable';
import { formSource } from '../../../server/src/core/cues/form';

const words = { may: 'may|must', speaker: 'delegate[s]|{chair}', chair: 'chair[man|s]' };

/** Whether a whole line is one of a form. */
const is = (form: string, line: string): boolean => new RegExp(`^${formSource(form, words)}$`).test(line);

describe('formSource', () => {
  for (const [form, lines, others] of [
    ['repl(y|ies)', ['reply', 'replies'], ['repl', 'replyies']],
    ['at [the ]most', ['at most', 'at the most'], ['at  most', 'at them most']],
    ['walk|away', ['walk', 'away'], ['walk|away']],
    ['Mr. (Chair|President),', ['Mr. Chair,'], ['Mrs Chair,', 'Mr. Chair']],
    ['{speaker} {may} speak', ['delegates may speak', 'chairman must speak'], ['delegation may speak']],
    ['head[s] of _', ['heads of State'], ['heads of ', 'heads of two States']],
    ['difficult*', ['difficult', 'difficulties'], ['difficult to']],
    ['no …2 more', ['no more', 'no one more', 'no one two more'], ['no one two three more', 'nomore']],
    ['for~each', ['for each', 'for\n each'], ['foreach']],
    ['for~…1~chair', ['for chair', 'for  the\nchair'], ['for the tall chair']],
    ['chair <9> gets', ['chair gets', 'chair, too, gets'], ['chair: gets', 'chair. gets', 'chair of the panel gets']],
    ['chair <9:> gets', ['chair: gets'], ['chair; gets']],
    ['since 20\\d\\d', ['since 2019'], ['since 20d9', 'since 201']],
    ['what?', ['what?'], ['wha', 'what']],
  ] as const)
    it(form, () => {
      for (const line of lines) assert.ok(is(form, line), line);
      for (const line of others) assert.ok(!is(form, line), line);
    });

  it('knows no list by a wrong name', () => assert.throws(() => formSource('{speakers} may', words), /\{speakers\}/));
});

describe('cueTable', () => {
  const table = cueTable(
    [
      { means: 'first', form: 'to {may}', notAfter: 'not', accept: [] },
      { means: 'second', form: 'to', after: 'I|we', before: '{may}', accept: [] },
      { means: 'third', form: 'to', notBefore: 'the', accept: [] },
    ],
    { words },
  );
  const found = (text: string) => table.findAll(text).map(({ row, span }) => `${row.means} ${span.start}-${span.end}`);

  it('finds each row where what stands around allows it', () => {
    assert.deepEqual(found('we to may'), ['first 3-9', 'second 3-5', 'third 3-5']);
    assert.deepEqual(found('not to may'), ['third 4-6']);
    assert.deepEqual(found('to the'), []);
    assert.deepEqual(found('into them'), []);
  });

  it('says the first place, and of two rows there the one listed first', () => {
    assert.deepEqual(table.find('Up to me, to may')?.span, { start: 3, end: 5 });
    assert.equal(table.find('TO MAY')?.row.means, 'first');
    assert.equal(table.firstRow('to me, to may')?.means, 'first');
    assert.equal(table.find('too'), undefined);
  });
});
