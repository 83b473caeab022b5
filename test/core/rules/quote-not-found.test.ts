import { quoteNotFound } from '../../../server/src/core/rules/quote-not-found';
import { quotedCorpus } from '../../support/quotedCorpus';
import { describeRule } from '../../support/ruleTable';

describeRule(
  quoteNotFound,
  [
    'In resolution 99/1, the General Assembly “decides that all harbours shall be lit at night”.',
    // Near to a passage: what differs is said, see misquoted-text.
    'In resolution 99/1, the General Assembly “decides that all harbours should be lit at night”.',
    'They said that “the sea is to be emptied of every fish before winter comes”.',
    'Resolution 98/7 decided that “the sea is to be emptied of every fish before winter comes”.',
  ],
  [
    {
      text: 'Resolution 99/1 decided that [[“the sea is to be emptied of every fish before winter comes”]].',
      message: 'A/RES/99/1 has no such words: check them, or the source that is named',
    },
  ],
  quotedCorpus,
);
