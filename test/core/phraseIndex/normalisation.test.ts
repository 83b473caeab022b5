import assert from 'node:assert/strict';
import type { PhraseRange } from '../../../server/src/core/corpus/corpus';
import { createCorpus } from '../../../server/src/core/localCorpus/localCorpus';
import { tokenize } from '../../../server/src/core/text/tokens';

/**
 * What a printed text does to words, what is asked for, and the stretches of the raw text that are meant: nothing of what was
 * dropped is covered by them.
 */
const cases: readonly [name: string, raw: string, phrase: string, stretches: readonly string[]][] = [
  ['case', 'We ask MEMBER States to act.', 'member states to act', ['MEMBER States to act']],
  ['curly quotes', 'Called “conducive to terrorism” by all.', 'conducive to terrorism', ['conducive to terrorism']],
  ['guillemets', 'Called « conducive to terrorism » by all.', 'conducive to terrorism', ['conducive to terrorism']],
  [
    'a curly apostrophe',
    'Da’esh in the Council’s list.',
    "da'esh in the council's list",
    ['Da’esh in the Council’s list'],
  ],
  ['an apostrophe asked for as typed', "Da'esh in the list.", 'Da’esh in the list', ["Da'esh in the list"]],
  [
    'letters that look like an apostrophe',
    'The Qurʼan and Daʿesh here.',
    "the qur'an and da'esh",
    ['The Qurʼan and Daʿesh'],
  ],
  ['an apostrophe turned round', 'Seen in the Council‘s list.', "the council's list", ['the Council‘s list']],
  ['a hyphen that does not break', 'A counter‑terrorism plan.', 'counter-terrorism plan', ['counter‑terrorism plan']],
  ['a hyphen of its own', 'A counter‐terrorism plan.', 'counter-terrorism plan', ['counter‐terrorism plan']],
  ['an en dash for a hyphen', 'A counter–terrorism plan.', 'counter-terrorism plan', ['counter–terrorism plan']],
  ['a minus sign for a hyphen', 'A counter−terrorism plan.', 'counter-terrorism plan', ['counter−terrorism plan']],
  ['years with an en dash', 'The plan for 2015–2020 was kept.', 'for 2015-2020 was', ['for 2015–2020 was']],
  [
    'dashes between words',
    'States — all of them – must act.',
    'states all of them must',
    ['States — all of them – must'],
  ],
  [
    'a line break',
    'foreign\nterrorist\r\nfighters',
    'foreign terrorist fighters',
    ['foreign\nterrorist\r', 'fighters'],
  ],
  [
    'a hyphen at the end of a line',
    'The counter-\nterrorism plan.',
    'counter-terrorism plan',
    ['counter-', 'terrorism plan'],
  ],
  [
    'a name cut at its hyphen',
    'The Secretary-\nGeneral said so.',
    'the secretary-general said',
    ['The Secretary-', 'General said'],
  ],
  [
    'a word cut at the end of a line',
    'The imple-\nmentation of it.',
    'the implementation of it',
    ['The imple', 'mentation of it'],
  ],
  [
    'a cut word with spaces',
    'The imple- \n  mentation of it.',
    'the implementation of it',
    ['The imple', 'mentation of it'],
  ],
  ['a soft hyphen', 'The imple\u00ADmentation of it.', 'the implementation of it', ['The imple', 'mentation of it']],
  [
    'a soft hyphen at the end of a line',
    'The imple\u00AD\nmentation of it.',
    'the implementation of it',
    ['The imple', 'mentation of it'],
  ],
  [
    'a zero-width space',
    'The imple\u200Bmentation of it.',
    'the implementation of it',
    ['The imple', 'mentation of it'],
  ],
  [
    'a zero-width joiner',
    'The imple\u200Dmentation of it.',
    'the implementation of it',
    ['The imple', 'mentation of it'],
  ],
  ['ligatures', 'An eﬀective oﬃce of ﬁnance.', 'effective office of finance', ['eﬀective oﬃce of ﬁnance']],
  ['accents composed', 'In C\u00F4te d’Ivoire now.', "in c\u00F4te d'ivoire", ['In C\u00F4te d’Ivoire']],
  ['accents beside their letters', 'In Co\u0302te d’Ivoire now.', "in c\u00F4te d'ivoire", ['In Co\u0302te d’Ivoire']],
  ['accents asked for decomposed', 'In C\u00F4te d’Ivoire now.', "in co\u0302te d'ivoire", ['In C\u00F4te d’Ivoire']],
  [
    'spaces that do not break',
    'resolution\u00A02396\u202F(2017) of it',
    'resolution 2396 2017 of',
    ['resolution\u00A02396\u202F(2017) of'],
  ],
  ['a raised footnote mark', 'acts of terrorism¹² must end', 'of terrorism must end', ['of terrorism', ' must end']],
  [
    'a footnote mark in HTML',
    'acts of terrorism<sup>3</sup> must end',
    'of terrorism must end',
    ['of terrorism', ' must end'],
  ],
  [
    'a footnote mark in Markdown',
    'acts of terrorism[^3] must end',
    'of terrorism must end',
    ['of terrorism', ' must end'],
  ],
  ['bold', 'acts of **international** terror', 'of international terror', ['of ', 'international', ' terror']],
  [
    'emphasis inside a word',
    'acts of *inter*national terror',
    'of international terror',
    ['of ', 'inter', 'national terror'],
  ],
  ['underscores', 'We _call upon_ all States', 'we call upon all', ['We ', 'call upon', ' all']],
  ['a link', 'under [resolution 1](https://x.y/z) of it', 'under resolution 1 of', ['under ', 'resolution 1', ' of']],
  ['code', 'the `foreign` fighters', 'the foreign fighters', ['the `foreign` fighters']],
  ['an escaped mark', 'States \\[all\\] must', 'states all must', ['States ', '[all', '] must']],
  ['a heading', '## On foreign fighters\n\nText.', 'on foreign fighters', ['On foreign fighters']],
  ['a list', '- to protect victims;\n- to act.', 'to protect victims', ['to protect victims']],
  ['an entity inside a word', 'the Council&#8217;s list', "the council's list", ['the Council&#8217;s list']],
  ['an entity between words', 'Member&nbsp;States act', 'member states act', ['Member&nbsp;States act']],
  [
    'a page number',
    'in all its forms and\n\n3\n\nmanifestations remains so.',
    'forms and manifestations',
    ['forms and\n', 'manifestations'],
  ],
  [
    'a page number with its word',
    'in all its forms and\n\nPage 3 of 12\n\nmanifestations remains so.',
    'forms and manifestations',
    ['forms and\n', 'manifestations'],
  ],
  [
    'a form feed',
    'in all its forms and\n\f\nmanifestations remains so.',
    'forms and manifestations',
    ['forms and\n', 'manifestations'],
  ],
  [
    'a form feed in a line',
    'in all its forms and \fmanifestations remains so.',
    'forms and manifestations',
    ['forms and ', 'manifestations'],
  ],
];

