import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { paragraphQuotations } from '../../../server/src/core/quotes/paragraphQuotations';
import { quotationsOf } from '../../../server/src/core/quotes/quotationsOf';
import { readMarks } from '../../support/marks';

/** Each quotation is marked, from its first mark to its last. */
const found: readonly string[] = [
  // Marks.
  'She said [[“we act as one body”]].',
  'She said [["we act as one body"]].',
  "She said [['we act as one body']].",
  'She said [[‘we act as one body’]].',
  'She said [[«nous agissons tous comme un»]].',
  'Sie sagte [[„wir handeln alle wie einer“]].',
  'Mixed up: [[“we act as one body"]] and [["they act as one body”]].',
  'One curly mark: [[“we act as one body“]] and [[“they act as one body“]].',
  '([[“We act as one body”]]), [[“*they act as one body*”]]',
  // In each other.
  'She said [[“we ‘act as one body’ and go on”]].',
  'She said [[“we “act as one body” and go on”]].',
  'She said [[\'we "act as one body" and go on\']].',
  // What does not close.
  'She said [[“we act as one body and go on.]]',
  'She said [[“we act as one body. They said ]][[“we go on as one body”]].',
  'She said "we act as one body and go on.',
  "She said 'we act as one body and go on.",
  'We act as one body”, they say».',
  // Apostrophes and inches.
  'the States’ own and Da’esh’s own and don’t and the ‘90s and the States’ own',
  "the States' own and Da'esh's own and don't and the '90s and the States' own",
  'a 5" disk and then a whole lot of 3" disks',
  // Omissions, brackets, footnote marks.
  'She said [[“we … act as [...] one body”]].',
  'She said [[“[w]e act as [a] body¹ and[^2] go on”]].¹',
  // Scare quotes and titles.
  'Their “own” words, “we act as one” and the report “One United Nations Fund”.',
  'the “[very] great [and good] powers”',
  'what is [[“violent extremism as and when conducive to terrorism”]]',
  'the report entitled [[“We act as one body”]]',
  'the “International Convention for the Suppression of Terrorist Bombings”',
  // Paragraphs.
  '[[“We act as one body.\n\n“We go on.\n\n“We never rest”]], she said.',
  '[["We act as one body.\n\n"We go on.\n\n"We never rest"]], she said.',
  '[[«We act as one body.\n\n«We never rest»]], she said.',
  '- [[“We act as one body.\n- “We never rest”]], she said.',
  '[[“1. We act as one body.\n\n“2. We never rest.”]]',
  '1. [[“We act as one body.\n2. “We never rest.”]]',
  '[[“We act as one body.]]\n\nWe never rest, nor do [[“they who act with us”]].',
  '[[“We act as one body.\n\n“We go on.]]\n\nWe never rest.',
  '[[“We act as one body.]]\n\n## [[“We never rest, nor do they”]]',
  '"We act as one body.\n\nThey never rest, “nor do we”.',
  // Block quotations.
  '[[> We act as one body.]]',
  'They say:\n\n[[> We act as one body.\n>\n> We never rest.\n> — A/RES/75/291]]\n\nSo they do.',
  '[[> “We act as one body.”]]',
  '> We act as one.',
  '> [!NOTE]\n> We act as one body.',
  '[[> “We act,” she says, “as one body of people”]]',
  // Elsewhere.
  '# On [[“We act as one body”]]',
  'Text.[^1]\n\n[^1]: See [[“We act as one body”]].',
  '- an item says [[“we act as one body”]]',
  '---\nevent: “we act as one body”\n---\nText.',
  '```\n“we act as one body”\n```',
  'Code: `“we act as one body”` and <a title="we act as one body">so</a>',
  'A link: [so](https://example.org "we act as one body") and <!-- “we act as one body” --> a comment',
  '<!-- “we act as one body” -->',
  '[Slide: “we act as one body”]',
  '',
  '“',
  '“”',
];

