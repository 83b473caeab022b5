import { testLayouts } from './layout';

const preamble = `The Security Council,

Reaffirming its resolution 1373 (2001) of 28 September 2001 and recalling the statement of its President of 3 May 2002,

1. Decides to remain seized of the matter.
`;
const council = { organ: 'Security Council' } as const;
const resolution = {
  ...council,
  kind: 'resolution',
  symbol: 'S/RES/2990 (2037)',
  title: 'Resolution 2990 (2037)',
  date: '2037-03-04 adopted',
  adopted: '2037-03-04',
} as const;

testLayouts('documents of the Security Council', [
  {
    ...resolution,
    what: 'of a resolution of today',
    text: `United Nations S/RES/2990 (2037)\n\nSecurity Council Distr.: General\n5 March 2037\n\nResolution 2990 (2037)\n\nAdopted by the Security Council at its 9990th meeting, on\n4 March 2037\n\n${preamble}`,
    distributed: '2037-03-05',
    meeting: '9990',
  },
  {
    ...resolution,
    what: 'of a resolution in lines without space',
    text: `UNITED NATIONS\nSecurity Council\n\nS\nDistr. GENERAL S/RES/2990 (2037) 5 March 2037\n\nRESOLUTION 2990 (2037)\nAdopted by the Security Council at its 9990th meeting, on 4 March 2037\n${preamble}`,
    distributed: '2037-03-05',
    meeting: '9990',
  },
  {
    ...resolution,
    what: 'of a resolution in a yearbook',
    text: `82 (1950). Resolution of 25 June 1950 [S/1501]\n\n${preamble}`,
    symbol: 'S/RES/82 (1950)',
    title: 'Resolution 82 (1950)',
    date: '1950-06-25 adopted',
    adopted: '1950-06-25',
  },
  {
    ...resolution,
    what: 'of a resolution of the first years',
    text: `42 Resolution of 5 March 1948 [S/ 691]\n\n${preamble}`,
    symbol: 'S/RES/42 (1948)',
    title: 'Resolution 42 (1948)',
    date: '1948-03-05 adopted',
    adopted: '1948-03-05',
  },
  {
    ...resolution,
    what: 'of a resolution whose day stands below its title',
    text: `Resolution 242 (1967)\nof 22 November 1967\n\n${preamble}`,
    symbol: 'S/RES/242 (1967)',
    title: 'Resolution 242 (1967)',
    date: '1967-11-22 adopted',
    adopted: '1967-11-22',
  },
  {
    ...resolution,
    what: 'of a resolution that says the year alone',
    text: `S/RES/2990 (2037)\n\n${preamble}`,
    date: '2037 symbol',
    adopted: undefined,
  },
  {
    ...council,
    what: 'of a draft resolution',
    text: `United Nations S/2037/123\n\nSecurity Council Distr.: General\n3 March 2037\n\nOriginal: English\n\nFreedonia and Sylvania: draft resolution\n\n${preamble}`,
    kind: 'draft-resolution',
    symbol: 'S/2037/123',
    title: 'Freedonia and Sylvania: draft resolution',
    date: '2037-03-03 distributed',
    distributed: '2037-03-03',
  },
  {
    ...council,
    what: 'of a statement of its President',
    text: `United Nations S/PRST/2037/7\n\nSecurity Council Distr.: General\n5 March 2037\n\nStatement by the President of the Security Council\n\nAt the 9990th meeting of the Security Council, held on 4 March 2037, in connection with the Council’s consideration of the item entitled “Threats to harbours”, the President of the Security Council made the following statement on behalf of the Council:\n\n“The Security Council reaffirms its resolution 1373 (2001) of 28 September 2001.”\n`,
    kind: 'statement',
    symbol: 'S/PRST/2037/7',
    title: 'Threats to harbours',
    date: '2037-03-04 meeting',
    met: '2037-03-04',
    distributed: '2037-03-05',
    meeting: '9990',
  },
  {
    ...council,
    what: 'of a verbatim record',
    text: `United Nations S/PV.9990\n\nSecurity Council\nNinety-second year\n\n9990th meeting\nWednesday, 4 March 2037, 3 p.m.\nNew York\n\nProvisional\n\nPresident: Mrs. Prado . . . . . . . . . . . . (Exampleland)\n\nMembers: Freedonia . . . . . . . . . . . Mr. Firefly\nSylvania . . . . . . . . . . . . . . Mr. Ndiaye\n\nAgenda\n\nThreats to harbours caused by pirate acts\n\nThe meeting was called to order at 3.10 p.m.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\nThe President: The Council will now begin its consideration of the item, as in its resolution of 28 September 2001.\n`,
    kind: 'verbatim-record',
    symbol: 'S/PV.9990',
    title: 'Threats to harbours caused by pirate acts',
    date: '2037-03-04 meeting',
    met: '2037-03-04',
    meeting: '9990',
  },
  {
    ...council,
    what: 'of a letter',
    text: `United Nations S/2037/98\n\nSecurity Council Distr.: General\n5 March 2037\n\nOriginal: English\n\nLetter dated 3 March 2037 from the Permanent Representative\nof Freedonia to the United Nations addressed to the President of the Security Council\n\nI have the honour to transmit herewith a letter dated 1 March 2037 from the Minister of Harbours of Freedonia (see annex).\n\n(Signed) Rufus Firefly\nPermanent Representative\n\nAnnex to the letter dated 3 March 2037\n`,
    kind: 'letter',
    symbol: 'S/2037/98',
    title:
      'Letter dated 3 March 2037 from the Permanent Representative of Freedonia to the United Nations addressed to the President of the Security Council',
    date: '2037-03-05 distributed',
    distributed: '2037-03-05',
  },
  {
    ...council,
    what: 'of a report of the Secretary-General',
    text: `United Nations S/2037/150\n\nSecurity Council Distr.: General\n17 March 2037\n\nOriginal: English\n\nReport of the Secretary-General on the United Nations Mission in Freedonia\n\nI. Introduction\n\n1. The present report is submitted pursuant to resolution 2900 (2036) of 30 June 2036, by which the Council extended the mandate of the Mission until 30 June 2037.\n`,
    kind: 'report',
    symbol: 'S/2037/150',
    title: 'Report of the Secretary-General on the United Nations Mission in Freedonia',
    date: '2037-03-17 distributed',
    distributed: '2037-03-17',
  },
]);
