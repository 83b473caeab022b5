import assert from 'node:assert/strict';
import { correctedFacts, plainText, readCorrections, readParts, withCorrection } from '../../../server/src/core';

const { facts } = readParts(plainText('# Harbours\n\nWe say that lamps are lit.\n'), 'note');

describe('corrections by hand', () => {
  it('stand in place of what was read, each fact alone', () => {
    const corrected = correctedFacts(facts, { title: 'Security of harbours', date: '2037-03', kind: 'report' });
    assert.equal(corrected.title, 'Security of harbours');
    assert.equal(corrected.identity.date?.value, '2037-03');
    assert.equal(corrected.kind, 'report');
    assert.equal(corrected.speaker, facts.speaker);
    assert.deepEqual(correctedFacts(facts, {}), facts);
  });

  for (const date of ['2037-02-29', '2037-13', '4 March 2037', '37', '']) {
    it(`pass over the date “${date}”`, () => assert.deepEqual(correctedFacts(facts, { date }), facts));
  }

  it('pass over a kind that there is not', () => assert.deepEqual(correctedFacts(facts, { kind: 'poem' }), facts));

  it('are written one by one, in the order of the paths, and taken back one by one', () => {
    const first = withCorrection(undefined, 'b.pdf', 'title', 'Harbours');
    const second = withCorrection(first, 'a/c.pdf', 'date', '2037');
    const third = withCorrection(second, 'b.pdf', 'kind', 'letter');
    assert.deepEqual(
      [...readCorrections(withCorrection(third, 'b.pdf', 'kind', 'report'))],
      [
        ['a/c.pdf', { date: '2037' }],
        ['b.pdf', { title: 'Harbours', kind: 'report' }],
      ],
    );
    const taken = withCorrection(withCorrection(third, 'b.pdf', 'kind', undefined), 'b.pdf', 'title', undefined);
    assert.deepEqual([...readCorrections(taken)], [['a/c.pdf', { date: '2037' }]]);
  });

  it('leave what another version of Rostrum has written', () => {
    const text = JSON.stringify({ documents: { 'a.pdf': { mood: 'grave', title: 'Lamps' }, 'z.pdf': 7 } });
    const { documents } = JSON.parse(withCorrection(text, 'a.pdf', 'title', undefined)) as { documents: object };
    assert.deepEqual(documents, { 'a.pdf': { mood: 'grave' }, 'z.pdf': 7 });
    assert.deepEqual([...readCorrections(text)], [['a.pdf', { title: 'Lamps' }]]);
  });

  it('take names of every kind for paths', () => {
    const text = withCorrection(undefined, '__proto__', 'title', 'Lamps');
    assert.deepEqual([...readCorrections(text)], [['__proto__', { title: 'Lamps' }]]);
  });

  for (const [what, text] of [
    ['no JSON', '{"documents": {'],
    ['a list', '{"documents": []}'],
    ['nothing', '7'],
  ] as const) {
    it(`are not read out of ${what}, and it is not written over`, () => {
      assert.throws(() => readCorrections(text), /mend it or remove it/);
      assert.throws(() => withCorrection(text, 'a.pdf', 'title', 'Lamps'), /mend it or remove it/);
    });
  }
});
