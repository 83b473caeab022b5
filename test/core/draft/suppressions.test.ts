import assert from 'node:assert/strict';
import { createDraft, runRules } from '../../../server/src/core';
import { suppression } from '../../../server/src/core/rules/suppression';
import { wrongResolutionYear } from '../../../server/src/core/rules/wrong-resolution-year';
import { readMarks } from '../../support/marks';
import { seedCorpus } from '../../support/seedCorpus';
import { runWordRules, threeMinutes } from '../../support/wordRules';

describe('what a draft ignores', () => {
  // The findings that stand are marked; the others are ignored, with the reasons beside, in text order.
  for (const [name, marked, reasons] of [
    ['the next line', '<!-- rostrum-ignore small-word: so it is -->\nbad and bad\n\n[[bad]]', ['so it is', 'so it is']],
    ['the next line past empty ones', '<!-- rostrum-ignore small-word: why not -->\n\n \nbad\n[[bad]]', ['why not']],
    ['its own line', 'bad <!-- rostrum-ignore small-word: said so --> bad\n[[bad]]', ['said so', 'said so']],
    ['its own line, before the text', '<!-- rostrum-ignore small-word: said so --> bad\n[[bad]]', ['said so']],
    ['nothing above', '[[bad]]\n<!-- rostrum-ignore small-word: below -->\nbad', ['below']],
    ['only the rule named', '<!-- rostrum-ignore small-word: a b -->\nbad [[Bad]]', ['a b']],
    ['several rules', '<!-- rostrum-ignore small-word, great-word: both: yes -->\nBad bad', ['both: yes', 'both: yes']],
    [
      'stacked comments',
      '<!-- rostrum-ignore small-word: one -->\n<!-- rostrum-ignore great-word: two -->\nBad bad',
      ['two', 'one'],
    ],
    ['an item', '- one\n<!-- rostrum-ignore small-word: item -->\n- bad\n- [[bad]]', ['item']],
    ['a quotation', '> one\n<!-- rostrum-ignore small-word: theirs -->\n> bad\n> [[bad]]', ['theirs']],
    ['a comment over lines', '<!-- rostrum-ignore\nsmall-word:\n two\nlines -->\nbad', ['two lines']],
    ['with Windows line ends', '<!-- rostrum-ignore small-word: w -->\r\nbad\r\n[[bad]]', ['w']],
    ['with a reason in Chinese', '<!-- rostrum-ignore small-word: 原文如此 -->\nbad', ['原文如此']],
    [
      'a stretch',
      '[[bad]]\n<!-- rostrum-ignore-start small-word: all of it -->\nbad\n\nbad [[Bad]]\n<!-- rostrum-ignore-end small-word -->\n[[bad]]',
      ['all of it', 'all of it'],
    ],
    [
      'stretches that cross',
      '<!-- rostrum-ignore-start small-word: s -->\nbad [[Bad]]\n<!-- rostrum-ignore-start great-word: g -->\nbad Bad\n<!-- rostrum-ignore-end small-word -->\n[[bad]] Bad\n<!-- rostrum-ignore-end great-word -->\n[[bad]] [[Bad]]',
      ['s', 's', 'g', 'g'],
    ],
    ['front matter', '---\n# rostrum-ignore small-word: later\nrole: bad\nevent: [[bad]]\n---\n', ['later']],
    ['front matter, same line', '---\nrole: bad # rostrum-ignore small-word: later\nevent: [[bad]]\n---\n', ['later']],
  ] as const)
    it(`is ${name}`, () => {
      const { text, ranges } = readMarks(marked);
      const { problems, ignored } = runWordRules(text);
      assert.deepEqual(
        problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end), span.start]),
        ranges.map(({ start, end }) => {
          const word = text.slice(start, end);
          return [word === 'Bad' ? 'great-word' : 'small-word', word, start];
        }),
      );
      assert.deepEqual(
        ignored.map(({ reason }) => reason),
        reasons,
      );
      for (const { problem, span } of ignored) assert.equal(text.slice(span.start, span.end), problem.rule);
    });

  it('is nothing in code', () => {
    const { problems, ignored } = runWordRules('```\n<!-- rostrum-ignore small-word: code -->\n```\nbad');
    assert.deepEqual([problems.length, ignored.length], [1, 0]);
  });

  it('is the same for every rule that is shipped', () => {
    const draft = createDraft(
      '<!-- rostrum-ignore wrong-resolution-year: quoted so -->\nResolution 2396 (2018) is clear.\n',
    );
    const { problems, ignored } = runRules(draft, { corpus: seedCorpus(), wishes: threeMinutes });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ignored.map(({ problem, reason }) => [problem.rule, reason]),
      [['wrong-resolution-year', 'quoted so']],
    );
  });
});