const Q = '“a, b, c, d and e”';
/** The text; what each of its quotations is tied to: symbol, paragraph, name. */
const tied: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // Before, in the same sentence.
  [
    'In its resolution 2341 (2017), the Security Council calls upon States: “a, b, c, d and e”.',
    'S/RES/2341 (2017), the Security Council',
  ],
  [
    `In resolution 2341 (2017), the Security Council calls upon Member States to ${Q}.`,
    'S/RES/2341 (2017), the Security Council',
  ],
  [
    `In its resolution 2341 (2018), the Security Council calls upon States to ${Q}.`,
    'S/RES/2341 (2017), the Security Council',
  ],
  [`Security Council resolution 2341 (2017) calls upon Member States ${Q}.`, 'S/RES/2341 (2017)'],
  [`Resolution 2396 (2017) also calls upon Member States ${Q}.`, 'S/RES/2396 (2017)'],
  [`Paragraph 5 of resolution 2396 (2017) says that States must ${Q}.`, 'S/RES/2396 (2017), 5'],
  [`In paragraph 5 of its resolution 2396 (2017), the Council decided that ${Q}.`, 'S/RES/2396 (2017), 5, the Council'],
  [
    `In the sixth review resolution of the United Nations Global Counter-Terrorism Strategy (A/RES/72/284), Member States express ${Q}.`,
    'A/RES/72/284',
  ],
  [
    `In the seventh review resolution of the Global Counter-Terrorism Strategy ([A/RES/75/291](#)), Member States renewed their ${Q}.`,
    'A/RES/75/291',
  ],
  [
    `In the sixth review of the United Nations Global Counter-Terrorism Strategy, Member States encourage ${Q}.`,
    'A/RES/72/284',
  ],
  [`Through the United Nations Global Counter-Terrorism Strategy, Member States ${Q}.`, 'A/RES/60/288'],
  [`In the Strategy, Member States resolve to ${Q}.`, 'A/RES/60/288'],
  [`The Security Council, in resolution 2396 (2017), decided that ${Q}.`, 'S/RES/2396 (2017), The Security Council'],
  [`The General Assembly decided in its resolution 75/291 that ${Q}.`, 'A/RES/75/291, The General Assembly'],
  [`As stated in resolution 2396 (2017), ${Q}.`, 'S/RES/2396 (2017)'],
  [`In his report (A/72/840), the Secretary-General said that ${Q}.`, 'A/72/840, the Secretary-General'],
  [
    `The Council, in resolution 2396 (2017), recalled resolution 1373 (2001) and decided that ${Q}.`,
    'S/RES/2396 (2017), The Council',
  ],
  [`We welcome resolution 2396 (2017), which calls on States to ${Q}.`, 'S/RES/2396 (2017)'],
  [`We recall that resolution 2396 (2017) decides that ${Q}.`, 'S/RES/2396 (2017)'],
  [`Resolution 2396 (2017): ${Q}.`, 'S/RES/2396 (2017)'],
  // Several.
  [`Resolution 2396 (2017) calls for ${Q} and ${Q}.`, 'S/RES/2396 (2017)', 'S/RES/2396 (2017)'],
  [
    `Resolution 1373 (2001) decides that ${Q}, and resolution 2396 (2017) that ${Q}.`,
    'S/RES/1373 (2001)',
    'S/RES/2396 (2017)',
  ],
  [`${Q} and ${Q} (A/RES/75/291, para. 10).`, 'A/RES/75/291', 'A/RES/75/291, 10'],
  // In brackets behind.
  [`${Q} (A/RES/75/291, para. 10).`, 'A/RES/75/291, 10'],
  [`${Q}.[^1] (A/RES/75/291, para. 10)`, 'A/RES/75/291, 10'],
  [`${Q} [S/RES/2396 (2017), para. 5].`, 'S/RES/2396 (2017), 5'],
  [`${Q} (resolution 2396 (2018), paragraph 5).`, 'S/RES/2396 (2017), 5'],
  [`The General Assembly said that ${Q} (A/RES/75/291, para. 10).`, 'A/RES/75/291, 10, The General Assembly'],
  [`Resolution 2396 (2017) says ${Q} (para. 5) and ${Q} (para. 6).`, 'S/RES/2396 (2017), 5', 'S/RES/2396 (2017), 6'],
  [`${Q} (A/RES/75/291, para. 10). ${Q} (ibid., para. 12).`, 'A/RES/75/291, 10', 'A/RES/75/291, 12'],
  [`${Q} (A/RES/75/291, para. 10).\n\n${Q} (ibid.).`, 'A/RES/75/291, 10', 'A/RES/75/291'],
  [`${Q} (see also resolution 2396 (2017)).`, '-'],
  [`${Q} (A/RES/75/291; S/RES/2396 (2017)).`, '-'],
  [`${Q} (emphasis added).`, '-'],
  // Behind, in the same sentence.
  [`${Q}, as stated in paragraph 5 of resolution 2396 (2017).`, 'S/RES/2396 (2017), 5'],
  ['“a, b, c, d and e,” the General Assembly reaffirmed in resolution 60/288.', 'A/RES/60/288, the General Assembly'],
  [`${Q}, said the Secretary-General.`, 'the Secretary-General'],
  [`${Q}, the Secretary-General said.`, 'the Secretary-General'],
  [`${Q}, according to the Secretary-General.`, 'the Secretary-General'],
  [`${Q} — resolution 2396 (2017), para. 5`, 'S/RES/2396 (2017), 5'],
  [`${Q}, and resolution 1373 (2001) requires States to act.`, '-'],
  [`${Q} in implementing resolution 1373 (2001).`, '-'],
  // Who speaks.
  [`As the Secretary-General said last year, ${Q}.`, 'the Secretary-General'],
  [`Secretary-General Guterres stated that ${Q}.`, 'Guterres'],
  [`The Secretary-General said ${Q}.`, 'The Secretary-General'],
  [`Recalling resolution 1373 (2001), the Secretary-General said that ${Q}.`, 'the Secretary-General'],
  [`Resolution 1373 (2001) stands, and the Secretary-General said that ${Q}.`, 'the Secretary-General'],
  // A sentence before.
  [`Resolution 2178 (2014) decides that States act. It also decides that ${Q}.`, 'S/RES/2178 (2014)'],
  [
    `In the seventh review resolution (A/RES/75/291) of the Strategy, Member States renewed their ${Q}. They also underscored ${Q}.`,
    'A/RES/75/291',
    'A/RES/75/291',
  ],
  [
    `Resolution 2178 (2014) decides that ${Q}. It also decides that ${Q}. It further decides that ${Q}.`,
    'S/RES/2178 (2014)',
    'S/RES/2178 (2014)',
    'S/RES/2178 (2014)',
  ],
  [`In its resolution 2178 (2014), the Council acted. That resolution decides that ${Q}.`, 'S/RES/2178 (2014)'],
  [`Resolution 2178 (2014) decides that States act. We also decide that ${Q}.`, '-'],
  [`Resolution 2178 (2014) decides that States act. ${Q}, they say.`, '-'],
  [`We recall resolution 2178 (2014). It also decides that ${Q}.`, '-'],
  [`Resolutions 2178 (2014) and 2396 (2017) decide so. It also decides that ${Q}.`, '-'],
  [`Resolution 2178 (2014) decides that States act. The Assembly also decides that ${Q}.`, 'The Assembly'],
  // Nothing certain.
  [`We recall resolution 2341 (2017). They say ${Q}.`, '-'],
  [`In line with resolution 2341 (2017), we believe that ${Q}.`, '-'],
  [`Since the adoption of resolution 2341 (2017), they have called for ${Q}.`, '-'],
  [`Resolutions 1373 (2001) and 2396 (2017) call upon States to ${Q}.`, '-'],
  [`Resolution 2341 (2017) matters; they say ${Q}.`, '-'],
  [`In resolution 2341 (2017), a report entitled ${Q} is noted.`, '-'],
  [`The report of the Secretary-General on ${Q} (A/72/840) is out.`, '-'],
  [`While resolution 2341 (2017) is important, my delegation holds that ${Q}.`, '-'],
  ['“Resolution 2341 (2017) says so and so”, he said.', '-'],
  // Paragraphs and footnotes.
  [`In its resolution 2341 (2017), the Council decides:\n\n${Q}`, 'S/RES/2341 (2017), the Council'],
  [`In its resolution 2341 (2017), the Council decides.\n\n${Q}`, '-'],
  [`They say ${Q}.[^1]\n\n[^1]: A/RES/75/291, para. 10.`, 'A/RES/75/291, 10'],
  [`They say ${Q}.¹\n\n¹ A/RES/75/291, para. 10.`, 'A/RES/75/291, 10'],
  [`They say ${Q}.[^1]\n\n[^1]: A/RES/75/291 and A/RES/72/284.`, '-'],
  ['In its resolution 2341 (2017), the Council says: “a, b, c.\n\n“d, e, f.”', 'S/RES/2341 (2017), the Council'],
  ['“a, b, c.\n\n“d, e, f” (A/RES/75/291, para. 10).', 'A/RES/75/291, 10'],
  ['> a, b, c, d and e\n> — A/RES/75/291, para. 10', 'A/RES/75/291, 10'],
  ['> a, b, c, d and e. — A/RES/75/291, para. 10', 'A/RES/75/291, 10'],
  ['> a, b, c, d and e (S/RES/2396 (2017), para. 5).', 'S/RES/2396 (2017), 5'],
  ['> a, b, c, d and e\n>\n> — The Secretary-General', 'Secretary-General'],
  ['In its resolution 2341 (2017), the Council decides:\n\n> a, b, c, d and e', 'S/RES/2341 (2017), the Council'],
  ['In its resolution 2341 (2017), the Council decides.\n\n> a, b, c, d and e', '-'],
];

