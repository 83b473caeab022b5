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
    `Beyond the last is resolution ${last + 1}.`,
    `Security Council resolution ${last + 1} (${year}) is beyond the last.`,
    `See S/RES/${last + 40} and UNSCR ${last + 400}.`,
    `We recall resolution ${last + 10} (${year + 1}).`,
    'General Assembly resolution 1514 on colonialism',
    // So decisions are numbered.
    'General Assembly resolution 60/999.',
    'General Assembly resolution 74/556.',
    'See A/RES/78/331, A/RES/80/399 and A/RES/85/390.',
    // The Human Rights Council's.
    'resolution 50/6 of 7 July 2022',
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
    {
      text: `[[Security Council resolution ${last + 1} (${year - 6})]] is beyond the last.`,
      message: /^No resolution/,
    },
    {
      text: 'See [[A/RES/78/350]].',
      message: /^No resolution 350 in session 78 of the General Assembly: the last is 331$/,
    },
    {
      text: 'See [[General Assembly resolution 62/299]].',
      message: /^No resolution 299 in session 62 of the General Assembly: the highest known is 272$/,
    },
    { text: 'We recall [[Security Council resolution No. 9999]].', message: /^No resolution 9999/ },
    { text: 'See [[S/RES/9396 (2017)]].', message: /^No resolution 9396/ },
    { text: 'It says “[[resolution 9396 (2017)]]” there.', message: /^No resolution 9396/ },
  ],
);
