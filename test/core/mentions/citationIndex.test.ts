import { strict as assert } from 'node:assert';
import { createCorpus } from '../../../server/src/core';

const note = {
  id: 'note',
  uri: 'file:///corpus/note.txt',
  text: [
    '1. The Strategy (A/RES/60/288) stands.',
    '',
    '15. This session meets. In its **resolution [2396 \\(2017\\)](#)**, the Council',
    'decided much.¹ What of resolution 2396 (2017)?',
    '',
    '¹ S/RES/2396 (2018), paras. 36-37',
    '',
    '6 UNSCR 2396, preamble',
    '',
    '28 June 2018 and resolution 2396 (2017)',
  ].join('\n'),
};
const other = { id: 'other', uri: 'file:///corpus/other.txt', text: 'Recalling resolution 2396 (2017).' };

describe('the citations of a corpus', () => {
  const index = createCorpus([note, other]).citations;

  it('files every way to name a resolution under one symbol', () => {
    assert.deepEqual(
      index.mentionsOf('S/RES/2396 (2017)').map(({ label, line }) => `${label}, line ${line}`),
      [
        'note, para. 15, line 3',
        'note, para. 15, line 4',
        'note, note 1, line 6',
        'note, line 8',
        'note, line 10',
        'other, line 1',
      ],
    );
    assert.deepEqual(index.mentionsOf('S/RES/2396'), index.mentionsOf('S/RES/2396 (2017)'));
  });

  it('gives raw spans', () => {
    const [mention] = index.mentionsOf('S/RES/2396');
    assert.equal(note.text.slice(mention!.span.start, mention!.span.end), 'resolution [2396 \\(2017\\)');
  });

  it('counts by document, most first', () => {
    assert.deepEqual(index.documentsOf('S/RES/2396'), [
      { documentId: 'note', count: 5 },
      { documentId: 'other', count: 1 },
    ]);
    assert.deepEqual(index.documentsOf('S/RES/1'), []);
  });

  it('prefers a statement in the body to questions and footnotes', () => {
    const best = index.bestMention('S/RES/2396')!;
    assert.equal(index.excerpt(best, 160), 'In its resolution 2396 (2017), the Council decided much.¹');
    assert.equal(index.bestMention('S/RES/1'), undefined);
  });

  it('answers for an empty corpus', () => {
    assert.deepEqual(createCorpus([]).citations.mentionsOf('S/RES/2396'), []);
  });
});
