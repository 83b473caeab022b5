import assert from 'node:assert/strict';
import { documentText } from '../../server/src/host/readers/documentText';
import { pdfFile, type Placed, placedPdf, type PlacedText, widthOf } from '../support/pdfFile';

/** Lines 12 points apart, from a place down. */
const lines = (texts: readonly string[], y: number, x = 123, size = 10): readonly PlacedText[] =>
  texts.map((text, n) => ({ text, x, y: y - n * 12, size }));
const at = (text: string, x: number, y: number, size = 10): PlacedText => ({ text, x, y, size });
const body = ['The Board met at noon and agreed that every', 'keeper of a light shall log the weather.'];
const longer = ['It thanked the pilots for their patient work', 'in the storms of that winter, and for the lamps.'];

const column = [
  ...body,
  ...longer,
  'and the lamps burn in all nights of the year',
  'as the Board has said, and as',
  'all the keepers know',
  'from their own logs.',
];

async function read(pages: readonly (readonly Placed[])[]) {
  const { text, leftOut } = await documentText('a.pdf', placedPdf(pages));
  return { text: text.trim(), leftOut: leftOut.map(({ reason, text: words, page }) => `${reason} ${page}: ${words}`) };
}

const masthead = [
  at('United Nations', 60, 740, 14),
  at('A/RES/91/17', 450, 740, 20),
  at('General Assembly', 60, 690, 20),
  at('Distr.: General', 397, 694),
  at('9 March 2037', 397, 682),
  at('Ninety-first session', 60, 640),
  at('Agenda item 75 (a)', 60, 628),
];
const heads = ['A/RES/91/17', 'Security of harbours'];

