import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { acronymsOf } from '../../../server/src/core/named/acronyms';
import { seedFiles } from '../../support/seedCorpus';

/** Every acronym of a text on a line: "EWG = Example Working Group; 2 uses, 1 quoted". */
function told(text: string): string[] {
  return acronymsOf(createDraft(text)).map(({ text: acronym, definitions, uses }) => {
    for (const span of [...definitions.map(({ acronym: place }) => place), ...uses.map((use) => use.span)])
      assert.equal(text.slice(span.start, span.end), acronym);
    const names = definitions.map(({ fullName: { start, end } }) => ` = ${text.slice(start, end)}`);
    const quoted = [...definitions, ...uses].filter((place) => place.quoted).length;
    return `${acronym}${names.join('')}; ${uses.length}${quoted > 0 ? `, ${quoted} quoted` : ''}`;
  });
}

const table: readonly (readonly [text: string, ...acronyms: string[]])[] = [
  // What is an acronym.
  ['The work of CTED goes on, and CTED’s mandate.', 'CTED; 2'],
  ["UNOCT's work, UNOCT-led work, CTED/UNOCT.", 'UNOCT; 3', 'CTED; 1'],
  ['FTFs, an FTF, the FTFs’ travel.', 'FTF; 3'],
  ['PCVE or P/CVE, C-IED, AML/CFT, R&D.', 'PCVE; 1', 'P/CVE; 1', 'C-IED; 1', 'AML; 1', 'CFT; 1', 'R&D; 1'],
  ['The PoA, two MoUs, R2P.', 'PoA; 1', 'MoU; 1', 'R2P; 1'],
  ['UNODC, INTERPOL, ICAO and the AU.', 'UNODC; 1', 'INTERPOL; 1', 'ICAO; 1', 'AU; 1'],
  ['The UN Office of Counter-Terrorism.', 'UN; 1'],
  // What is not.
  ['Pillar IV, Mr. Chair, Al-Qaida, an X-ray, McDonald, YouTube.'],
  ['resolution 2396 (2017), UNSCR 2178, S/RES/1373, A/HRC/40/52, SC/14756, S/PV.8148.'],
  ['We must NOT fail.'],
  ['See https://un.org/CTED and www.UNOCT.org, it@UNOCT or #UNOCT.'],
  ['[the page](docs/CTED.md) and `CTED`.'],
  ['---\nevent: HLC-2023\n---\n\n<!-- CTED -->\n\n```\nUNOCT\n```\n'],
  ['Mr. Vladimir VORONKOV and H.E. Ms. Ana María LÓPEZ spoke.'],
  ['STATEMENT BY THE CHAIR OF EWG'],
  ['OPENING REMARKS'],
  ['STATEMENT BY EWG\n\nThe EWG met.', 'EWG; 2'],
  ['STATEMENT BY THE HEAD OF CTED', 'CTED; 1'],
  ['UNOCT', 'UNOCT; 1'],
  // Definitions.
  [
    'the United Nations Office of Counter-Terrorism (UNOCT). UNOCT leads.',
    'UNOCT = United Nations Office of Counter-Terrorism; 1',
  ],
  ['The Example Working Group (EWG) met. EWG agreed.', 'EWG = Example Working Group; 1'],
  ['the Working Group on Money Laundering (WGML)', 'WGML = Working Group on Money Laundering; 0'],
  ['EWG (Example Working Group) met.', 'EWG = Example Working Group; 0'],
  [
    'CTED (the Counter-Terrorism Committee Executive Directorate)',
    'CTED = Counter-Terrorism Committee Executive Directorate; 0',
  ],
  ['foreign terrorist fighters (FTFs) and FTFs', 'FTF = foreign terrorist fighters; 1'],
  [
    'the International Criminal Police Organization (INTERPOL)',
    'INTERPOL = International Criminal Police Organization; 0',
  ],
  ['the Example Working Group’s (EWG) work', 'EWG = Example Working Group; 0'],
  ['a man-portable air defence system (MANPADS)', 'MANPADS = man-portable air defence system; 0'],
  ['the **Example Working Group** (**EWG**)', 'EWG = Example Working Group; 0'],
  ['the Example Working Group (“EWG”)', 'EWG = Example Working Group; 0'],
  ['the Example Working Group (hereinafter “the EWG”), which', 'EWG = Example Working Group; 0'],
  ['the Example Working Group (EWG; 2017)', 'EWG = Example Working Group; 0'],
  ['the Example\nWorking Group\n(EWG)', 'EWG = Example\nWorking Group; 0'],
  ['preventing and countering violent extremism (P/CVE)', 'P/CVE = preventing and countering violent extremism; 0'],
  ['the Office, Bureau and Unit (OBU)', 'OBU = Office, Bureau and Unit; 0'],
  ['the Forum of Ægir and Ångström (FÅ)', 'FÅ; 1'],
  // A bracket that defines nothing.
  ['Ms. Michèle Coninx (CTED)', 'CTED; 1'],
  ['Mr. Chen, Deputy Executive Director (CTED)', 'CTED; 1'],
  ['experts in the field (see UNOCT)', 'UNOCT; 1'],
  ['a meeting. Group (EWG)', 'EWG; 1'],
  ['UNOCT (New York)', 'UNOCT; 1'],
  ['UNOCT (see the Office of Counter-Terrorism)', 'UNOCT; 1'],
  // Quotations.
  ['He said: “CTED leads.” CTED does.', 'CTED; 2, 1 quoted'],
  ['> The Example Working Group (EWG) met.\n\nEWG agreed.', 'EWG = Example Working Group; 1, 1 quoted'],
  ['The word “CTED” stands for it; “FTFs” too.', 'CTED; 1', 'FTF; 1'],
];

/** Each acronym that stands in a bracket behind its name, in the order of the seeds. */
const IN_THE_SEEDS = `EOSG CTITF CTITF CTITF UNCCT UNESCO CTED UNODC MILEX ISIL PNR API UNOCT SDG ACLED UNOCT PCVE UNCCT SPIB BI`;

describe('acronymsOf', () => {
  for (const [text, ...expected] of table)
    it(`${expected.join(' | ') || 'nothing'}: ${JSON.stringify(text)}`, () => assert.deepEqual(told(text), expected));

  it('finds what the seeds define', () => {
    const defined = seedFiles().flatMap(({ text }) =>
      acronymsOf(createDraft(text)).flatMap((acronym) => acronym.definitions.map(() => acronym.text)),
    );
    assert.deepEqual(defined.sort(), IN_THE_SEEDS.split(/\s+/).sort());
  });
});
