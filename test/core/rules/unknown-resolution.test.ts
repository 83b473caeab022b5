import { lastCouncilYear } from '../../../server/src/core/lexicon/councilYears';
import { unknownResolution } from '../../../server/src/core/rules/unknown-resolution';
import { describeRule } from '../../support/ruleTable';

const { last, year } = lastCouncilYear();

describeRule(
  unknownResolution,
  [
    'We recall resolution 2396 (2017).',
    'We recall resolution 1 (1946).',
    `We recall resolution ${last} (${year}).`,
    // It may have been adopted since the table was written.
    `We recall resolution ${last + 10} (${year + 1}).`,
    'General Assembly resolution 1514 on colonialism',
    'General Assembly resolution 60/999.',
    'Human Rights Council resolution 99/99.',
    'We recall resolution 9999',
    'The Senate passed Resolution No. 9876 on the plan.',
  ],
  [
    {
      text: 'We recall [[resolution 9999]].',
      message:
        /^No resolution 9999 in the table of Security Council resolutions, which runs from 1 to \d+ \(\d{4}-\d\d-\d\d\)$/,
    },
    { text: `[[Security Council resolution ${last + 1} (${year})]] is beyond the last.`, message: /^No resolution/ },
    { text: `Beyond the last is [[resolution ${last + 1}]].`, message: /^No resolution/ },
    { text: 'We recall [[Security Council resolution No. 9999]].', message: /^No resolution 9999/ },
    { text: 'See [[S/RES/9396 (2017)]].', message: /^No resolution 9396/ },
    { text: 'It says “[[resolution 9396 (2017)]]” there.', message: /^No resolution 9396/ },
  ],
);