/** [what, the page, its text, what is left out]. */
const PAGES: readonly (readonly [what: string, page: readonly Placed[], text: string, leftOut?: readonly string[]])[] =
  [
    [
      'the two sides of a masthead, each line by itself',
      [...masthead, ...lines(body, 560)],
      `United Nations\n\nA/RES/91/17\n\n# General Assembly\n\nDistr.: General\n9 March 2037\n\nNinety-first session\nAgenda item 75 (a)\n\n${body.join('\n')}`.replace(
        '# ',
        '',
      ),
    ],
    [
      'large letters beside two small lines',
      [
        at('Harbour Board', 60, 700, 20),
        at('Circular: general', 190, 704),
        at('5 May 2031', 190, 692),
        ...lines(body, 640),
      ],
      `# Harbour Board\n\nCircular: general\n5 May 2031\n\n${body.join('\n')}`,
    ],
    [
      'columns one after the other',
      [...lines(body, 700, 60), ...lines(longer, 700, 330)],
      [...body, '', ...longer].join('\n'),
    ],
    [
      'a title and an end across both columns',
      [
        at('Report of the Harbour Board on its work at the lights of the northern coast', 60, 740, 14),
        ...lines(body, 700, 60),
        ...lines(longer, 695, 330),
        at(
          'The meeting rose at six in the evening, and all keepers of the coast went home to their lights again.',
          60,
          640,
        ),
      ],
      `# Report of the Harbour Board on its work at the lights of the northern coast\n\n${[...body, '', ...longer].join('\n')}\n\nThe meeting rose at six in the evening, and all keepers of the coast went home to their lights again.`,
    ],
    [
      'the rows of a table',
      [
        at('09:00', 60, 700),
        at('Opening of the session', 160, 700),
        at('10:30', 60, 682),
        at('Lights and buoys', 160, 682),
      ],
      '09:00 Opening of the session\n10:30 Lights and buoys',
    ],
    [
      'cells of several lines',
      [
        at('Aim', 60, 700),
        ...lines(['To light the coast', 'in every winter'], 700, 160),
        at('Means', 60, 664),
        ...lines(['Keepers who log', 'the weather'], 664, 160),
      ],
      'Aim To light the coast\nin every winter\n\nMeans Keepers who log\nthe weather',
    ],
    [
      'a numbered paragraph whose last line is short',
      [
        at('3.', 147, 700),
        at('Decides that these rules apply only during the winter', 171, 700),
        at('session.', 123, 688),
      ],
      '3. Decides that these rules apply only during the winter\nsession.',
    ],
    [
      'a heading of several lines, whatever they end with',
      [
        { ...at('Freedonia, Sylvania and the Republic', 60, 740), font: 'bold' },
        { ...at('of Osterlich, with Klopstokia,', 60, 728), font: 'bold' },
        { ...at('Grand Fenwick: draft resolution', 60, 716), font: 'bold' },
        ...lines([...body, ...longer], 680),
      ],
      `# Freedonia, Sylvania and the Republic of Osterlich, with Klopstokia, Grand Fenwick: draft resolution\n\n${[...body, ...longer].join('\n')}`,
    ],
    [
      'no line numbers',
      [...lines(['1', '2', '3', '4'], 700, 60), ...lines([...body, ...longer], 700, 90)],
      [...body, ...longer].join('\n'),
      ['line-number 1: 1 2 3 4'],
    ],
    [
      'the numbers of a list',
      [
        ...lines(['1', '2', '3', '4'], 700, 60),
        ...lines(['Freedonia', 'Sylvania', 'Osterlich', 'Klopstokia'], 700, 90),
      ],
      '1 Freedonia\n2 Sylvania\n3 Osterlich\n4 Klopstokia',
    ],
    [
      'a shadow once',
      [at('National Statement', 60, 700, 16), at('National Statement', 61, 699, 16), ...lines(body, 660)],
      `# National Statement\n\n${body.join('\n')}`,
      ['repeated 1: National Statement'],
    ],
    [
      'whole words of letters set apart',
      [
        { text: ['M', -30, 'e', -30, 'm', -30, 'b', -30, 'e'], x: 60, y: 700 },
        { text: ['r', -30, ' ', -30, 'S', -30, 't', -30, 'a', -30, 't', -30, 'e', -30, 's'], x: 92.05, y: 700 },
      ],
      'Member States',
    ],
    ['words with moves for spaces', [{ text: ['The', -280, 'Board', -310, 'met'], x: 60, y: 700 }], 'The Board met'],
    [
      'nothing that nobody sees',
      [
        ...lines(body, 700),
        { ...at('white words', 60, 400), gray: 1 },
        { ...at('unpainted', 60, 380), mode: 3 },
        at('off the page', 700, 300),
        at('tiny', 60, 300, 0.5),
      ],
      body.join('\n'),
      ['hidden 1: white words unpainted off the page tiny'],
    ],
    [
      'white words on paint and on a picture',
      [
        { box: [50, 690, 300, 30], gray: 0.2 },
        { ...at('White on dark', 60, 700), gray: 1 },
        { box: [50, 590, 300, 30] },
        { ...at('White on a picture', 60, 600), gray: 1 },
      ],
      'White on dark\nWhite on a picture',
    ],
    [
      'the unpainted text of a scan',
      [{ box: [0, 0, 612, 792] }, ...lines(body, 700).map((line) => ({ ...line, mode: 3 }))],
      body.join('\n'),
    ],
    [
      'a page that lies on its side',
      lines(body, 0).map(({ text, y }) => ({ text, x: 300 - y, y: 100, turn: 90 })),
      body.join('\n'),
    ],
    [
      'no turned note of the margin',
      [...lines(body, 700), { ...at('Please recycle', 40, 300), turn: 90 }],
      body.join('\n'),
      ['turned 1: Please recycle'],
    ],
    [
      'two columns with hardly any space between',
      [...lines(column, 700, 60), ...lines(column, 700, 60 + Math.max(...column.map(widthOf)) * 10 + 10)],
      [...column, '', ...column].join('\n'),
    ],
    [
      'no letter twice for one: narrow ones that are drawn one by one',
      'All shall'
        .split('')
        .flatMap((letter, n, all) =>
          letter === ' ' ? [] : [at(letter, 123 + widthOf(all.slice(0, n).join('')) * 10 - n * 0.4, 700)],
        ),
      'All shall',
    ],
    [
      'no numbers of lines, aligned at their right',
      [
        ...lines([...body, ...longer, ...body, ...longer, ...body], 700),
        ...Array.from({ length: 10 }, (_, n) => at(String(n + 1), n < 9 ? 85 : 80, 700 - n * 12)),
      ],
      [...body, ...longer, ...body, ...longer, ...body].join('\n'),
      ['line-number 1: 1 2 3 4 5 6 7 8 9 10'],
    ],
    [
      'no watermark across its lines',
      [...lines([...body, ...longer], 700), at('DRAFT', 130, 668, 60)],
      [...body, ...longer].join('\n'),
      ['watermark 1: DRAFT'],
    ],
    [
      'a large initial with the word it begins',
      [
        at('T', 123, 648, 36),
        ...lines(['he Board met at noon and agreed', 'that every keeper shall log it'], 660, 146),
        ...lines(longer, 636),
      ],
      ['The Board met at noon and agreed', 'that every keeper shall log it', ...longer].join('\n'),
    ],
    [
      'a large initial that is a word',
      [
        at('A', 123, 648, 36),
        ...lines(['keeper of the lights has agreed', 'that every light shall burn'], 660, 150),
        ...lines(longer, 636),
      ],
      ['A keeper of the lights has agreed', 'that every light shall burn', ...longer].join('\n'),
    ],
  ];