describe('quotationsOf', () => {
  for (const marked of found) {
    it(JSON.stringify(marked), () => {
      const { text, ranges } = readMarks(marked);
      const spans = quotationsOf(createDraft(text)).map(({ span }) => span);
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(spans, ranges);
    });
  }

  for (const [text, ...attributions] of tied) {
    it(text, () => {
      const said = quotationsOf(createDraft(text)).map(({ attribution }) =>
        attribution
          ? [attribution.symbol, attribution.paragraph, attribution.name].filter((part) => part).join(', ')
          : '-',
      );
      assert.deepEqual(said, attributions);
    });
  }

  it('says in which words', () => {
    for (const marked of [
      '[[In its resolution 2341 (2017), the Security Council]] calls upon States to “a, b, c, d and e”.',
      'Then [[paragraph 5 of resolution 2396 (2017)]] says that “a, b, c, d and e”.',
      '“a, b, c, d and e” [[(A/RES/75/291, para. 10)]].',
      '“a, b, c, d and e”, [[as stated in resolution 2396 (2017)]].',
      '> a, b, c, d and e\n> [[— A/RES/75/291, para. 10]]',
    ]) {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(
        quotationsOf(createDraft(text)).map(({ attribution }) => attribution?.span),
        ranges,
      );
    }
  });

  it('gives what is quoted without the marks, paragraph by paragraph', () => {
    for (const [text, ...pieces] of [
      ['She said “we act as one body”.', 'we act as one body'],
      ['“We act as one.\n\n“We go on.”', 'We act as one.', 'We go on.'],
      ['"We act as one.\n\n"We go on."', 'We act as one.', 'We go on.'],
      ['“We act as one body', 'We act as one body'],
      ['> “We act as one body.”\n> — A/RES/75/291', 'We act as one body.'],
      ['> We act\n> as one.\n>\n> We go on (A/RES/75/291).', 'We act\n> as one.', 'We go on'],
      ['> “We act as one.\n>\n> “We go on.”', 'We act as one.', 'We go on.'],
      ['> “We act,” she said, “as one body”', '“We act,” she said, “as one body”'],
    ] as const) {
      const [quotation] = quotationsOf(createDraft(text));
      assert.deepEqual(
        quotation?.pieces.map(({ start, end }) => text.slice(start, end)),
        pieces,
      );
    }
  });

  it('says which are not closed', () => {
    for (const [text, ...areClosed] of [
      ['“We act as one.\n\n“We go on.\n\nShe said “we never rest, nor they”.', false, true],
      ['> We act as one bod', false],
      ['> We act as one body.', true],
      ['> We act as one bod\n', true],
      ['> We act as one body\n> — A/RES/75/291', true],
    ] as const) {
      assert.deepEqual(
        quotationsOf(createDraft(text)).map(({ isClosed }) => isClosed),
        areClosed,
        text,
      );
    }
  });

  it('does not look again for what other paragraphs quote', () => {
    const text = `One ${Q} (A/RES/75/291).\n\nTwo.`;
    const first = createDraft(text);
    quotationsOf(first);
    const second = createDraft(`${text} Three.`, { previous: first });
    const [one] = first.blocks;
    assert.equal(paragraphQuotations(second.facts(second.blocks[0]!)), paragraphQuotations(first.facts(one!)));
  });
});
