import assert from 'node:assert/strict';
import { createCorpus, createDraft, shippedCatalogue } from '../../../server/src/core';
import { withGone } from '../../../server/src/core/phraseIndex/segment/markGone';
import { buildSegment } from '../../../server/src/core/phraseIndex/segment/phraseSegment';
import { remembered, type Remembering, withMemory } from '../../../server/src/core/text/memory';

interface Owner extends Remembering {
  readonly name: string;
}

const owner = (name: string): Owner => withMemory<Owner>({ name });

describe('what is remembered of an owner', () => {
  it('is computed once for each', () => {
    const asked: string[] = [];
    const lengthOf = remembered(({ name }: Owner) => {
      asked.push(name);
      return name.length;
    });
    const [one, other] = [owner('one'), owner('other')];
    assert.deepEqual([lengthOf(one), lengthOf(other), lengthOf(one)], [3, 5, 3]);
    assert.deepEqual(asked, ['one', 'other']);
  });

  it('is computed once where there is nothing to answer', () => {
    let asked = 0;
    const nothingOf = remembered((_: Owner): string | undefined => {
      asked++;
      return undefined;
    });
    const one = owner('one');
    assert.deepEqual([nothingOf(one), nothingOf(one), asked], [undefined, undefined, 1]);
  });

  it('is told apart by what is asked', () => {
    const first = remembered(({ name }: Owner) => name.charAt(0));
    const last = remembered(({ name }: Owner) => name.at(-1));
    const one = owner('one');
    assert.deepEqual([first(one), last(one), first(one)], ['o', 'e', 'o']);
  });

  it('is not shared by owners that are alike', () => {
    const listOf = remembered((_: Owner): string[] => []);
    assert.notEqual(listOf(owner('one')), listOf(owner('one')));
  });
});

describe('a memory', () => {
  const text = 'Recalling resolution 2396 (2017).';
  const draft = createDraft(text);
  const corpus = createCorpus([{ id: 'note', uri: 'file:///note.md', text }]);
  const segment = buildSegment([{ id: 'note', text, blocks: [{ start: 0, end: text.length }] }]);
  const owners: readonly (readonly [what: string, owner: Remembering])[] = [
    ['the catalogue', shippedCatalogue],
    ['a draft', draft],
    ['the versions of a draft', draft.lineage],
    ['the facts of a paragraph', draft.facts(draft.blocks[0]!)],
    ['a corpus', corpus],
    ['what was read of a file', corpus.entries.of(corpus.files[0]!)],
    ['a document', corpus.documents[0]!],
    ['a phrase index', corpus.phrases],
    ['a segment', segment],
    ['a segment of which something is gone', withGone(segment, [segment])],
    ['the tables of a segment', segment.tables],
  ];
  for (const [what, each] of owners)
    it(`is one of its own, neither compared nor copied nor sent: ${what}`, () => {
      assert.ok(!Object.keys(each).includes('memory'));
      assert.ok(!('memory' in Object.assign({}, each)));
      assert.deepEqual(
        owners.filter(([, { memory }]) => memory === each.memory).map(([name]) => name),
        [what],
      );
    });

  it('stays here when a segment is sent', () => {
    const sent: object = structuredClone(segment);
    assert.deepEqual([Object.hasOwn(segment, 'memory'), Object.hasOwn(sent, 'memory')], [true, false]);
  });

  it('of the versions of a draft goes from one to the next', () => {
    const next = createDraft(`${text} Also`, { previous: draft });
    assert.equal(next.lineage.memory, draft.lineage.memory);
    assert.notEqual(next.memory, draft.memory);
    assert.notEqual(createDraft(text).lineage.memory, draft.lineage.memory);
  });
});
