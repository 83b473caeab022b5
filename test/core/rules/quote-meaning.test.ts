import { quoteMeaning } from '../../../server/src/core/rules/quote-meaning';
import { quotedCorpus } from '../../support/quotedCorpus';
import { describeRule } from '../../support/ruleTable';

describeRule(
  quoteMeaning,
  [
    'It requested “the keepers … to report every 12 months on the lamps”.',
    'It decided that “all harbours should be lit at night”.',
    'It decided that “[a]ll harbours shall be lit at night”.',
  ],
  [
    {
      text: 'Keepers should [[“share … the oil that is left over in the spring”]].',
      message: 'Check the meaning: the omission leaves out “in accordance with”',
    },
    {
      text: 'It says [[“all harbours [may] be lit at night”]].',
      message: 'Check the meaning: “[may]” stands for “shall”',
    },
    {
      text: 'It says [[“all harbours [shall be lit at night”]].',
      message: /^Check the meaning: a square bracket has no other/,
    },
  ],
  quotedCorpus,
);
