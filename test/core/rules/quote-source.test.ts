import { quoteSource } from '../../../server/src/core/rules/quote-source';
import { quotedCorpus } from '../../support/quotedCorpus';
import { describeRule } from '../../support/ruleTable';

describeRule(
  quoteSource,
  [
    'It says “all harbours shall be lit at night”.',
    'In resolution 99/1, the General Assembly says “all harbours shall be lit at night”.',
    'Paragraph 1 of resolution 99/1 says “all harbours shall be lit at night, where appropriate”.',
    // Not in the corpus: nobody knows.
    'It says “all harbours shall be lit at night” (A/RES/98/7).',
    // A document that quotes the source proves no other.
    'In resolution 99/2, the General Assembly asked “to count the gulls on every pier each morning”.',
  ],
  [
    {
      text: 'It brings together “keepers from every coast to speak about glass, oil and patience” [[(A/RES/99/1)]].',
      message: 'These words stand in note, para. 1, not in A/RES/99/1',
      fixed:
        'It brings together “keepers from every coast to speak about glass, oil and patience” (Concept note: a week of lamps, para. 1).',
    },
    {
      text: '[[Paragraph 3 of resolution 99/1]] says “all harbours shall be lit at night, where appropriate”.',
      message: 'These words stand in para. 1 of A/RES/99/1, not in paragraph 3',
    },
  ],
  quotedCorpus,
);
