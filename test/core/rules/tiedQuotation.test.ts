import assert from 'node:assert/strict';
import { type Corpus, createCorpus, createDraft } from '../../../server/src/core';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';
import { quotationFindings } from '../../support/quotationFindings';

const file = (id: string, text: string) => ({ id, uri: `file:///corpus/${id}.txt`, text });

const NOTE = `Concept note

Conference on Harbour Lamps

Lisbon, 4 May 2044

1. Ships need light, and the keepers of lamps are the first to know when a harbour goes dark.

2. Participants are asked to bring one lamp that failed and to say why nobody mended it in time.

3. The Conference will not adopt a declaration, as the lamps of last year’s declaration are still unlit.
`;
const STATEMENT = `Statement by H.E. Ms. Ingrid Solberg, Permanent Representative of Norway

Open debate on harbour lamps

New York, 9 June 2044

Mr. President,

A lamp that nobody pays for is a lamp that somebody else switches off. We have paid for ours since the first ferry sank, and we will pay for our neighbours’ lamps too.

I thank you.
`;
const RECORD = `S/PV.9990

Security Council
Ninety-ninth year

9990th meeting
Thursday, 9 June 2044, 10 a.m.
New York

President: Mr. Diop (Senegal)

Mr. Álvarez (Chile): The sea keeps no record of the ships it takes, and so we must keep it ourselves.

Ms. Tanaka (Japan): A harbour master who sleeps has already chosen which ship will sink tonight.
`;
const RESOLUTION = `S/RES/9901 (2044)

Resolution 9901 (2044)

The Security Council,

1. Decides that all keepers shall mend the lamps of every harbour before the winter;

2. Requests all States:

(a) To report on their lamps every six months;

(b) To lend a lamp to any neighbour whose own has failed.
`;
const OTHER = `S/RES/9903 (2044)

Resolution 9903 (2044)

The Security Council,

1. Calls upon the masters of all ferries to carry a second lantern wherever the coast is unlit;

2. Decides to remain seized of the matter.
`;
const corpus: Corpus = createCorpus([
  file('note', NOTE),
  file('norway', STATEMENT),
  file('record', RECORD),
  file('resolution', RESOLUTION),
  file('other', OTHER),
]);

const findings = (text: string): readonly string[] => quotationFindings(text, corpus);

/** Drafts with the beginning of what is found in each. */
const found: readonly (readonly [text: string, finding: string])[] = [
  // The sentence names the document, in whatever words
  [
    'We have read the concept note with care: “the keepers of lamps are the last to know when a harbour goes dark”.',
    'warning misquoted-text: “last” is “first” in note',
  ],
  [
    'Our neighbours lent us theirs, for resolution 9901 (2044) wants us “to lend a lamp to every neighbour whose own has failed”.',
    'error misquoted-text: “every” is “any” in S/RES/9901 (2044), para. 2 (b)',
  ],
  [
    'Resolution 9901 (2044) requests States &ldquo;to lend a lamp to every neighbour whose own has failed&rdquo;.',
    'error misquoted-text: “every” is “any” in S/RES/9901 (2044), para. 2 (b)',
  ],
  [
    'Resolution 9901 (2044) requests States ”to lend a lamp to every neighbour whose own has failed”.',
    'error misquoted-text: “every” is “any” in S/RES/9901 (2044), para. 2 (b)',
  ],
  [
    'Resolution 9901 (2044) requests States <q>to lend a lamp to every neighbour whose own has failed</q>.',
    'error misquoted-text: “every” is “any” in S/RES/9901 (2044), para. 2 (b)',
  ],
  // It names who speaks
  [
    'As Ms. Solberg told us, “a lamp that nobody pays for is a lamp that nobody else switches off”.',
    'warning misquoted-text: “nobody” is “somebody” in norway',
  ],
  [
    '“The sea keeps a record of the ships it takes”, the representative of Chile said.',
    'warning misquoted-text: “a” is “no” in S/PV.9990',
  ],
  // Nothing is named, but so much is the same that it is no chance
  [
    'We all remember that “a harbour master who sleeps has already chosen which of the ships will sink tonight”.',
    'information misquoted-text: “of the ships” is “ship” in S/PV.9990',
  ],
  // An event tells which concept note is meant
  [
    'The concept note for the Conference on Harbour Lamps asks participants “to bring a poem about the harbour of their childhood”.',
    'warning quote-not-found: concept note (Conference Harbour Lamps) has no such words',
  ],
  // The body that adopted it stands between, or the sentence comes back to it
  [
    'In paragraph 2 of resolution 9901 (2044) the Council “Decides to build a second harbour for the boats of the poor”.',
    'warning quote-not-found: S/RES/9901 (2044) has no such words',
  ],
  [
    'When the Council adopted resolution 9901 (2044) it imposed “a fine on every ferry that leaves without a light”.',
    'warning quote-not-found: S/RES/9901 (2044) has no such words',
  ],
  [
    'Do not forget that resolution 9901 (2044) already provides that “keepers may wear a distinctive yellow coat at night”.',
    'warning quote-not-found: S/RES/9901 (2044) has no such words',
  ],
  // Another paragraph, also of a note, and another item of a list
  [
    'Paragraph 2 of the concept note for the Conference on Harbour Lamps says that “the Conference will not adopt a declaration”.',
    'warning quote-source: These words stand in para. 3',
  ],
  [
    'In paragraph 2 (a) of resolution 9901 (2044), States are asked “To lend a lamp to any neighbour whose own has failed”.',
    'warning quote-source: These words stand in para. 2 (b) of S/RES/9901 (2044), not in paragraph 2 (a)',
  ],
  // Another document, another speaker
  [
    'The concept note of the Conference on Harbour Lamps tells us “to carry a second lantern wherever the coast is unlit”.',
    'warning quote-source: These words stand in S/RES/9903 (2044), para. 1',
  ],
  [
    'Ms. Tanaka of Japan said that “the sea keeps no record of the ships it takes”.',
    'information quote-source: These words stand in S/PV.9990, not in Ms. Tanaka',
  ],
];

