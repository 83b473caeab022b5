import { wrongSessionYear } from '../../../server/src/core/rules/wrong-session-year';
import { describeRule } from '../../support/ruleTable';

describeRule(
  wrongSessionYear,
  [
    'General Assembly resolution 60/288.',
    'General Assembly resolution 60/288 (2006).',
    'Resolution 60/288 of 8 September 2006.',
    'Resolution 60/1 of 16 September 2005.',
    'Resolution 60/2 (2006) may be of either year of its session.',
    // The long tables may have misprints: their years alone prove nothing.
    'Resolution 34/55 (1980) may be of either year of its session.',
    // Its year is in the table, but nobody has seen the source.
    'Resolution 66/178 (2012) is not proven wrong.',
    'Resolution 2396 (2018) is the Council’s.',
    'Human Rights Council resolution 34/8 (2017).',
    'Economic and Social Council resolution 2019/21 (2019).',
    'Resolution 60/288 (20',
    'Resolution 60/288 of 8 September 2010',
  ],
  [
    {
      text: 'General Assembly resolution 60/288 ([[2010]]).',
      message: 'Resolution 60/288 was adopted in 2006, not 2010',
      fixed: 'General Assembly resolution 60/288 (2006).',
      grades: ['sure'],
    },
    {
      text: 'See A/RES/60/288 of 8 September [[2005]].',
      message: 'Resolution 60/288 was adopted in 2006, not 2005',
      fixed: 'See A/RES/60/288 of 8 September 2006.',
      grades: ['sure'],
    },
    {
      text: 'See A/RES/60/288 of 9 September [[2005]].',
      message: 'Resolution 60/288 was adopted in 2006, not 2005',
      fixed: 'See A/RES/60/288 of 9 September 2006.',
      grades: ['offered'],
    },
    {
      text: 'CND resolution 60/1 ([[2017]]) of its session.',
      message: 'Resolution 60/1 was adopted in 2005, not 2017',
      fixed: 'CND resolution 60/1 (2005) of its session.',
      grades: ['offered'],
    },
    {
      text: 'See resolution 60/2 ([[2010]]).',
      message: 'Session 60 of the General Assembly lay in 2005 and 2006, not 2010',
    },
    {
      text: 'See resolution 66/178 ([[2010]]).',
      message: 'Session 66 of the General Assembly lay in 2011 and 2012, not 2010',
    },
    {
      text: 'It says “resolution 60/288 ([[2010]])” there.',
      message: 'Resolution 60/288 was adopted in 2006, not 2010',
    },
  ],
);
