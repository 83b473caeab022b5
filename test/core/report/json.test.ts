import assert from 'node:assert/strict';
import { checkReport, createCorpus, createDraft, runRules, timeReport, type Wishes } from '../../../server/src/core';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 60 } };
const report = (text: string) => timeReport(createDraft(text), { corpus: createCorpus([]), wishes });

const inTenths = (seconds: number): number => Math.round(seconds * 10);

describe('the time report', () => {
  it('tells the time of each section, which add up to the whole', () => {
    const { words, seconds, sections } = report(
      '---\nkind: statement\n---\nOne two.\n\n# First *point*\n\nThree.\n\n## Second\n\nFour five six.\n',
    );
    assert.deepEqual(
      sections.map(({ title, words: count }) => [title, count]),
      [
        ['', 2],
        ['First point', 1],
        ['Second', 3],
      ],
    );
    assert.equal(words, 6);
    assert.ok(sections.every(({ seconds: time }) => time > 1));
    assert.equal(inTenths(sections.reduce((sum, { seconds: time }) => sum + time, 0)), inTenths(seconds));
  });

  it('says what is counted', () => {
    const { language, unit, modelled } = report('---\nlanguage: Chinese\n---\n反恐合作');
    assert.deepEqual([language, unit, modelled], ['zh', 'characters', false]);
    assert.deepEqual([report('We agree.').language, report('We agree.').modelled], ['en', true]);
    assert.equal('language' in report('---\nlanguage: Portuguese\n---\nNós.'), false);
  });

  it('leaves no gap between the sections', () => {
    const text = 'One.\n\n# A\n\nTwo.\n\n# B\n\nThree.';
    const { sections } = report(text);
    assert.deepEqual(sections.map(({ start, end }) => text.slice(start, end)).join(''), text);
  });

  it('tells nothing of an empty draft', () => {
    assert.deepEqual(report('').sections, []);
  });
});

describe('the check report', () => {
  it('has the grade of each fix', () => {
    const draft = createDraft('UNODC acts under resolution 2396 (2018). So does all of UNODC.\n');
    const context = { corpus: createCorpus([]), wishes };
    const { problems } = checkReport('draft.undraft', draft, runRules(draft, context), context);
    assert.deepEqual(
      problems.map(({ rule, fixes }) => [rule, ...fixes.map(({ grade }) => grade)]),
      [
        ['undefined-acronym', 'offered'],
        ['wrong-resolution-year', 'sure'],
      ],
    );
  });
});
