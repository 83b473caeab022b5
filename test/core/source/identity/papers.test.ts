import { testLayouts } from './layout';

const prose =
  'The harbours of the region were lit by oil until the Lantern Convention entered into force on 1 May 1990, and have been lit by current since.\n';

testLayouts('press releases', [
  {
    what: 'of the Security Council',
    text: `SC/15990\n3 MARCH 2037\n\nSecurity Council Press Statement on Attack in Freedonia\n\nThe following Security Council press statement was issued today by Council President Rosa Prado (Exampleland):\n\nThe members of the Security Council condemned the attack of 1 March 2037 in the strongest terms.\n`,
    kind: 'press-release',
    symbol: 'SC/15990',
    title: 'Security Council Press Statement on Attack in Freedonia',
    date: '2037-03-03 dateline',
    organ: 'Security Council',
  },
  {
    what: 'of the Secretary-General',
    text: `SG/SM/22990\n\n12 June 2037\n\nSecretary-General Urges Ports to Light Every Pier\n\nFollowing is the message of the Secretary-General for the Day of Harbours, observed on 25 June since the decision of 3 May 1990:\n`,
    kind: 'press-release',
    symbol: 'SG/SM/22990',
    title: 'Secretary-General Urges Ports to Light Every Pier',
    date: '2037-06-12 dateline',
    organ: 'Secretariat',
  },
  {
    what: 'of a meeting, with the menus of its page',
    text: `Skip to main content\n\nHome\n\nMeetings Coverage\n\nGA/SHC/4990\n\n18 November 2036\n\n# Third Committee Approves Text on Lighthouse Keepers\n\nThe Third Committee approved a draft resolution today, recalling the Declaration adopted on 10 December 1948, by a vote of 120 to none.\n`,
    kind: 'press-release',
    symbol: 'GA/SHC/4990',
    title: 'Third Committee Approves Text on Lighthouse Keepers',
    date: '2036-11-18 dateline',
    organ: 'General Assembly',
  },
  {
    what: 'with a dateline before its first sentence',
    text: `PRESS RELEASE\n\nHarbour Board opens a school for keepers\n\nVIENNA, 3 March 2037 – The Harbour Board opened a school for keepers, the first since the agreement of 4 May 1990.\n`,
    kind: 'press-release',
    title: 'Harbour Board opens a school for keepers',
    date: '2037-03-03 dateline',
  },
]);

testLayouts('papers', [
  {
    what: 'of a draft that is not tabled',
    text: `Zero draft\n\nThe lighting of harbours\n\nThe General Assembly,\n\nPP1. Recalling its resolution 90/3 of 2 June 2036,\n\nOP1. Calls upon all States to light their harbours;\n`,
    kind: 'draft-resolution',
    title: 'The lighting of harbours',
    organ: 'General Assembly',
  },
  {
    what: 'of a draft presidential statement',
    text: `Draft presidential statement on the lighting of harbours\n\nThe Security Council reaffirms that harbours have to be lit in all the nights of the winter.\n`,
    kind: 'statement',
    title: 'Draft presidential statement on the lighting of harbours',
  },
  {
    what: 'of a table with a column of remarks',
    text: `# Status of lamps\n\n| Port | Status | Remarks |\n| North | lit | none |\n\n${prose}`,
    kind: 'other',
    title: 'Status of lamps',
  },
  {
    what: 'of a concept note',
    text: `# HIGH-LEVEL CONFERENCE ON HARBOURS\n\n28-29 JUNE 2037\n\nNew York\n\n## Concept Note\n\n### Introduction\n\nThis note provides information on the sessions of the High-level Conference on Harbours, and on the decision of 4 May 1990.\n`,
    kind: 'concept-note',
    title: 'HIGH-LEVEL CONFERENCE ON HARBOURS',
    date: '2037-06-28 event',
  },
  {
    what: 'of a concept note that speaks of the conference before',
    text: `Second Conference on Harbours\n\nConcept note\n\nBuilding on the first Conference on Harbours, which was held in Vienna on 12 June 2030, the second Conference looks at lanterns.\n`,
    kind: 'concept-note',
    title: 'Second Conference on Harbours',
  },
  {
    what: 'of a programme',
    text: `Regional Workshop on Lanterns\n\nProvisional programme\n\nNairobi, 4-6 May 2037\n\n09:00 - 09:30 Registration\n\n09:30 - 10:30 Opening session\n`,
    kind: 'programme',
    title: 'Regional Workshop on Lanterns',
    date: '2037-05-04 event',
  },
  {
    what: 'of a summary',
    text: `Symposium on Harbour Lights\n\n19 September 2037\n\nChair’s summary\n\nThe Symposium on Harbour Lights was held on 19 September 2037 at United Nations Headquarters and attended by many keepers.\n`,
    kind: 'summary',
    title: 'Symposium on Harbour Lights',
    date: '2037-09-19 event',
  },
  {
    what: 'of a working paper',
    text: `NPT/CONF.2037/WP.12\n9 March 2037\nOriginal: English\n\nVerification of lanterns\n\nWorking paper submitted by Freedonia\n\n1. ${prose}`,
    kind: 'other',
    symbol: 'NPT/CONF.2037/WP.12',
    title: 'Verification of lanterns',
    date: '2037-03-09 distributed',
    distributed: '2037-03-09',
  },
  {
    what: 'of a treaty',
    text: `International Convention for the Suppression of the Extinction of Lanterns\n\nThe States Parties to this Convention,\n\nHaving in mind the purposes of the Charter of the United Nations, and recalling the Declaration of 24 October 1995,\n\nHave agreed as follows:\n`,
    kind: 'other',
    title: 'International Convention for the Suppression of the Extinction of Lanterns',
  },
  {
    what: 'of guidance that has a month',
    text: `UNITED NATIONS\nOffice of Harbours\n\n# Guidance Note on the Care of Lamps\n\nVienna, March 2037\n\n${prose}`,
    kind: 'other',
    title: 'Guidance Note on the Care of Lamps',
    date: '2037-03 dateline',
  },
  {
    what: 'of guidance that has a year',
    text: `# Handbook for Keepers\n\nNew York, 2037\n\n${prose}`,
    kind: 'other',
    title: 'Handbook for Keepers',
    date: '2037 dateline',
  },
  {
    what: 'of a paper whose first words date something else',
    text: `# On lamps\n\n${prose}\nSince the attacks of 11 September 2001 the harbours are watched by the meeting of 3 March 2002.\n`,
    kind: 'other',
    title: 'On lamps',
  },
  {
    what: 'of a list of resolutions',
    text: `# Texts on harbours\n\n- resolution 1373 (2001) of 28 September 2001\n- resolution 2178 (2014) of 24 September 2014\n`,
    kind: 'other',
    title: 'Texts on harbours',
  },
  {
    what: 'named by a symbol',
    name: 'S_2014_123',
    text: `Harbours in the winter\n\n${prose}`,
    kind: 'other',
    symbol: 'S/2014/123',
    title: 'Harbours in the winter',
    date: '2014 symbol',
    organ: 'Security Council',
  },
]);
