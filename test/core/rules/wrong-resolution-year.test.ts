import assert from 'node:assert/strict';
import { wrongResolutionYear } from '../../../server/src/core/rules/wrong-resolution-year';
import { describeRule, problemsOf } from '../../support/ruleTable';

describeRule(
  wrongResolutionYear,
  [
    'General Assembly resolutions 1514 (1960) and 2066 (1965) bind us. In disregard of resolutions 1514 (1960) and 2066 (1965), nothing was done.',
    'We recall resolution 2396 (2017).',
    'We recall resolutions 2178 (2014) and 2396 (2017).',
    'We recall resolution 2396.',
    'We recall resolution 2396 of 21 December 2017.',
    'We recall resolution 60/288 (2010).',
    'Cabinet resolution 43/2017 applies.',
    'We recall resolution 2396 (20',
    'We recall resolution 2396 (2018',
    '<!-- resolution 2396 (2018) -->',
    '```\nresolution 2396 (2018)\n```\n',
    'A resolution 9999 (2018) does not exist.',
    'Resolution 2396 (2018) of the Parliamentary Assembly of the Council of Europe, which stands.',
    'We recall resolution 2396 (2018) of the African Union, which stands.',
  ],
  [
    {
      text: 'We recall resolution 2396 ([[2018]]).',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'We recall resolution 2396 (2017).',
      grades: ['sure'],
    },
    {
      text: 'We recall resolution 2396 ([[2018]])',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'We recall resolution 2396 (2017)',
    },
    {
      text: 'resolutions 2178 ([[2015]]), 2396 (2017) and 2462 ([[2018]]), and more',
      message: 'Resolution 2178 was adopted in 2014, not 2015',
      fixed: 'resolutions 2178 (2014), 2396 (2017) and 2462 (2019), and more',
    },
    {
      text: 'We recall resolution 2396[^1] ([[2018]]), and more.\n\n[^1]: A note.\n',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'We recall resolution 2396[^1] (2017), and more.\n\n[^1]: A note.\n',
    },
    {
      text: 'We recall resolution 2396, adopted in [[2018]], and more.',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'We recall resolution 2396, adopted in 2017, and more.',
    },
    {
      text: 'We recall resolution 2396/[[18]], and more.',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'We recall resolution 2396 (2017), and more.',
      grades: ['offered'],
    },
    {
      text: 'See S/RES/1373 ([[2002]]), para. 1.',
      message: 'Resolution 1373 was adopted in 2001, not 2002',
      fixed: 'See S/RES/1373 (2001), para. 1.',
    },
    {
      text: 'As in [2368 \\([[2018]]\\)](https://example.org), States',
      message: 'Resolution 2368 was adopted in 2017, not 2018',
      fixed: 'As in [2368 \\(2017\\)](https://example.org), States',
    },
    {
      text: 'See SC/RES/2370/[[2020]].',
      message: 'Resolution 2370 was adopted in 2017, not 2020',
      fixed: 'See S/RES/2370 (2017).',
      grades: ['offered'],
    },
    {
      text: 'See S/RES/2396/[[2018]].',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'See S/RES/2396 (2017).',
    },
    {
      text: 'resolution 83 ([[1951]]) on Korea',
      message: 'Resolution 83 was adopted in 1950, not 1951',
      fixed: 'resolution 83 (1950) on Korea',
      grades: ['offered'],
    },
    {
      text: 'Security Council resolution 83 ([[1951]]) on Korea',
      message: 'Resolution 83 was adopted in 1950, not 1951',
      fixed: 'Security Council resolution 83 (1950) on Korea',
      grades: ['sure'],
    },
    {
      text: 'Recalling resolutions 2178 ([[2015]]) and 2396 ([[2018]]), the UN resolution 1373 ([[2002]]), States act.',
      message: 'Resolution 2178 was adopted in 2014, not 2015',
      fixed: 'Recalling resolutions 2178 (2014) and 2396 (2017), the UN resolution 1373 (2001), States act.',
      grades: ['sure', 'sure', 'sure'],
    },
    // Whose number it is, is not said, and others number so.
    ...[
      'The Parliamentary Assembly met. We recall resolution 2396 ([[2018]])',
      'We recall resolution 2396 ([[2018]]), adopted by our legislators',
      'The African Group resolution 2396 ([[2018]])',
      'The Group (AFG) resolution 2396 ([[2018]])',
    ].map((text) => ({
      text: `${text}, which stands.`,
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: `${text.replace('[[2018]]', '2017')}, which stands.`,
      grades: ['offered'] as const,
    })),
    // Front matter is read by machines.
    {
      text: '---\ntitle: On Security Council resolution 2396 ([[2018]])\n---\nText.',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: '---\ntitle: On Security Council resolution 2396 (2017)\n---\nText.',
      grades: ['offered'],
    },
    // A date has more in it than a year.
    {
      text: 'S/RES/2396 of 21 December [[2018]], S/RES/2178 of September [[2013]].',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed: 'S/RES/2396 of 21 December 2017, S/RES/2178 of September 2014.',
      grades: ['sure', 'sure'],
    },
    {
      text: 'S/RES/2396 of 20 December [[2018]], S/RES/2178 of May [[2013]], S/RES/1373 ([[2002]]) of 28 September 2002, S/RES/83 of 27 June [[1951]].',
      message: 'Resolution 2396 was adopted in 2017, not 2018',
      fixed:
        'S/RES/2396 of 20 December 2017, S/RES/2178 of May 2014, S/RES/1373 (2001) of 28 September 2002, S/RES/83 of 27 June 1950.',
      grades: ['offered', 'offered', 'offered', 'offered'],
    },
    {
      text: 'The text says “recalling resolution 2195 ([[2015]])” and goes on.',
      message: 'Resolution 2195 was adopted in 2014, not 2015',
    },
    { text: '“Recalling resolution 2195 ([[2015]]),\n\nNext.', message: /not 2015$/ },
    { text: 'It says ‘resolution 2195 ([[2015]])’ there.', message: /not 2015$/ },
    { text: 'It says "resolution 2195 ([[2015]])" there.', message: /not 2015$/ },
    { text: '> recalling resolution 2195 ([[2015]]) again\n', message: /not 2015$/ },
    {
      text: 'After “a quotation” comes resolution 2195 ([[2015]]).',
      message: /not 2015$/,
      fixed: 'After “a quotation” comes resolution 2195 (2014).',
    },
  ],
);

describe('wrong-resolution-year', () => {
  it('shows where the corpus has the year right, one place a document', () => {
    const [problem] = problemsOf(wrongResolutionYear, 'We recall resolution 2396 (2018).');
    const evidence = problem?.evidence ?? [];
    assert.deepEqual(
      evidence.map(({ document }) => document),
      ['2018-conference-concept-note', '2021-conference-concept-note'],
    );
    for (const { message } of evidence) assert.match(message, /2396 \(2017\)/);
  });
});
