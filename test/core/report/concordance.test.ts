import { strict as assert } from 'node:assert';
import { bar, concordanceOf, createCorpus, formatConcordance } from '../../../server/src/core';

const corpus = createCorpus(
  Object.entries({
    first: 'Concept Note on Ports\n\n5 May 2018\n\n1. States need safe ports.\n',
    second: 'Concept Note on Ships\n\n5 May 2021\n\nSafe ports. Safe ports!\n',
    undated: 'Of safe ports.\n',
  }).map(([id, text]) => ({ id, uri: `file:///${id}.txt`, text })),
);

describe('formatConcordance', () => {
  it('prints sentences, the chart and the places one below the other', () => {
    const printed = formatConcordance(concordanceOf('Safe Ports', corpus));
    const [head, ...rest] = printed.split('\n\n');
    assert.equal(
      head,
      '“Safe Ports”\nStands 4 times in 3 documents. First in first, 5 May 2018; latest in second, 5 May 2021; 1 of 3 documents has no date.',
    );
    assert.deepEqual(rest[0]!.split('\n'), [
      '  2018  ████████████████████ 1  (1 of 1 document)',
      '  2021  ████████████████████████████████████████ 2  (1 of 1 document)',
    ]);
    assert.deepEqual(
      rest.slice(1).map((group) => group.split('\n')[0]),
      [
        '2018-05-05  first (1)  Concept Note on Ports',
        '2021-05-05  second (2)  Concept Note on Ships',
        'no date  undated (1)  Of safe ports.',
      ],
    );
    const places = printed.split('\n').filter((line) => / {2}safe ports {2}/i.test(line));
    assert.equal(places.length, 4);
    assert.equal(new Set(places.map((line) => line.search(/ {2}safe ports {2}/i))).size, 1, printed);
    assert.match(printed, / {2}para. 1 .* States need {2}safe ports {2}\.\n/);
  });

  for (const [phrase, said] of [
    ['safe ships', 'Stands nowhere in the corpus.'],
    ['the safe ports', 'Stands nowhere in the corpus. The longest part that does is “safe ports”, 4 times.'],
    ['States need', 'Stands once in one document: first, 5 May 2018.'],
  ] as const) {
    it(`says of “${phrase}”: ${said}`, () => {
      assert.equal(formatConcordance(concordanceOf(phrase, corpus)).split('\n')[1], said);
    });
  }
});

describe('bar', () => {
  for (const [count, greatest, expected] of [
    [0, 10, ''],
    [10, 10, '████'],
    [5, 10, '██'],
    [1, 1000, '▏'],
    [3, 16, '▊'],
  ] as const) {
    it(`is “${expected}” for ${count} of ${greatest}`, () => {
      assert.equal(bar(count, greatest, 4), expected);
    });
  }
});
