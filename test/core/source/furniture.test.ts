import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFurniture } from '../../../server/src/core/source/furniture';
import { splitLines } from '../../../server/src/core/source/lines';

/** What is left out of a text, as "reason: line". */
function leftOut(raw: string): readonly string[] {
  const lines = splitLines(raw);
  return [...findFurniture(lines)].map(([index, reason]) => `${reason}: ${lines[index]!.text}`);
}

const lamps = `Concept note on lamps

1. Every port shall keep its lamps in good order, in compliance with
international lamp law, international buoy law and the international
tide law;

2. Every pilot shall carry two lamps, in compliance with
international lamp law, international buoy law and the international
tide law;
`;
const open = 'The keepers of every harbour on the coast have agreed to';
const rest = 'mend the lamps before the winter comes.';
const [one, two, three] = ['first', 'second', 'third'].map(
  (nth) => `This is the ${nth} of the paragraphs, and it is over.`,
) as [string, string, string];

const TEXTS: readonly (readonly [what: string, raw: string, left: readonly string[]])[] = [
  ['a line that comes back inside sentences', lamps, []],
  [
    'a line with a capital that comes back inside sentences',
    `${open} join the\nInternational Union of Harbours\nand to pay.\n\n${open} leave the\nInternational Union of Harbours\nand to rest.`,
    [],
  ],
  ['a line of a list that comes back', `Ports:\nKey questions\nand more\n\nBuoys:\nKey questions\nand less`, []],
  [
    'a title alone that is spoken of',
    `Lamp note\n\n${open}\n\nLamp note\n\nand so on.\n\n${open}\n\nLamp note\n\nas is.`,
    [],
  ],
  ['the title over two lines, once', `LAMP NOTE\n\nMAY 2031\n\n${open}\n\nLAMP NOTE\n\nMAY 2031\n\n${rest}`, []],
  [
    'the title over two lines, in sentences that go on around it',
    `LAMP NOTE\n\nMAY 2031\n\n${open}\n\nLAMP NOTE\n\nMAY 2031\n\n${rest}\n\nLAMP NOTE\n\nMAY 2031\n\n${one}`,
    [],
  ],
  [
    'short headings that come back on each page, not at its border',
    [1, 2, 3].map((n) => `Part ${n}\n\n${one}\n\nRecommendations\n\n${two}\n\n${n}`).join('\n\n\f'),
    [1, 2, 3].map((n) => `page-number: ${n}`),
  ],
  [
    'how meetings open and who signs',
    [1, 2, 3]
      .map((n) => `Meeting ${n}\n\nThe meeting was called to order at 10 a.m.\n\n${one}\n\n(Signed) A. Keeper\nChair`)
      .join('\n\n'),
    [],
  ],
  ['a refrain', `${open}\n\nLight the lamps\n\n${rest}\n\nLight the lamps\n\n${one}\n\nLight the lamps`, []],
  [
    'the head row of a table that goes on over pages',
    [1, 2, 3].map((n) => `| Port | Lamps |\n| Port ${n} | 4 |`).join('\n\n\f'),
    [],
  ],
  [
    'a sentence of a refrain that ends pages',
    `Title\n${one}\nAnd so we act\n\ftogether.\nAnd so we act\n\ftogether.`,
    [],
  ],
  [
    'the head of the document with its tag',
    `LAMP NOTE\n\n#Lamps\n\nMAY 2031\n\n${open}\n\nLAMP NOTE\n\n#Lamps\n\nMAY 2031\n\n${rest}\n\nLAMP NOTE\n\n#Lamps\n\n${one}`,
    ['LAMP NOTE', '#Lamps', 'MAY 2031', 'LAMP NOTE', '#Lamps'].map((line) => `page-head: ${line}`),
  ],
  [
    'headings that come back beside a tag',
    `Posts\n\nFor Monday\n\n${one}\n\n#Lamps\n\nFor Monday\n\n${two}\n\n#Lamps\n\nFor Monday\n\n${three}\n\n#Lamps`,
    [],
  ],
  [
    'the title over two lines, without space',
    `LAMP NOTE\nMAY 2031\n\n${open}\nLAMP NOTE\nMAY 2031\n${rest}\n${open}\nLAMP NOTE\nMAY 2031\n${rest}`,
    [],
  ],
  [
    'headers at form feeds',
    `Lamps\n${one}\n\fLamps\n${open}\n\fLamps\n${rest}`,
    ['page-head: Lamps', 'page-head: Lamps'],
  ],
  [
    'footers at form feeds',
    `Title\n${one}\nHarbour Board\n\f${two}\nHarbour Board\n\f${three}\nHarbour Board`,
    ['page-head: Harbour Board', 'page-head: Harbour Board', 'page-head: Harbour Board'],
  ],
  [
    'numbers beside headers',
    `Title\n${one}\n\f2          Harbour Board\n\n${two}\n\f3          Harbour Board\n\n${three}`,
    ['page-head: 2          Harbour Board', 'page-head: 3          Harbour Board'],
  ],
  [
    'numbers in Markdown',
    `Title\n\n${open}\n\n*Page 1*\n\n${rest}\n\n*Page 2*\n\n${one}`,
    ['page-number: *Page 1*', 'page-number: *Page 2*'],
  ],
  [
    'what a browser prints below each sheet',
    [1, 2, 3].map((n) => `Part ${n}\n${one}\n\nhttps://www.harbour.example/r   ${n}/3\n3/5/37, 11:42 AM`).join('\n\f'),
    [1, 2, 3].flatMap((n) => [`page-head: https://www.harbour.example/r   ${n}/3`, 'page-head: 3/5/37, 11:42 AM']),
  ],
  [
    'a header that comes but once, in a sentence that goes on',
    `Title\n\n${open}\n\n1\n\fI. Harbours\n\n${rest}\n\n2\n\fII. Lamps\n\n${one}\n\n3`,
    ['page-number: 1', 'page-head: I. Harbours', 'page-number: 2', 'page-number: 3'],
  ],
  ['a table in a sentence that goes on', `Title\n\n${open}\n\n\fTable 3. Lamps\n\n${rest}`, []],
  [
    'the print orders of Geneva and Nairobi',
    `Title\n\n${open}\nGE.31-01234  (E)    010203    040506\n2\n${rest}\nK3101234 010203`,
    ['print-order: GE.31-01234  (E)    010203    040506', 'page-number: 2', 'print-order: K3101234 010203'],
  ],
  [
    'headings that come back at the top of pages',
    [1, 2, 3].map((n) => `## Recommendations\n\nPort ${n} is open.\n\n${n}`).join('\n\n\f'),
    [1, 2, 3].map((n) => `page-number: ${n}`),
  ],
  ['sentences that begin two pages', `Title\n${one}\n\f${two}\n${one}\n\f${two}\n${three}`, []],
  ['a line that reads on, at the top of two pages', `${open}\n\fmend the lamps\n${one}\n\fmend the lamps\nnow.`, []],
  [
    'what stands at few pages of many',
    ['Title', 'Key questions', 'A', 'B', 'Key questions', 'C', 'D', 'E'].map((top) => `${top}\n${one}`).join('\n\f'),
    [],
  ],
  [
    'page numbers at form feeds',
    `Title\n${open}\n1\n\f${rest}\n2\n\f${three}\n2031\n`,
    ['page-number: 1', 'page-number: 2'],
  ],
  ['a year at the end of a page', `${open} meet in\n2031\n\f${rest}`, []],
  ['a year that a sentence is broken at', `${open} meet in\n2031\n\n${rest}`, []],
  ['a number inside a sentence', `${open} mend part\n1\nof it.\n\n${open} mend part\n2\nof it.`, []],
  ['years in a row', `2030\n\n${one}\n\n2031\n\n${two}\n\n2032\n\n${three}`, []],
  ['a number between two halves of a sentence', `${open}\n\n3\n\n${rest}`, ['page-number: 3']],
  [
    'numbers that rise, and what stands beside them',
    `Title\n\n${one}\n\nHarbour Board\n1\n\n${two}\n\nHarbour Board\n2\n\n${three}\n\nHarbour Board\n3`,
    [1, 2, 3].flatMap((n) => ['page-head: Harbour Board', `page-number: ${n}`]),
  ],
  [
    'the print order and what belongs to it',
    `Title\n\n${open}\n31-01234 (E)\n2/3\n${rest}\n3/3 31-01234\n*3101234*\n/...`,
    [
      'print-order: 31-01234 (E)',
      'page-number: 2/3',
      'print-order: 3/3 31-01234',
      'print-order: *3101234*',
      'print-order: /...',
    ],
  ],
  [
    'the symbol on top of pages, and the number after the last sentence',
    `S/2031/7\n\nTitle\n\n${open}\n2\n\n\nS/2031/7\n${rest}\n3`,
    ['page-number: 2', 'page-head: S/2031/7', 'page-number: 3'],
  ],
  [
    'notices of reissue at the feet of pages, and one inside a text',
    `${open}\n* Reissued for technical reasons on 21 August 2037.\n37-59326* (E)\n*3759326*\n\n${rest}\n\n* Reissued for technical reasons.\n\n${one}\n* Nouveau tirage pour raisons techniques (3 août 2037).\n\f${two}`,
    [
      'page-head: * Reissued for technical reasons on 21 August 2037.',
      'print-order: 37-59326* (E)',
      'print-order: *3759326*',
      'page-head: * Nouveau tirage pour raisons techniques (3 août 2037).',
    ],
  ],
  ['the symbol inside a sentence', `S/2031/7\n\nTitle\n\n${open} read document\nS/2031/7\nand to keep it.`, []],
  [
    'headers of symbol and title by turns, the title in other lines than at the top',
    [
      `United Nations A/RES/91/17\n\n# 91/17. Security of harbours and of those who keep their lamps\n\nThe General Assembly,\n\n${open}`,
      `A/RES/91/17\nSecurity of harbours and of those\nwho keep their lamps\n31-01234\n2/4\nmend the lamps,`,
      `Security of harbours and of those who\nkeep their lamps A/RES/91/17\n3/4\n31-01234\n${one}`,
      `A/RES/91/17 Security of harbours and of those who keep their lamps\nSecurity of harbours is ours.`,
    ].join('\n\n\f'),
    [
      'page-head: A/RES/91/17',
      'page-head: Security of harbours and of those',
      'page-head: who keep their lamps',
      'print-order: 31-01234',
      'page-number: 2/4',
      'page-head: Security of harbours and of those who',
      'page-head: keep their lamps A/RES/91/17',
      'page-number: 3/4',
      'print-order: 31-01234',
      'page-head: A/RES/91/17 Security of harbours and of those who keep their lamps',
    ],
  ],
];

describe('what belongs to the page and not to the text', () => {
  for (const [what, raw, left] of TEXTS) it(what, () => assert.deepEqual(leftOut(raw), left));
});
