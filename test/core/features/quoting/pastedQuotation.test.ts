import assert from 'node:assert/strict';
import { pastedQuotation } from '../../../../server/src/core/features/quoting/pastedQuotation';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();
const WORDS = 'violent extremism as and when conducive to terrorism';

/** The text after pasting at the bar, or over what stands between two; the text as it is where nothing is offered. */
function pasted(text: string, clipboard: string): string {
  const [before, selected, after] =
    text.split('|').length === 3 ? text.split('|') : [text.split('|')[0], '', text.split('|')[1]];
  const whole = `${before}${selected}${after}`;
  const start = before!.length;
  const found = pastedQuotation(whole, { start, end: start + selected.length }, clipboard, corpus);
  if (!found) return 'nothing';
  assert.match(found.title, /^Quote it from /);
  return [...found.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), whole)
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '(source)');
}

describe('what is pasted', () => {
  for (const [text, clipboard, expected] of [
    ['We reject | here.', WORDS, `We reject “${WORDS}” (source) here.`],
    ['We reject |this| here.', WORDS, `We reject “${WORDS}” (source) here.`],
    ['We reject |', `  ${WORDS}\n`, `We reject “${WORDS}” (source)`],
    ['We reject “|” here.', WORDS, `We reject “${WORDS}” (source) here.`],
    ['“We reject | here.”', WORDS, `“We reject ‘${WORDS}’ (source) here.”`],
    ['We reject |', WORDS.replaceAll(' ', '\n'), `We reject “${WORDS}” (source)`],
    ['We reject |', `“${WORDS}”`, 'nothing'],
    ['We reject |', 'violent extremism as and when conductive to terrorism', 'nothing'],
    ['We reject |', 'conducive to terrorism', 'nothing'],
    ['We reject |', '', 'nothing'],
    ['We reject |', 'word '.repeat(5000), 'nothing'],
  ] as const) {
    it(`in ${text}: ${clipboard.slice(0, 60).replaceAll('\n', '⏎')}`, () => {
      assert.equal(pasted(text, clipboard), expected);
    });
  }
});