/** A file whose only font has a ToUnicode map: "abc " are Hebrew letters, set from left to right as they are seen. */
function hebrewPdf(): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <61> <05D0> <62> <05D1> <63> <05D2> endbfchar endcmap end end';
  const content = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (cba cbaabc abc) Tj ET';
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ]);
}

describe('a PDF', () => {
  for (const [what, page, text, leftOut = []] of PAGES) {
    it(`gives ${what}`, async () => assert.deepEqual(await read([page]), { text, leftOut }));
  }

  it('gives no heads and feet of pages, left and right, but the head of the first', async () => {
    const foot = (page: number): readonly Placed[] => [at('37-01234', 520, 38, 7), at(`${page}/3`, 60, 36, 8)];
    const first = [...masthead, ...lines(body, 560), at('37-01234 (E)', 60, 44)];
    const second = [at(heads[0]!, 60, 770, 9), at(heads[1]!, 400, 770, 9), ...lines(longer, 730), ...foot(2)];
    const third = [at(heads[1]!, 60, 770, 9), at(heads[0]!, 480, 770, 9), ...lines(body, 730), ...foot(3)];
    const title = at('91/17. Security of harbours', 60, 600);
    const { text, leftOut } = await read([[...first, title], second, third]);
    const [, ...others] = text.split('\n\n\f');
    assert.deepEqual(others, [longer.join('\n'), body.join('\n')]);
    assert.deepEqual(leftOut, [
      'print-order 1: 37-01234 (E)',
      'page-head 2: A/RES/91/17',
      'page-head 2: Security of harbours',
      'print-order 2: 37-01234',
      'page-number 2: 2/3',
      'page-head 3: Security of harbours',
      'page-head 3: A/RES/91/17',
      'print-order 3: 37-01234',
      'page-number 3: 3/3',
    ]);
  });

  it('keeps what only looks like a head: headings that count, and a line at the top of its text', async () => {
    const page = (number: number): readonly Placed[] => [
      at(`Article ${number}`, 123, 730),
      ...lines([...body, ...longer], 700),
    ];
    const { text, leftOut } = await read([page(5), page(6), page(7)]);
    assert.equal(text.match(/Article \d/g)?.join(), 'Article 5,Article 6,Article 7');
    assert.deepEqual(leftOut, []);
  });

  it('gives no title of a chapter beside the number of the page, and every sentence that goes on at its head', async () => {
    const open = 'The Board thanked the keepers of the lights, and it asked each port to pay';
    const rest = 'the wages of the keepers in full and in time, whatever the storms.';
    const page = (number: number, head: string): readonly Placed[] => [
      ...(number === 1 ? [] : [at(String(number), 60, 770, 9), at(head, 200, 770, 9)]),
      at(rest, 123, 730),
      ...lines([...body, ...longer, ...body, ...longer, ...body, open], 706),
    ];
    const { text, leftOut } = await read([
      page(1, ''),
      page(2, 'The ports'),
      page(3, 'The lights'),
      page(4, 'The lights'),
    ]);
    assert.equal(text.split(rest).length, 5);
    assert.deepEqual(leftOut, [
      'page-number 2: 2',
      'page-head 2: The ports',
      'page-number 3: 3',
      'page-head 3: The lights',
      'page-number 4: 4',
      'page-head 4: The lights',
    ]);
  });

  it('gives no head that comes but once where the sentence goes on below it, or where the heads of other pages stand', async () => {
    const open = 'The Board thanked the keepers of the lights, and it asked each port to pay';
    const rest = 'the wages of the keepers in full and in time, whatever the storms.';
    const text = [...body, ...longer, ...body, ...longer, ...body];
    const page = (head: string, top: readonly string[], end: readonly string[]): readonly Placed[] => [
      at(head, 123, 770, 9),
      ...lines([...top, ...text, ...end], 730),
    ];
    const { leftOut } = await read([
      page('United Nations', [], [open]),
      page('I. Ports', [rest], []),
      page('II. Lights', [], []),
      page('II. Lights', [], []),
      page('III. Tides', [], []),
    ]);
    assert.deepEqual(leftOut, [
      'page-head 2: I. Ports',
      'page-head 3: II. Lights',
      'page-head 4: II. Lights',
      'page-head 5: III. Tides',
    ]);
  });

  it('gives no head of the first page that later ones have above a title, but a symbol and who speaks', async () => {
    const page = (number: number): readonly Placed[] => [
      at('A/HRC/91/17', 60, 780, 9),
      at('Permanent Mission of Freedonia', 250, 780, 9),
      at(`Harbour Board | Report 2037 | ${number}`, 60, 765, 9),
      ...lines([...body, ...longer, ...body, ...longer, ...body, ...longer], 660),
    ];
    const title = at('Report on the lights of all harbours', 123, 700, 16);
    const { text, leftOut } = await read([[...page(1), title], page(2), page(3)]);
    assert.match(text, /^A\/HRC\/91\/17\n\nPermanent Mission of Freedonia\n\n# Report on the lights of all harbours\n/);
    assert.deepEqual(leftOut.slice(0, 2), ['page-head 1: Harbour Board | Report 2037 | 1', 'page-head 2: A/HRC/91/17']);
  });

  it('gives no numbers of lines on a page that has few, where another has many', async () => {
    const page = (texts: readonly string[], step: number): readonly Placed[] => [
      ...lines(texts, 700),
      ...texts.flatMap((_, n) => ((n + 1) % step === 0 ? [at(String(n + 1), 80, 700 - n * 12, 8)] : [])),
    ];
    const many = [...body, ...longer, ...body, ...longer, ...body, ...longer];
    const { text, leftOut } = await read([page(many, 3), page([...body, ...longer], 3)]);
    assert.equal(text, `${many.join('\n')}\n\n\f${[...body, ...longer].join('\n')}`);
    assert.deepEqual(leftOut, ['line-number 1: 3 6 9 12', 'line-number 2: 3']);
  });

  it('says that it is laid out in pages, be it one', async () =>
    assert.equal((await documentText('a.pdf', placedPdf([lines(body, 700)]))).isPaged, true));

  it('gives words that run to the left in the order in which they are read', async () => {
    const { text } = await documentText('a.pdf', hebrewPdf());
    assert.equal(text.trim(), 'גבא גבאאבג אבג');
  });

  it('tells in which place of the text it left something out', async () => {
    const file = placedPdf([lines(body, 700), [at('Page 2 of 2', 60, 770), ...lines(longer, 700)]]);
    const { text, leftOut } = await documentText('a.pdf', file);
    assert.deepEqual(leftOut, [
      { reason: 'page-number', text: 'Page 2 of 2', page: 2, at: text.indexOf('It thanked') },
    ]);
  });
});
