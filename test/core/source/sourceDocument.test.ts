import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blockTexts, parse } from '../../support/parse';

/** Texts of blocks after a title and a first sentence, so that a case needs no title block of its own. */
function body(text: string): string[] {
  const opening = 'A Title\n\nThis is the first sentence of the text that follows here.\n\n';
  return blockTexts(parse(opening + text)).slice(2);
}

describe('parseSourceDocument', () => {
  it('ends the title block where the text of an organ begins', () => {
    const text =
      'A/C.1/91/L.2\n\nThe lighting of harbours\n\nThe General Assembly,\n\nRecalling its resolution 90/3 of 2 June 2036,\n\n1. Calls upon States to light them;\n';
    assert.deepEqual(blockTexts(parse(text)).slice(1, 4), [
      'title: The lighting of harbours',
      'paragraph: The General Assembly,',
      'paragraph: Recalling its resolution 90/3 of 2 June 2036,',
    ]);
  });

  describe('blocks', () => {
    const cases: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
      [
        'a hard-wrapped paragraph',
        'States should\nwork together\r\non this.',
        ['paragraph: States should work together on this.'],
      ],
      [
        'a sentence cut by a blank line',
        'States, in line with their obligations under law and\n\nin good faith, act.',
        ['paragraph: States, in line with their obligations under law and in good faith, act.'],
      ],
      [
        'a sentence cut before a capital',
        '3. The conference will be held in the place described above at the United\n\nNations. It will be open to all.',
        [
          'paragraph 3: The conference will be held in the place described above at the United Nations. It will be open to all.',
        ],
      ],
      [
        'two sentences that only stand apart',
        'The first sentence ends here.\n\nthe second starts small.',
        ['paragraph: The first sentence ends here.', 'paragraph: the second starts small.'],
      ],
      [
        'a hyphen of the word',
        'They conduct cyber-\noperations today.',
        ['paragraph: They conduct cyber-operations today.'],
      ],
      [
        'a hyphen of the printer',
        'The imple-\nmentation of it. Full implementation is due.',
        ['paragraph: The implementation of it. Full implementation is due.'],
      ],
      ['a soft hyphen', 'The im\u00ADple\u00AD\nmentation of it.', ['paragraph: The implementation of it.']],
      [
        'a footnote in the middle of a sentence',
        'Acts¹ of terrorism must be seen as well as other ways\n\n¹ See the annex.\n\nto counter them.',
        [
          'paragraph: Acts of terrorism must be seen as well as other ways to counter them.',
          'footnote 1: See the annex.',
        ],
      ],
      [
        'a footnote between the items of a list',
        'Questions:\n\n- What is it?²\n\n2 Ibid.\n\n- Who did it?',
        ['paragraph: Questions:', 'item -: What is it?', 'item -: Who did it?', 'footnote 2: Ibid.'],
      ],
      [
        'an item that starts with a year',
        'Years:\n\n- One.\n\n2018 was such a year.',
        ['paragraph: Years:', 'item -: One.', 'paragraph: 2018 was such a year.'],
      ],
      [
        'emphasis, links, escapes, entities',
        'See **resolution 2368 \\(2017\\)** and [the _note_](http://x.org/a_b) &amp; file_name_one, 5 * 3.',
        ['paragraph: See resolution 2368 (2017) and the note & file_name_one, 5 * 3.'],
      ],
      ['non-breaking and double spaces', 'At\u00A0most  two   words.', ['paragraph: At most two words.']],
      [
        'lettered and numbered items',
        'Points:\n(a) First;\n(b) Second.',
        ['paragraph: Points:', 'item a: First;', 'item b: Second.'],
      ],
      [
        'a plain HTML table',
        '<table>\n<tr><td>09:00 - 09:30</td><td>Registration</td></tr>\n<tr><td>09:30 - 10:00</td>\n<td>Opening\nremarks</td></tr>\n</table>',
        ['cell: 09:00 - 09:30', 'cell: Registration', 'cell: 09:30 - 10:00', 'cell: Opening remarks'],
      ],
      [
        'HTML lists and headings',
        '<h2>Aims</h2><ul><li>To share;</li><li>to learn<br>more.</li></ul>',
        ['heading: Aims', 'item: To share;', 'item: to learn more.'],
      ],
      [
        'a Markdown table',
        '| Time | What |\n|---|---|\n| 10:00 – 11:00 | Session I: Law |',
        ['cell: Time', 'cell: What', 'cell: 10:00 – 11:00', 'heading: Session I: Law'],
      ],
      [
        'hashtags and addresses',
        '#UNite\n[@UN](http://t.co/x) | www.un.org/ct\n\nText goes on.',
        ['paragraph: Text goes on.'],
      ],
      ['an underlined heading', 'Aims\n----\nThis is why.', ['heading: Aims', 'paragraph: This is why.']],
    ];
    for (const [what, text, blocks] of cases) it(what, () => assert.deepEqual(body(text), blocks));

    it('gives the raw place of a sentence that a footnote had cut', () => {
      const text =
        'A Title\n\nThe acts¹ that this sentence is about must be seen. As must all the other ways\n\n¹ See the annex.\n\nto counter them.';
      const { clean } = parse(text);
      const start = clean.text.indexOf('ways to');
      assert.deepEqual(
        clean.toRawPieces({ start, end: start + 7 }).map((piece) => text.slice(piece.start, piece.end)),
        ['ways\n', 'to'],
      );
      assert.equal(text.slice(clean.toRaw({ start, end: start + 7 }).end - 2).startsWith('to counter'), true);
    });
  });

  describe('page furniture', () => {
    const header = 'MEETING OF EXPERTS\n\n12 MAY 2022\n\n';
    it('drops a header that cuts sentences and keeps the title', () => {
      const text = `${header}This text is about a meeting of all of the many\n\n\f${header}experts that met. It goes on.\n\n\f${header}And it ends.`;
      assert.deepEqual(blockTexts(parse(text)), [
        'title: MEETING OF EXPERTS',
        'title: 12 MAY 2022',
        'paragraph: This text is about a meeting of all of the many experts that met. It goes on.',
        'paragraph: And it ends.',
      ]);
    });
    it('drops page numbers', () => {
      const page = (n: number) =>
        `This sentence of page ${'one two three'.split(' ')[n - 1]!} is long enough to be text.\n\n${n}\n\n`;
      assert.deepEqual(
        blockTexts(parse(page(1) + page(2) + page(3))).filter((block) => /: \d+$/.test(block)),
        [],
      );
    });
    const page = (n: number) =>
      `This is the ${'first second third'.split(' ')[n]!} paragraph of a text that has several of them.`;
    for (const [what, top, header] of [
      ['alone', 'United Nations\n\nS/2015/939', 'S/2015/939'],
      ['with the number of the page', 'United Nations A/72/840\n\nGeneral Assembly', 'A/72/840 3/29'],
      ['over the number of the page', 'S/RES/2396 (2017)', 'S/RES/2396 (2017)\n\nPage 7'],
      ['with marks around it', '**S/2015/939**', '# S/2015/939'],
    ] as const) {
      it(`drops the symbol of the document that pages begin with, ${what}`, () => {
        const text = `${top}\n\nThe title of all\n\n${page(0)}\n\n${header}\n\n${page(1)}\n\nS/2001/1294\n\n${page(2)}`;
        assert.deepEqual(blockTexts(parse(text)).slice(-4), [
          `paragraph: ${page(0)}`,
          `paragraph: ${page(1)}`,
          'paragraph: S/2001/1294',
          `paragraph: ${page(2)}`,
        ]);
      });
    }
    it('keeps the symbol of the document in a list', () => {
      const text = `S/2015/939\n\nThe title of all\n\n${page(0)}\n\nS/2001/1294\nS/2015/939\n\n${page(1)}`;
      assert.match(blockTexts(parse(text)).join('\n'), /S\/2001\/1294\W+S\/2015\/939/);
    });
    it('keeps lines that recur because the text says them again', () => {
      const text = [
        'Session 1: Law',
        'Key questions',
        'What is law? We ask this of everybody who is here.',
        'Session 2: Order',
        'Key questions',
        'What is order? We ask this of everybody who is here.',
        'Session 3: Peace',
        'Key questions',
        'What is peace?',
      ].join('\n\n');
      assert.equal(blockTexts(parse(text)).filter((block) => block.endsWith('Key questions')).length, 3);
    });
  });

  it('ties footnotes to their marks', () => {
    const { footnotes, clean } = parse(
      'A Title\n\nThe first claim.¹ The second claim.<sup>2</sup> A third.[^3] And a fourth.⁴\n\n1 One.\n2 Two.\n[^3]: Three.',
    );
    assert.deepEqual(
      footnotes.map(({ number, text, mark }) => [number, clean.text.slice(0, mark!.offset).split(' ').at(-1), text]),
      [
        [1, 'claim.', 'One.'],
        [2, 'claim.', 'Two.'],
        [3, 'third.', 'Three.'],
        [4, 'fourth.', undefined],
      ],
    );
  });

  it('takes units and powers for no footnotes', () => {
    assert.deepEqual(parse('An area of 20 km² and 10⁶ people is what this sentence is about.').footnotes, []);
  });

  it('reads any text without structure', () => {
    for (const text of ['', '\n\n', '\uFEFF', 'word', '#', '-', '|', '<table>', '¹', '**', '1.', '\u0000\u0001']) {
      assert.doesNotThrow(() => parse(text));
      assert.equal(parse(text).sessions.length, 0);
    }
    assert.equal(parse('').title, 'test');
  });
});
