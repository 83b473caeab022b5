import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allFixes, createDraft, type Problem, rules, runRules, type Span, type Wishes } from '../../../server/src/core';
import { withEdits } from '../../../server/src/core/finding';
import { alteredDrafts } from '../../support/alteredDrafts';
import { sureFixReport } from '../../support/sureFixFaults';
import { seedCorpus, seedFiles } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

/** Which fixes are made: those that are sure, or the first of each problem, as a drafter would who takes them one by one. */
type Taken = 'sure' | 'first';

function fixedOnce(text: string, taken: Taken): string {
  const { problems, failures } = runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, rules);
  assert.deepEqual(failures, []);
  const wanted = problems.map((problem) =>
    taken === 'sure'
      ? problem
      : { ...problem, fixes: problem.fixes?.map((fix) => ({ ...fix, grade: 'sure' as const })) ?? [] },
  );
  return withEdits(text, allFixes(wanted));
}

/** The text after fixing all until nothing is left to fix. */
function fixed(text: string, taken: Taken): string {
  let last = text;
  for (let round = 0; round < 4; round++) {
    const next = fixedOnce(last, taken);
    if (next === last) return last;
    last = next;
  }
  assert.fail(`still changing after four rounds: ${last}`);
}

describe('the fixes of all rules together', () => {
  for (const [text, expected] of [
    [
      'We thank UNODC and the United Nations Office for Counter-Terrorism (UNOCT).\n\nISIS is fought by UNODC.',
      'We thank the United Nations Office on Drugs and Crime (UNODC) and the United Nations Office of Counter-Terrorism.\n\nISIL (Da’esh) is fought by UNODC.',
    ],
    [
      'UNODC leads.\n\nThe United Nations Office of Drugs and Crime (UNODC) leads.\n\nWe agree.',
      'The United Nations Office on Drugs and Crime (UNODC) leads.\n\nUNODC leads.\n\nWe agree.',
    ],
    [
      'The Islamic State in Iraq and Syria (ISIS) and Al-Qaeda under resolution 2396 (2018).',
      'ISIL (Da’esh) and Al-Qaida under resolution 2396 (2017).',
    ],
  ] as const)
    it(`make ${JSON.stringify(expected)}`, () => assert.equal(fixed(text, 'first'), expected));

  for (const { id, text } of seedFiles())
    it(`come to an end on ${id}`, () => {
      assert.notEqual(fixed(text, 'first'), '');
      assert.notEqual(fixed(text, 'sure'), '');
    });
});

describe('sure fixes', () => {
  for (const [text, expected] of [
    // What a fix would put in place or take away is for a person to decide.
    [
      'We fight ISIS with UNODC in all forms and manifestations of it.',
      'We fight ISIS with UNODC in all forms and manifestations of it.',
    ],
    [
      '---\nsesion: II\nspeaker: Ms. A: Minister\n---\nUNSCR 60/288 (2006), the Counter Terrorism Committee and “resolution 2396 (2018)”, not S/RES/2396/2018.',
      "---\nsesion: II\nspeaker: 'Ms. A: Minister'\n---\nGeneral Assembly resolution 60/288 (2006), the Counter-Terrorism Committee and “resolution 2396 (2018)”, not S/RES/2396/2018.",
    ],
  ] as const)
    it(`make ${JSON.stringify(expected)}`, () => assert.equal(fixed(text, 'sure'), expected));

  it('solve what they are of and bring nothing new, in drafts with mistakes planted', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(alteredDrafts, (text) => assert.deepEqual(sureFixReport(text).faults, [])),
      { numRuns: 40 },
    );
  });

  it('are seen to fail where one brings a new finding, touches a quotation or loses front matter', () => {
    const sure = (span: Span, newText: string): Problem => ({
      rule: 'test',
      severity: 'error',
      span,
      message: 'Found',
      fixes: [{ title: 'Fix', grade: 'sure', edits: [{ span, newText }] }],
    });
    const text = '---\nlimit: 3m\n---\nA State says “that it condemns the acts of terror” today.\n';
    const faultsOf = (written: string, newText: string): readonly string[] => {
      const start = text.indexOf(written);
      const problem = sure({ start, end: start + written.length }, newText);
      return sureFixReport(text, (problems) => [...problems, problem]).faults.map((fault) => fault.split('\n')[0]!);
    };
    assert.deepEqual(faultsOf('today', 'now'), []);
    assert.match(faultsOf('today', 'resolution 2396 (2018), now')[0]!, /^comes or stays: wrong-resolution-year/);
    assert.deepEqual(faultsOf('condemns', 'deplores'), ['a quotation has other words']);
    assert.match(faultsOf('limit', 'speaker')[0]!, /^front matter was/);
  });
});