/** Drafts of which nothing is to be said. */
const silent: readonly string[] = [
  'As Ms. Solberg told us, “a lamp that nobody pays for is a lamp that somebody else switches off”.',
  'Mr. Álvarez of Chile said that “the sea keeps no record of the ships it takes”.',
  'Paragraph 3 of the concept note for the Conference on Harbour Lamps says that “the Conference will not adopt a declaration”.',
  // Somebody else may have said what is only like it
  'As the poet has it, “a harbour master who sleeps has already chosen which of the ships will sink tonight”.',
  'The Charter of the Harbours says that “the keepers of lamps are the last to know when a harbour goes dark”.',
  'Ms. Solberg reminded us that the Convention on Lights says “a lamp that nobody pays for is a lamp that nobody else switches off”.',
  // Too little is the same
  'We believe that “the keepers of lamps are the last to know”.',
  // What a person said elsewhere nobody has read
  'Ms. Solberg once said that “no ferry is worth more than the people who wait for it on the shore”.',
  // The source that is named is not at hand, though another document has words like it
  'Kofi Annan’s report “To lend a lamp to every neighbour whose own failed” moved us.',
  // Marks as web pages and other hands write them: the words are right
  'The concept note says &ldquo;the keepers of lamps are the first to know when a harbour goes dark&rdquo;.',
  'The concept note says ”the keepers of lamps are the first to know when a harbour goes dark”.',
  // The hyphen that a line end took away
  'In resolution 9901 (2044) the Council decides that “all keepers shall mend the lamps of every harbour before the winter”.',
  'Thanks to resolution 9901 (2044) and the Council “Friends of the Harbour and of All Its Lamps” could be founded.',
  // A denial outside the marks
  'The Conference will not, in the words of its concept note, “adopt a declaration, as the lamps of last year’s declaration are still unlit”.',
];

describe('a quotation that its sentence ties to a document', () => {
  for (const [text, finding] of found) {
    it(`is spoken of: ${text}`, () => {
      const [first = '', ...others] = findings(text);
      assert.ok(first.startsWith(finding), `${first} ${others.join(' ')}`);
      assert.deepEqual(others, []);
    });
  }

  it('says that the corpus has no document in the language of the quotation', () => {
    const draft = createDraft(
      'La note dit que « les gardiens des lampes sont les premiers à savoir quand le port est dans le noir ».',
    );
    assert.deepEqual(verdictsOf(draft, corpus)[0]?.verdict.reasons, ['the corpus has no document in French']);
  });

  for (const text of silent) {
    it(`is not spoken of: ${text}`, () => {
      assert.deepEqual(findings(text), []);
    });
  }
});
