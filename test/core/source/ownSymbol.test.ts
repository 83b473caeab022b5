import assert from 'node:assert/strict';
import { parse } from '../../support/parse';

const preamble =
  'The Security Council,\n\nReaffirming its resolution 1373 (2001) and recalling the report S/2001/1294 of that year,\n\n1. Decides to remain seized.\n';
const prose = 'This paper sets out what the delegations may wish to discuss when they meet in New York.';
const assembly =
  'United Nations A/RES/60/288\nGeneral Assembly Distr.: General\n20 September 2006\n\nSixtieth session\nAgenda items 46 and 120\n\nResolution adopted by the General Assembly on 8 September 2006\n\n[without reference to a Main Committee (A/60/L.62)]\n\n60/288. The United Nations Global Counter-Terrorism Strategy\n\nThe General Assembly,\n\nGuided by the purposes of the Charter,\n';

/** [what, text, symbol, kind, first day, title]. */
const OWN: readonly (readonly [
  what: string,
  text: string,
  symbol: string,
  kind: string,
  date?: string,
  title?: string,
])[] = [
  [
    'on a line of its own',
    `United Nations\nSecurity Council\n\nS/RES/2255 (2015)\nDistr.: General 22 December 2015\n\nResolution 2255 (2015)\nAdopted by the Security Council at its 7590th meeting, on 21 December 2015\n${preamble}`,
    'S/RES/2255 (2015)',
    'resolution',
    '2015-12-21',
    'Resolution 2255 (2015)',
  ],
  [
    'within the letterhead',
    `UNITED NATIONS\nSecurity Council\n\nS\nDistr. GENERAL S/RES/1100 (1997) 27 March 1997\n\n${preamble}`,
    'S/RES/1100 (1997)',
    'resolution',
    '1997-03-27',
  ],
  [
    'beside the name of the organization',
    assembly,
    'A/RES/60/288',
    'resolution',
    '2006-09-08',
    'The United Nations Global Counter-Terrorism Strategy',
  ],
  ['under its label', `Letter of the Chair\n\nDocument symbol:\nS/2023/76\n\n${prose}\n`, 'S/2023/76', 'other'],
  ['beside its label', `Letter of the Chair\n\nSymbol: S/2023/76*\n\n${prose}\n`, 'S/2023/76', 'other'],
  [
    'with a footnote mark',
    `General Assembly\n\nA/72/840*\n\nReport of the Secretary-General\n\n${prose}\n`,
    'A/72/840',
    'report',
  ],
  ['in Markdown', `# Note\n\n**A/CONF.183/9**\n\n${prose}\n`, 'A/CONF.183/9', 'other'],
  ['in a table', `| United Nations | S/2023/76/Add.1 |\n| --- | --- |\n\n${prose}\n`, 'S/2023/76/Add.1', 'other'],
  [
    'of an old session',
    `A/RES/3034 (XXVII)\n\nResolution adopted by the General Assembly\n\n${prose}\n`,
    'A/RES/3034(XXVII)',
    'resolution',
  ],
  [
    'by the title alone',
    `Resolution 242 (1967)\nof 22 November 1967\n\n${preamble}`,
    'S/RES/242 (1967)',
    'resolution',
    '1967-11-22',
  ],
  [
    'by the title of a yearbook',
    `82 (1950). Resolution of 25 June 1950 [S/1501]\n\n${preamble}`,
    'S/RES/82 (1950)',
    'resolution',
    '1950-06-25',
  ],
  [
    'with the year of the title',
    `S/RES/1373\n\nResolution 1373 (2001)\n\n${preamble}`,
    'S/RES/1373 (2001)',
    'resolution',
  ],
  ['without any year', `S/RES/1373\n\n${preamble}`, 'S/RES/1373', 'resolution'],
  ['of a draft', `S/2016/1052\n\nDraft resolution\n\n${preamble}`, 'S/2016/1052', 'draft-resolution'],
  ['the first of two', `General Assembly\nSecurity Council\nA/75/729\nS/2021/98\n\n${prose}\n`, 'A/75/729', 'other'],
];

/** [what, text]. */
const OF_OTHERS: readonly (readonly [what: string, text: string])[] = [
  [
    'in the first sentence',
    `Note\n\nThe Council adopted S/RES/2396 (2017) and this paper sets out what follows from it.\n`,
  ],
  ['in brackets', `Note on borders\n\n(S/RES/2396 (2017))\n\n${prose}\n`],
  ['in square brackets', `Note on borders\n\n[S/2023/76]\n\n${prose}\n`],
  ['with words beside it', `Note on S/RES/2396 (2017)\n\n${prose}\n`],
  ['at the end of a line that goes on', `Review of the implementation of\nS/RES/2396 (2017)\n\n${prose}\n`],
  ['before words that go on', `Review\n\nS/RES/2396 (2017)\nand what follows from it\n\n${prose}\n`],
  ['after a colon', `Relevant documents:\nS/2023/76\n\n${prose}\n`],
  ['after “see”', `Annex\n\nSee\nS/2023/76\n\n${prose}\n`],
  ['in a list', `Resources\n\n- S/RES/2396 (2017)\n- S/RES/1373 (2001)\n\n${prose}\n`],
  ['two, one below the other', `Resources\n\nS/RES/2396 (2017)\nS/RES/1373 (2001)\n\n${prose}\n`],
  ['two on a line', `Resources\n\nS/RES/2396 (2017) S/RES/1373 (2001)\n\n${prose}\n`],
  ['of a resolution, on a concept note', `Concept note\n\nS/RES/2396 (2017)\n\n${prose}\n`],
  [
    'of a resolution, on a statement',
    `Statement by the delegation\n\nResolution 1373 (2001)\n\nSecurity Council\n\n${prose}\n`,
  ],
  ['after running text', `Note\n\n${prose}\n\nS/2023/76\n\n${prose}\n`],
  ['not well formed', `Note\n\nS/RES/2017/2396\n\n${prose}\n`],
  ['that is a path', `Note\n\nA/B/c.txt\n\n${prose}\n`],
  ['as a link', `Note\n\nhttps://undocs.org/S/RES/2396(2017)\n\n${prose}\n`],
  ['by a title nobody signs', `Resolution 1373 (2001)\n\n${prose}\n`],
  ['as a title with a subject', `Resolution 1325 (2000) at twenty: the Security Council and peace\n\n${prose}\n`],
];

describe('the symbol of a document', () => {
  for (const [what, text, symbol, kind, date, title] of OWN) {
    it(`is read ${what}`, () => {
      const document = parse(text);
      assert.deepEqual([document.symbol, document.kind], [symbol, kind]);
      if (date !== undefined) assert.equal(document.identity.date?.value, date);
      if (title !== undefined) assert.equal(document.title, title);
    });
  }

  for (const [what, text] of OF_OTHERS) {
    it(`is none ${what}`, () => assert.equal(parse(text).symbol, undefined));
  }
});
