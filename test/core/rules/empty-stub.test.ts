import assert from 'node:assert/strict';
import { emptyStub } from '../../../server/src/core/rules/empty-stub';
import { describeRule, problemsOf } from '../../support/ruleTable';

describeRule(
  emptyStub,
  [
    '[pause]',
    'We agree [slowly] with all of it.',
    'They said that “the Strategy […] is ours” and went on.',
    '> The Strategy […] is ours.',
    '- [ ] to do\n\n[x] done',
    'See [...](https://example.org) and [the note](#).',
    '<!-- [… nothing of it is read] -->',
    '---\nspeaker: "[… who?]"\n---\nText.',
    '[… never closed',
    '',
  ],
  [],
);

describe('empty-stub finds', () => {
  // The marks of the table are brackets, too.
  for (const stub of [
    '[… your answer: about 0:25, or 45 words]',
    '[…]',
    '[...]',
    '[ ... who? ]',
    '[TBC]',
    '[T.B.D.]',
    '[XX]',
    '[•]',
    '[___]',
    '[… Mr./Madam]',
  ]) {
    for (const [before, after] of [
      ['', ''],
      ['## Question 1\n\n', '\n\nText.'],
      ['We thank ', ' for it.'],
      ['# Statement by ', '\n\nMr. Chair,'],
      ['- “Quoted […]”, and ', ''],
    ] as const) {
      it(`${JSON.stringify(before)} ${stub} ${JSON.stringify(after)}`, () => {
        const problems = problemsOf(emptyStub, before + stub + after);
        assert.deepEqual(
          problems.map(({ span, message, severity }) => [span.start, span.end, message, severity]),
          [[before.length, before.length + stub.length, 'Still to be written', 'information']],
        );
      });
    }
  }
});
