import assert from 'node:assert/strict';
import { misquotedText } from '../../../server/src/core/rules/misquoted-text';
import { quotedCorpus } from '../../support/quotedCorpus';
import { describeRule, problemsOf } from '../../support/ruleTable';

describeRule(
  misquotedText,
  [
    'It decided that “all harbours shall be lit at night”.',
    'It requested “the keepers … to report every 12 months on the lamps”.',
    // Nobody says where it is from, or who speaks is no document.
    'It says “the moon shall be painted green by all parties”.',
    'It decided that “all harbours should be lit at night”.',
    'The General Assembly decided that “all harbours should be lit at night”.',
    // Not in the corpus: nobody knows.
    'In its resolution 99/7, the General Assembly decided that “all harbours should be lit at night”.',
    // Four words.
    'The “harbours should be lit”.',
    // Still being typed.
    'It decided that “all harbours should be lit at night',
    'We believe all harbours should be lit at night.',
  ],
  [
    {
      text: 'Resolution 99/1 decided that “all harbours [[should]] be lit at night”.',
      message: '“should” is “shall” in A/RES/99/1, para. 1',
      fixed: 'Resolution 99/1 decided that “all harbours shall be lit at night”.',
    },
    {
      text: 'Resolution 99/1 decided that “[a]ll harbours … at night, where appropriate, and that no [[bright]] lamp shall be dimmed before sunrise”.',
      message: 'Adds “bright” to A/RES/99/1, para. 1',
      fixed:
        'Resolution 99/1 decided that “[a]ll harbours … at night, where appropriate, and that no lamp shall be dimmed before sunrise”.',
    },
    {
      text: 'Resolution 99/1 requested “the keepers of harbours to report [[every months]] on the lamps”.',
      message: 'Leaves out “12” of A/RES/99/1, para. 2',
      fixed: 'Resolution 99/1 requested “the keepers of harbours to report every 12 months on the lamps”.',
    },
    {
      text: 'Resolution 99/1 requested “the [[guardians of harbours to report every 13]] months on the lamps”.',
      message: '“guardians” is “keepers” in A/RES/99/1, para. 2, and 1 more',
      fixed: 'Resolution 99/1 requested “the keepers of harbours to report every 12 months on the lamps”.',
    },
  ],
  quotedCorpus,
);

describe('misquoted-text', () => {
  const severityOf = (text: string): string | undefined => problemsOf(misquotedText, text, quotedCorpus)[0]?.severity;

  it('is an error where the source that is named is in the corpus, a warning otherwise', () => {
    assert.equal(
      severityOf('In resolution 99/1, the General Assembly decided that “all harbours should be lit at night”.'),
      'error',
    );
    assert.equal(
      severityOf('In resolution 99/2, the General Assembly asked “to count the swans on every pier each morning”.'),
      'warning',
    );
  });

  it('offers [sic] for words that stand otherwise, and is content with it', () => {
    const [problem] = problemsOf(
      misquotedText,
      'Resolution 99/1 decided that “all harbours should be lit at night”.',
      quotedCorpus,
    );
    assert.equal(problem?.fixes?.[1]?.title, 'Mark “should” with [sic]');
    assert.deepEqual(
      problemsOf(
        misquotedText,
        'Resolution 99/1 decided that “all harbours should [sic] be lit at night”.',
        quotedCorpus,
      ),
      [],
    );
  });

  it('shows the passage', () => {
    const [problem] = problemsOf(
      misquotedText,
      'Resolution 99/1 decided that “all harbours should be lit at night”.',
      quotedCorpus,
    );
    const [place] = problem!.evidence!;
    assert.equal(place?.message, 'all harbours shall be lit at night');
    assert.equal(
      quotedCorpus.file('assembly')!.text.slice(place.span.start, place.span.end),
      'all harbours shall be lit at night',
    );
  });
});
