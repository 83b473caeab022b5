import assert from 'node:assert/strict';
import { plainText, readParts } from '../../../server/src/core';

const shownOf = (text: string) => {
  const { facts, body } = readParts(plainText(text), 'paper');
  const { blocks, leftOut, footnotes } = body.structure;
  const own = blocks.map(({ kind, span }) => `${kind}: ${body.text.slice(span.start, span.end)}`);
  return { facts, own, leftOut, footnotes };
};

describe('the head of a document of the corpus', () => {
  it('has front matter for what it says, and not for its text', () => {
    const { facts, own, leftOut } = shownOf(
      '---\ntitle: Concept note for the lamps round table\ndate: 3 March 2031\n---\n\n# Background\n\nThe keepers met at noon.\n',
    );
    assert.equal(facts.kind, 'concept-note');
    assert.equal(facts.title, 'Concept note for the lamps round table');
    assert.deepEqual(own, ['title: Background', 'paragraph: The keepers met at noon.']);
    assert.deepEqual(
      leftOut.map(({ reason, text }) => [reason, text]),
      [
        ['front-matter', 'title: Concept note for the lamps round table'],
        ['front-matter', 'date: 3 March 2031'],
      ],
    );
  });

  it('takes no beginning of a sentence for a title', () => {
    const { facts } = shownOf(
      'The committee reviewed the annual\nreport of the harbour board and\napproved the budget of the port.\n',
    );
    assert.equal(facts.title, '');
  });

  it('has a salutation stand by itself, and nobody called by an office', () => {
    const { facts, own } = shownOf(
      'Statement by the delegation of Freedonia\nMr. Chair,\nWe thank the pilots of the harbour for their\npatient work in the winter storms.\n',
    );
    assert.equal(own[0], 'title: Statement by the delegation of Freedonia');
    assert.equal(own[1], 'paragraph: Mr. Chair,');
    assert.equal(facts.speaker, undefined);
    assert.equal(facts.delegation?.name, 'Freedonia');
  });

  it('leaves a sentence whole that begins with whom it addresses', () => {
    const { own } = shownOf(
      'Title of the paper\n\nThe pilots know the harbour.\nMr. Chair, we thank them for that,\nand so do the keepers.\n',
    );
    assert.equal(
      own.at(-1),
      'paragraph: The pilots know the harbour. Mr. Chair, we thank them for that, and so do the keepers.',
    );
  });
});

describe('notes that have names', () => {
  it('are numbered in the order of their marks, above those that have numbers', () => {
    const { footnotes } = shownOf(
      'The keepers met.[^sea] The pilots met.[^2] All met.[^dusk] And again.[^sea]\n\n[^dusk]: At dusk.\n\n[^2]: At noon.\n\n[^sea]: At sea.\n',
    );
    assert.deepEqual(
      footnotes.map(({ number, text }) => [number, text]),
      [
        [1, 'At sea.'],
        [2, 'At noon.'],
        [3, 'At dusk.'],
        [1, 'At sea.'],
      ],
    );
  });
});
