import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { readMarks } from '../../support/marks';

describe('createDraft', () => {
  it('takes over what it knew of paragraphs that did not change', () => {
    const first = createDraft('One two.\n\nThree four.');
    const known = first.facts(first.blocks[1]!);
    const second = createDraft('One.\n\nThree four.', { previous: first });
    assert.equal(second.facts(second.blocks[1]!), known);
    assert.notEqual(second.facts(second.blocks[0]!), first.facts(first.blocks[0]!));
  });

  for (const [name, text, words] of [
    ['front matter', '---\nevent: x\n---\nOne two.', 2],
    ['headings', '# Not said\n\nOne.', 1],
    ['stage notes', '[Slide 1]\n\nOne [pause] two.', 2],
    ['what is struck out', 'One ~~two three~~ {--four--}.\n\n{--Five.\n\nSix.--}\n\nSeven.', 2],
    ['directions', '(Speaks in French)\n\nPAUSE\n\n(pause for applause) One (0:45) two.', 2],
    [
      'pictures and where links go',
      '![three words here](a.png) One [two](b "c d").\n\n[1]: http://x.y "title of it"',
      2,
    ],
    ['who speaks', 'Chair: One.\n\nLe Président : Deux.', 2],
    ['notices of delivery', 'Vérifier au prononcé\n\nCotéjese con la alocución\n\n以发言为准\n\nOne.', 1],
    ['footnotes', 'One.[^1]\n\n[^1]: Not said.', 1],
  ] as const) {
    it(`does not count ${name}`, () => assert.equal(createDraft(text).wordCount, words));
  }

  for (const [name, marked] of [
    ['in another paragraph', 'We recall resolution [[2462]] (2019).\n\n[[2462]] has 29 paragraphs.'],
    ['in the title', '# The promise of resolution [[2242]] (2015)\n\nNine years on, [[2242]] is not met.'],
    ['in a list', '- resolution [[2178]] (2014)\n- resolution [[2396]] (2017)\n\nThat [[2178]] stands is plain.'],
    ['further down', 'The text repeats [[2462]] often.\n\nWe recall resolution [[2462]] (2019).'],
    ['but no count', 'We recall resolution [[1540]] (2004).\n\nThe 1540 Committee heard 1540 persons.'],
    ['and nothing in code', 'We recall resolution [[2462]] (2019).\n\n```\n2462\n```\n'],
  ] as const) {
    it(`knows a number again that is introduced ${name}`, () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(
        createDraft(text).citations.map(({ numberSpan }) => numberSpan),
        ranges,
      );
    });
  }

  it('knows no number again once what introduced it is gone', () => {
    const first = createDraft('We recall resolution 2462 (2019).\n\nThen 2462 again.');
    const second = createDraft('We recall nothing.\n\nThen 2462 again.', { previous: first });
    assert.equal(first.mentions.length, 2);
    assert.deepEqual(second.mentions, []);
    assert.equal(createDraft(first.text, { previous: second }).mentions.length, 2);
  });

  it('reads nothing of what is struck out', () => {
    const draft = createDraft('We recall ~~resolution 2396 (2018) and the CTED~~ the {--Security Councils--} text.');
    assert.deepEqual([draft.citations, draft.names, draft.mentions], [[], [], []]);
  });

  it('knows where each word stands', () => {
    const draft = createDraft('# T\n\nOne two.\n\n- three');
    const words = Array.from({ length: 4 }, (_, index) => draft.wordAt(index)).map(
      (span) => span && draft.text.slice(span.start, span.end),
    );
    assert.deepEqual(words, ['One', 'two.', 'three', undefined]);
  });
});

describe('front matter', () => {
  for (const [name, yaml, entries] of [
    ['plain values', 'event: hlc-2023\nsession: II', { event: 'hlc-2023', session: 'II' }],
    ['a clock time stays as written', 'limit: 2:30', { limit: '2:30' }],
    ['quoted values', 'limit: "4m"', { limit: '4m' }],
    ['unknown keys are left alone', 'title: x\npace: 120', { pace: '120' }],
    ['a half-typed line costs only itself', 'event: hlc-2023\nsess', { event: 'hlc-2023' }],
    ['an empty value says nothing', 'event:\npace: 100', { pace: '100' }],
    ['a list is no value', 'event: [a, b]\npace: 100', { pace: '100' }],
    ['no mapping at all', '- a\n- b', {}],
  ] as const) {
    it(name, () => {
      const { frontMatter, text } = createDraft(`---\n${yaml}\n---\nText.`);
      assert.deepEqual(Object.fromEntries([...frontMatter].map(([key, { value }]) => [key, value])), entries);
      for (const { value, span } of frontMatter.values()) assert.ok(text.slice(span.start, span.end).includes(value));
    });
  }
});
