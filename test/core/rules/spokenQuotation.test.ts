import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core';
import { quotationFindings } from '../../support/quotationFindings';

const file = (id: string, text: string) => ({ id, uri: `file:///corpus/${id}.txt`, text });

const STATEMENT = `Statement by H.E. Ms. Ingrid Solberg, Permanent Representative of Norway

Security Council open debate on harbour lamps

New York, 9 June 2044

Mr. President,

A lamp that nobody pays for is a lamp that somebody else switches off. We have paid for ours since the first ferry sank, and we will pay for our neighbours’ lamps too. Every winter the keepers of the northern coast send us the same letter, and every winter the same answer goes back to them: the money is on its way, and the ships are as well.

We ask the Council to read that letter aloud once a year. It has two pages, and it names the eleven harbours in which no lamp has burned since the last war. None of them is far from a capital, and none of them is poor.

I thank you, Mr. President.
`;
const RECORD = `S/PV.9990

Security Council
Ninety-ninth year

9990th meeting
Thursday, 16 June 2044, 10 a.m.
New York

President: Mr. Diop (Senegal)

Mr. Álvarez (Chile): The sea keeps no record of the ships it takes, and so we must keep it ourselves. My country has kept one for two hundred years, and it has never been asked to show it to anybody. We offer it to the Council today, with the names of the crews, the hours and the weather, and with the names of those who should have lit the lamps.

Ms. Tanaka (Japan): A harbour master who sleeps has already chosen which ship will sink tonight. We would ask that the next report say who was awake, and who was paid to be. There is no shortage of lamps in the world. There is a shortage of people who stay up with them.
`;
const SUMMARY = `Chair’s summary

Seminar on Harbour Lamps

Accra, 3 March 2043

1. Ambassador Mensah opened the meeting and observed that a lamp is the cheapest of all treaties.

2. Professor Okonkwo said that a coast is trusted not because it is bright but because it is regular.
`;
const RESOLUTION = `S/RES/9901 (2044)

Resolution 9901 (2044)

The Security Council,

1. Decides that all keepers shall mend the lamps of every harbour before the winter;

2. Requests all States:

(a) To report on their lamps every six months;

(b) To lend a lamp to any neighbour whose own has failed;

3. Decides that the persons specified in the annex to this resolution shall be removed from every lighthouse;

4. Decides to remain seized of the matter.
`;
const files = { norway: STATEMENT, record: RECORD, summary: SUMMARY, council: RESOLUTION };
const corpus = createCorpus(Object.entries(files).map(([id, text]) => file(id, text)));

const findings = (text: string): readonly string[] => quotationFindings(text, corpus);

/** Texts, and how the one finding on them begins. */
const found: readonly (readonly [string, string])[] = [
  // The day of the speech is named, or the body alone
  [
    'Ms. Solberg told the Council on 9 June 2044 that “no ferry is worth more than those who wait for it”.',
    'warning quote-not-found: norway has no such words',
  ],
  [
    'Ms. Solberg told the Council that “no ferry is worth more than those who wait for it”.',
    'information quote-not-found: norway has no such words',
  ],
  [
    'Mr. Álvarez of Chile said in the Council (S/PV.9990) that “a lighthouse is a promise made of stone”.',
    'warning quote-not-found: S/PV.9990 has no such words',
  ],
  [
    'La Norvège, par Mme Solberg, a dit au Conseil le 9 juin 2044: “no ferry is worth more than those who wait for it”.',
    'warning quote-not-found: norway has no such words',
  ],
  // One speech has the words, and another is said to
  [
    'Ms. Solberg told the Council on 9 June that “the sea keeps no record of the ships it takes”.',
    'information quote-source: These words stand in S/PV.9990',
  ],
  // The paragraph of a summary says who spoke
  [
    'As Ambassador Mensah said in Accra, “a coast is trusted not because it is bright but because it is regular”.',
    'information quote-source: These words stand in summary',
  ],
  [
    'As Professor Okonkwo said, “a coast is trusted not because it is bright but because it is steady”.',
    'warning misquoted-text: “steady” is “regular”',
  ],
  // The sentence before turns to the source
  [
    'I turn to resolution 9901 (2044). It demands, and I quote, “the closing of every harbour without a lamp by the end of the year”.',
    'warning quote-not-found: S/RES/9901 (2044) has no such words',
  ],
  // Names alone are missing of the annex, so the resolution is at hand in full
  [
    'Resolution 9901 (2044) orders “the closing of every harbour without a lamp by the end of the year”.',
    'warning quote-not-found: S/RES/9901 (2044) has no such words',
  ],
  [
    'Item (a) of paragraph 2 of resolution 9901 (2044) asks States “To lend a lamp to any neighbour whose own has failed”.',
    'warning quote-source: These words stand in para. 2 (b)',
  ],
  // Four words of a source that is said to say them
  [
    'Resolution 9901 (2044) obliges keepers to “mend the lights of” every harbour.',
    'error misquoted-text: “lights” is “lamps”',
  ],
  // A block quotation is of what the sentence before it names
  [
    'Ms. Solberg’s statement deserves to be read in full.\n\n> A lamp that nobody pays for is a lamp that nobody else switches off.\n',
    'warning misquoted-text: “nobody” is “somebody”',
  ],
];

const silent: readonly string[] = [
  // Another day, another body, no place at all, no speech of a meeting
  'Ms. Solberg told the Council on 3 March 2041 that “no ferry is worth more than those who wait for it”.',
  'Ms. Solberg told the Human Rights Council that “no ferry is worth more than those who wait for it”.',
  'Ms. Solberg told the Assembly that “no ferry is worth more than those who wait for it”.',
  'As Ms. Solberg says, “no ferry is worth more than those who wait for it”.',
  'Ms. Solberg told the Council in an earlier debate that “no ferry is worth more than those who wait for it”.',
  'In an interview about the Council Ms. Solberg said that “no ferry is worth more than those who wait for it”.',
  'Mr. Hansen told the Council on 9 June 2044 that “no ferry is worth more than those who wait for it”.',
  // Right
  'Ms. Solberg told the Council on 9 June 2044 that “[a] lamp that nobody pays for is a lamp that somebody else switches off”.',
  'As Professor Okonkwo said, “a coast is trusted not because it is bright but because it is regular”.',
  'Resolution 9901 (2044) obliges keepers to “mend the lamps of” every harbour.',
  // The author goes on behind a block quotation
  'Resolution 9901 (2044) opens thus:\n\n> Decides that all keepers shall mend the lamps of every harbour before the winter;\nWe could not say it better.',
  // Whole items are left out, and a remark of the author's has a figure
  'In resolution 9901 (2044) the Council “[r]equests all States: … [t]o lend a lamp to any neighbour whose own has failed”.',
  'Resolution 9901 (2044) asks States “[t]o report on their lamps every six months [that is, twice in 2044]”.',
];

describe('words that somebody is said to have spoken', () => {
  for (const [text, finding] of found) {
    it(`are spoken of: ${text}`, () => {
      const [first = '', ...others] = findings(text);
      assert.ok(first.startsWith(finding), `${first} ${others.join(' ')}`);
      assert.deepEqual(others, []);
    });
  }

  for (const text of silent) {
    it(`are not spoken of: ${text}`, () => {
      assert.deepEqual(findings(text), []);
    });
  }
});
