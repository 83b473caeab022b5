import { wrongOrgan } from '../../../server/src/core/rules/wrong-organ';
import { describeRule } from '../../support/ruleTable';

describeRule(
  wrongOrgan,
  [
    'Security Council resolution 1373 (2001).',
    'General Assembly resolution 60/288.',
    'General Assembly resolution 1514 (XV).',
    'General Assembly resolution 377 A (V).',
    'General Assembly resolution 1514 on colonialism.',
    'Human Rights Council resolution 34/8.',
    'General Assembly and Security Council resolutions 60/288 and 1373 (2001).',
    'General Assembly resolution 1373',
  ],
  [
    {
      text: 'We recall [[General Assembly]] resolution 1373.',
      message: '1373 (2001) is a resolution of the Security Council, not of the General Assembly',
      fixed: 'We recall Security Council resolution 1373.',
      grades: ['offered'],
    },
    {
      text: 'We recall [[General Assembly]] resolution 2396 (2017)',
      message: '2396 (2017) is a resolution of the Security Council, not of the General Assembly',
      fixed: 'We recall Security Council resolution 2396 (2017)',
      grades: ['sure'],
    },
    {
      text: 'We recall [[UNSCR]] 60/288 (2006).',
      message: '60/288 is a resolution of the General Assembly, not of the Security Council',
      fixed: 'We recall General Assembly resolution 60/288 (2006).',
      grades: ['sure'],
    },
    // Both organs had a first resolution in 1946.
    {
      text: 'We recall [[General Assembly]] resolution 1 (1946).',
      message: '1 (1946) is a resolution of the Security Council, not of the General Assembly',
      fixed: 'We recall Security Council resolution 1 (1946).',
      grades: ['offered'],
    },
    // Its year would be the next thing to be wrong.
    {
      text: 'We recall [[General Assembly]] resolution 2396 (2018).',
      message: '2396 (2017) is a resolution of the Security Council, not of the General Assembly',
      fixed: 'We recall Security Council resolution 2396 (2018).',
      grades: ['offered'],
    },
    {
      text: 'We recall [[General Assembly]] resolution 2100/2013.',
      message: '2100 (2013) is a resolution of the Security Council, not of the General Assembly',
      fixed: 'We recall Security Council resolution 2100/2013.',
      grades: ['offered'],
    },
    {
      text: 'We recall [[Security Council]] resolution 60/288.',
      message: '60/288 is a resolution of the General Assembly, not of the Security Council',
      fixed: 'We recall General Assembly resolution 60/288.',
      grades: ['offered'],
    },
    {
      text: 'We recall [[UNSCR]] 60/288.',
      message: '60/288 is a resolution of the General Assembly, not of the Security Council',
      fixed: 'We recall General Assembly resolution 60/288.',
    },
    {
      text: 'We recall [[resolution 1373 (2001)]] of the General Assembly.',
      message: '1373 (2001) is a resolution of the Security Council, not of the General Assembly',
    },
    {
      text: 'It says “[[General Assembly]] resolution 1373” there.',
      message: '1373 (2001) is a resolution of the Security Council, not of the General Assembly',
    },
  ],
);
