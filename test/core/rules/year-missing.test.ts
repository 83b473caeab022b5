import { yearMissing } from '../../../server/src/core/rules/year-missing';
import { describeRule } from '../../support/ruleTable';

describeRule(
  yearMissing,
  [
    'We recall resolution 2396 (2017).',
    'We recall resolution 2396 (2017). Resolution 2396 asks for more.',
    'See S/RES/2396 (2017). Resolution 2396 asks for more.',
    'We recall resolution 2396 of 21 December 2017.',
    'We recall General Assembly resolution 60/288.',
    'It says “under resolution 2396 States shall act” there.',
    'resolutions 1267/1989/2253 and no more',
    'Document S/2021/98 and A/72/840.',
    'Resolution 9999 is none.',
    'Resolution 1344 of the Parliamentary Assembly.',
    'We recall resolution 239',
    'We recall resolution 2396 ',
    'We recall resolution 2396 (',
    'We recall resolution 2396 (20',
    'We recall resolution 2396 of 21 Dec',
    'We recall resolution 2396 (20\n\nThe next paragraph.',
  ],
  [
    {
      text: 'We recall [[resolution 2396]].',
      message: 'Resolution 2396 has no year: 2396 (2017)',
      fixed: 'We recall resolution 2396 (2017).',
      grades: ['sure'],
    },
    {
      text: 'Resolution 1373 (2001, on financing), [[resolution 1540]]-mandated, [[resolution 2178]]’s, the [[resolution 1267]] Committee.',
      message: 'Resolution 1540 has no year: 1540 (2004)',
      fixed:
        'Resolution 1373 (2001, on financing), resolution 1540 (2004)-mandated, resolution 2178 (2014)’s, the resolution 1267 (1999) Committee.',
      grades: ['offered', 'offered', 'offered'],
    },
    {
      text: 'We recall [[resolution 2396]]\n',
      message: 'Resolution 2396 has no year: 2396 (2017)',
      fixed: 'We recall resolution 2396 (2017)\n',
    },
    {
      text: '[[Resolution 2396]] is there. Resolution 2396 is still there. So is resolution 2396 (2017).',
      message: 'Resolution 2396 has no year: 2396 (2017)',
      fixed: 'Resolution 2396 (2017) is there. Resolution 2396 is still there. So is resolution 2396 (2017).',
    },
    {
      text: 'resolutions [[1373]], 2178 (2014) and [[2396]], which',
      message: 'Resolution 1373 has no year: 1373 (2001)',
      fixed: 'resolutions 1373 (2001), 2178 (2014) and 2396 (2017), which',
    },
    // The bracket would be read with the one that is open.
    {
      text: '(resolution 883 (1993; [[UNSCR 2043]]) stands.',
      message: 'Resolution 2043 has no year: 2043 (2012)',
      fixed: '(resolution 883 (1993; UNSCR 2043 (2012)) stands.',
      grades: ['offered'],
    },
    {
      text: 'resolutions 1368 and 1373 (2001), and resolutions [[1624]] and 2178 (2014)',
      message: 'Resolution 1624 has no year: 1624 (2005)',
      fixed: 'resolutions 1368 and 1373 (2001), and resolutions 1624 (2005) and 2178 (2014)',
    },
    // A year that was not understood stands there already.
    {
      text: 'We recall [[resolution 2396]] (20l7), which stands.',
      message: 'Resolution 2396 has no year: 2396 (2017)',
    },
    {
      text: '[[Resolution 194]] guarantees the right.',
      message:
        'Resolution 194 names neither organ nor year: it may be 194 (1964) of the Security Council, or one of the General Assembly’s first sessions',
    },
    {
      text: '[[UNSCR 2178]], para. 5, says so.',
      message: 'Resolution 2178 has no year: 2178 (2014)',
      fixed: 'UNSCR 2178 (2014), para. 5, says so.',
    },
    // The words around make it a resolution: a person decides.
    {
      text: 'As required by [[2178]], the Council was told.',
      message: 'Resolution 2178 has no year: 2178 (2014)',
      fixed: 'As required by 2178 (2014), the Council was told.',
      grades: ['offered'],
    },
    {
      text: '([[S/RES/1540]])',
      message: 'Resolution 1540 has no year: 1540 (2004)',
      fixed: '(S/RES/1540 (2004))',
    },
  ],
);