/** Documents as a corpus has them: a word and half a sentence alone are a title. */
const BEFORE = `Concept note

The meeting is convened under the auspices of the Organization, and it brings together heads of agencies of many countries.

It is agreed that `;
const AFTER = `

Delegates are invited to consider the questions below, and to share what their countries have learned in practice.
`;

describe('The way from a phrase to the raw text', () => {
  for (const [name, text, phrase, stretches] of cases) {
    it(name, () => {
      const raw = `${text.startsWith('#') || text.startsWith('-') ? BEFORE.replace(/It is.*/, '') : BEFORE}${text}${AFTER}`;
      assert.deepEqual(found(raw, phrase), stretches);
    });
  }

  /** Two pages of a Security Council resolution, as extracted from its PDF: the header repeats, numbers and bar codes do not. */
  it('pages of a resolution', () => {
    const page = (number: string, rest: string): string => `${number}\n\n\nS/RES/1305 (2000)\n${rest}`;
    const raw = [
      'United Nations\nSecurity Council\n\nS/RES/1305 (2000)\nDistr.: General 21 June 2000\n\nResolution 1305 (2000)',
      'Adopted by the Security Council at its 4162nd meeting, on 21 June 2000\nThe Security Council,',
      'Recalling all its previous relevant resolutions concerning the conflicts in the region, and reaffirming its commitment to the settlement,\nWelcoming resolution 1031 (1995) and the',
      page(
        '00-49185 (E) `````````',
        'measures it sets out, and the work of the Office of the High Representative in the region,',
      ),
      '1. Reminds the parties that they have committed themselves to cooperate with all entities, which includes, inter',
      page('2', 'alia, the surrender for trial of all persons indicted, in the Development Programme,'),
      page('3/4 13-47969', 'the Office of the Commissioner and others;'),
      '2. Decides to remain seized of the matter.\n4/4 13-47969\n\n*0049185*\n',
    ].join('\n');
    assert.deepEqual(found(raw, 'resolution 1031 1995 and the measures'), [
      'resolution 1031 (1995) and the\n',
      'measures',
    ]);
    assert.deepEqual(found(raw, 'inter alia the surrender'), ['inter\n', 'alia, the surrender']);
    assert.deepEqual(found(raw, 'programme the office'), ['Programme,\n', 'the Office']);
    const text = corpusOf(raw).documents[0]!.clean.text;
    assert.doesNotMatch(text, /49185|47969|`/);
    assert.equal(text.split('S/RES/1305').length, 2);
  });

  it('a word of two parts that the document has keeps its hyphen at the end of a line', () => {
    const raw = `${BEFORE}zero sum and a sum of zero are zero-\nsum games.${AFTER}`;
    assert.deepEqual(found(raw, 'are zero-sum games'), ['are zero-', 'sum games']);
  });
});

function corpusOf(text: string): ReturnType<typeof createCorpus> {
  return createCorpus([{ id: 'x', uri: 'file:///x.txt', text }]);
}

/** The raw stretches of the only place of a phrase; nothing where it does not stand. */
function found(raw: string, phrase: string): readonly string[] {
  const { phrases, documents } = corpusOf(raw);
  let range: PhraseRange | undefined = phrases.all;
  for (const { key } of tokenize(phrase)) range = range && phrases.narrow(range, key);
  if (!range) return [];
  const places = phrases.places(range, 2);
  assert.equal(places.length, 1);
  return documents[0]!.clean.toRawPieces(places[0]!.span).map(({ start, end }) => raw.slice(start, end));
}
