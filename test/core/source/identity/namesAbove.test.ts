import { testLayouts } from './layout';

const note =
  'The meeting builds on resolution 76/300 of 28 July 2022 and will bring together all delegations for one day, as the last did.\n';
const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';

testLayouts('papers below names that are no title', [
  {
    what: 'of a release below the name of the page',
    text: `### Meetings Coverage and Press Releases\n\n# Meetings Coverage and Press Releases\n\n## Third Committee Approves Ten Drafts on Lanterns\n\nGA/SHC/4999\n\n16 November 2037\n\nThe Third Committee (Social, Humanitarian and Cultural) today approved ten draft resolutions, including one first tabled on 12 May 2019.\n`,
    kind: 'press-release',
    symbol: 'GA/SHC/4999',
    title: 'Third Committee Approves Ten Drafts on Lanterns',
    date: '2037-11-16 dateline',
    organ: 'General Assembly',
  },
  {
    what: 'of a release of a mission',
    text: `Permanent Mission of Freedonia to the United Nations\n\nPRESS STATEMENT\n\nFreedonia assumes the Presidency of the Security Council\n\n31 January 2037\n\nFreedonia will take over the monthly presidency tomorrow, for the first time since its election on 9 June 2036.\n`,
    kind: 'press-release',
    title: 'Freedonia assumes the Presidency of the Security Council',
    date: '2037-01-31 dateline',
  },
  {
    what: 'of a concept note that labels its title',
    text: `Draft concept note\n\nSecurity Council High-Level Open Debate\n\nTitle: “Keeping the peace: the light of harbours”\n\nDate: 14 September 2037\nVenue: Security Council Chamber\n\n${note}`,
    kind: 'concept-note',
    title: 'Keeping the peace: the light of harbours',
    date: '2037-09-14 event',
    organ: 'Security Council',
  },
  {
    what: 'of a concept note of a directorate with its acronym',
    text: `UNITED NATIONS\nCOUNTER-TERRORISM COMMITTEE EXECUTIVE DIRECTORATE (CTED)\n\nOpen briefing of the Committee on lanterns at sea\n\nConcept note\n\nNew York, 9 November 2036\n\n${note}`,
    kind: 'concept-note',
    title: 'Open briefing of the Committee on lanterns at sea',
    date: '2036-11-09 event',
  },
  {
    what: 'of a report below an item that is a report too',
    text: `United Nations                               A/HRC/92/33\nGeneral Assembly                       Distr.: General\n                                       13 January 2037\n                                       Original: English\n\nHuman Rights Council\nNinety-second session\n27 February–31 March 2037\nAgenda items 2 and 3\nAnnual report of the United Nations High Commissioner\nfor Human Rights and reports of the Office of the\nHigh Commissioner and the Secretary-General\n\n            Human rights and lanterns*\n\n            Report of the Office of the United Nations High Commissioner for Human Rights\n\n Summary\n   The present report is submitted pursuant to Human Rights Council resolution 46/7 of 23 March 2021.\n`,
    kind: 'report',
    symbol: 'A/HRC/92/33',
    title: 'Human rights and lanterns',
    date: '2037-01-13 distributed',
    distributed: '2037-01-13',
    organ: 'Human Rights Council',
    session: '92',
    agendaItem: '2 and 3',
  },
  {
    what: 'of a resolution of the Council in Russian',
    text: `Организация Объединенных Наций                 S/RES/2986 (2037)\nСовет Безопасности                     Distr.: General\n                                       14 June 2037\n\nРезолюция 2986 (2037),\n\nпринятая Советом Безопасности на его 9947-м заседании\n14 июня 2037 года\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию 1325 (2000) от 31 октября 2000 года и на последующие резолюции о маяках и мире,\n`,
    kind: 'resolution',
    symbol: 'S/RES/2986 (2037)',
    title: 'Резолюция 2986 (2037)',
    date: '2037-06-14 distributed',
    distributed: '2037-06-14',
    organ: 'Security Council',
  },
  {
    what: 'of a right of reply that a delegation exercises',
    text: `Right of Reply\n\nexercised by the delegation of Freedonia\n\nGeneral Debate, 91st session of the UN General Assembly\n\n24 September 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'General Debate, 91st session of the UN General Assembly',
    date: '2036-09-24 dateline',
  },
  {
    what: 'of a statement whose occasion goes on over lines of capitals',
    text: `STATEMENT\n\nBY\n\nHON. DR. RUFUS FIREFLY\nMINISTER OF FOREIGN AFFAIRS\nOF THE REPUBLIC OF FREEDONIA\n\nAT\n\nTHE GENERAL DEBATE OF THE\n91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY\n\nNEW YORK\nSEPTEMBER 28, 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY',
    date: '2036-09-28 dateline',
    session: '91',
  },
  {
    what: 'of a statement at a briefing, below a full line',
    text: `Intervention by Ambassador Rosa Prado, Deputy Permanent Representative of Freedonia\nSecurity Council Briefing on the Harbours\n\n16 May 2037\n\n-- check against delivery --\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Security Council Briefing on the Harbours',
    date: '2037-05-16 dateline',
    organ: 'Security Council',
  },
  {
    what: 'of a statement before an organ, below the name of who gives it',
    text: `H.E. Mr. Rufus T. F. Firefly\nPermanent Representative of the State of Kuwait\n\nStatement before the Security Council\n\nThe situation in the harbours\n\nNew York, 20 December 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'The situation in the harbours',
    date: '2036-12-20 dateline',
  },
  {
    what: 'of a statement on an item in quotation marks, with its cluster behind',
    text: `Statement by the Delegation of Freedonia\nat the Sixth Committee, 91st session of the United Nations General Assembly\non Agenda Item 79 “Report of the Harbour Commission on the work of its seventy-fourth session” - Cluster I\n\n(24 October 2036)\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Report of the Harbour Commission on the work of its seventy-fourth session',
    date: '2036-10-24 dateline',
  },
  {
    what: 'of a speech that begins in the middle of its lines',
    text: `The unanimous election of the President of the fifty-second session of the General Assembly of the\nUnited Nations is an honour to my country, and my delegation congratulates you, Sir.\nMy Government wishes to thank this Assembly.\n${speech}`,
    kind: 'statement',
    title: 'paper',
  },
]);
