import { malformedSymbol } from '../../../server/src/core/rules/malformed-symbol';
import { describeRule } from '../../support/ruleTable';

describeRule(
  malformedSymbol,
  [
    'A/RES/60/288',
    'S/RES/2396 (2017), para. 4',
    's/res/2396 (2017) in small letters',
    'resolution 2396 (2017).',
    'Cabinet resolution 43/2017 applies.',
    // The fix of the year writes the whole symbol.
    'See S/RES/2370/2020.',
    'See SC/RES/2396/2018.',
    'We recall S/RES/2396 (2017',
    'We recall resolution 2396 (2017',
  ],
  [
    {
      text: 'See [[A/RES/60-288]].',
      message: 'Not the form of a symbol: A/RES/60/288',
      fixed: 'See A/RES/60/288.',
      grades: ['sure'],
    },
    {
      text: 'See [[S/RES/2396 (2017]]\n',
      message: 'The bracket of the year is not closed: S/RES/2396 (2017)',
      fixed: 'See S/RES/2396 (2017)\n',
    },
    {
      text: 'See [[resolution 2396 (2017]], which',
      message: 'The bracket of the year is not closed: resolution 2396 (2017)',
      fixed: 'See resolution 2396 (2017), which',
      grades: ['sure'],
    },
    {
      text: 'See [[resolution 2396 (2017]] and what was agreed on in the years that came behind it (and before) too), which',
      message: 'The bracket of the year is not closed: resolution 2396 (2017)',
      fixed:
        'See resolution 2396 (2017) and what was agreed on in the years that came behind it (and before) too), which',
      grades: ['offered'],
    },
    // No table has it.
    {
      text: 'See [[A/RES/60-62]].',
      message: 'Not the form of a symbol: A/RES/60/62',
      fixed: 'See A/RES/60/62.',
      grades: ['offered'],
    },
    {
      text: 'See [[S/RES 2396 (2017)]].',
      message: 'Not the form of a symbol: S/RES/2396 (2017)',
      fixed: 'See S/RES/2396 (2017).',
    },
    {
      text: 'See [[S/RES/2396/2017]].',
      message: 'Not the form of a symbol: S/RES/2396 (2017)',
      fixed: 'See S/RES/2396 (2017).',
    },
    {
      text: 'See [[resolution 2396/2017]].',
      message: 'Not the form of a symbol: resolution 2396 (2017)',
      fixed: 'See resolution 2396 (2017).',
    },
    {
      text: 'See [[GA/RES/60/288]].',
      message: 'Not the head of a symbol: A/RES/60/288',
      fixed: 'See A/RES/60/288.',
    },
    { text: 'It says “see [[A/RES 60/288]]” there.', message: 'Not the form of a symbol: A/RES/60/288' },
  ],
);