describe('suppression', () => {
  for (const [name, marked, message] of [
    ['no reason', '<!-- rostrum-ignore [[small-word]] -->\nbad', /^No reason is given, so small-word is not ignored/],
    ['an empty reason', '<!-- rostrum-ignore [[small-word]]: -- -->\nbad', /^No reason is given/],
    ['the word to write over', '<!-- rostrum-ignore [[small-word]]: reason -->\nbad', /^No reason is given/],
    ['a rule that is not', '<!-- rostrum-ignore [[smal-word]]: x -->\ngood', /^There is no rule “smal-word”/],
    ['all', '<!-- rostrum-ignore [[all]]: x -->\ngood', /^There is no rule “all”: name each rule/],
    ['no rule', '[[<!-- rostrum-ignore : x -->]]\ngood', /^No rule is named/],
    ['nothing to ignore', '<!-- rostrum-ignore [[small-word]]: x -->\ngood', /^Nothing to ignore: small-word finds/],
    ['nothing behind it', 'bad\n<!-- rostrum-ignore [[small-word]]: x -->\n', /^Nothing to ignore/],
    [
      'twice the same',
      '<!-- rostrum-ignore small-word: x -->\n<!-- rostrum-ignore [[small-word]]: y -->\nbad',
      /^Nothing to ignore/,
    ],
    ['no end', '<!-- rostrum-ignore-start [[small-word]]: x -->\nbad', /^Ignored to the end of the text/],
    ['no start', 'good\n<!-- rostrum-ignore-end [[small-word]] -->', /^Nothing to end/],
    ['itself', '<!-- rostrum-ignore [[suppression]]: x -->\ngood', /^What suppression says cannot be ignored/],
  ] as const)
    it(`speaks of ${name}`, () => {
      const { text, ranges } = readMarks(marked);
      const problems = runWordRules(text).problems.filter(({ rule }) => rule === 'suppression');
      assert.deepEqual(
        problems.map(({ span }) => span),
        ranges,
      );
      assert.match(problems[0]!.message, message);
      assert.doesNotMatch(problems[0]!.message, /\.$/);
    });

  it('has what it complains about ignore nothing', () => {
    const { problems } = runWordRules('<!-- rostrum-ignore small-word -->\nbad');
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['suppression', 'small-word'],
    );
  });

  it('does not judge for a rule that has not run', () => {
    const text = '<!-- rostrum-ignore wrong-resolution-year: x -->\ngood';
    assert.deepEqual(runWordRules(text).problems, []);
    assert.equal(runWordRules(text, [wrongResolutionYear, suppression]).problems.length, 1);
    const off = runRules(
      createDraft(text),
      { corpus: seedCorpus(), wishes: threeMinutes },
      { 'wrong-resolution-year': 'off' },
    );
    assert.deepEqual(off.problems, []);
  });

  it('lets other comments be', () => {
    for (const text of ['<!-- a comment -->', '<!-- rostrum-ignored small-word -->', 'rostrum-ignore small-word: x'])
      assert.deepEqual(runWordRules(text), { problems: [], ignored: [], failures: [] });
  });
});
