import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';

testLayouts('statements', [
  {
    what: 'with the letterhead of a mission',
    text: `PERMANENT MISSION OF FREEDONIA\nTO THE UNITED NATIONS\n\nStatement by H.E. Mr. Rufus Firefly\nPermanent Representative of Freedonia to the United Nations\n\nat the Sixth Committee\n\nAgenda item 83: Measures to keep lanterns lit\n\nNew York, 7 October 2036\n\nCheck against delivery\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Measures to keep lanterns lit',
    date: '2036-10-07 dateline',
    agendaItem: '83',
  },
  {
    what: 'on one line',
    text: `Statement by Freedonia at the open debate of the Security Council on harbours, 3 May 2037\n\nMadam President,\n\n${speech}`,
    kind: 'statement',
    title: 'Statement by Freedonia at the open debate of the Security Council on harbours, 3 May 2037',
    date: '2037-05-03 dateline',
  },
  {
    what: 'in Markdown',
    text: `# Remarks of the Executive Director at the Harbour Forum\n\n*Vienna, 12 June 2037*\n\nExcellencies,\n\n${speech}`,
    kind: 'statement',
    title: 'Remarks of the Executive Director at the Harbour Forum',
    date: '2037-06-12 dateline',
  },
  {
    what: 'with a date that is another’s',
    text: `Statement by Freedonia on the resolution of 10 December 1948\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Statement by Freedonia on the resolution of 10 December 1948',
  },
  {
    what: 'as a record has it',
    text: `Mr. Ndiaye (Freedonia) (spoke in French): ${speech}`,
    kind: 'statement',
    title: 'paper',
  },
  {
    what: 'with no head, in a file named by State, session and year',
    name: 'NER_70_2015',
    text: `I am\ndelighted to have the opportunity at this seventieth\nsession of the General Assembly to share with the entire\ncommunity the concerns of my country, born on 3 August 1960.\n${speech}`,
    kind: 'statement',
    title: 'NER_70_2015',
    date: '2015 file-name',
    session: '70',
  },
  {
    what: 'with no head and no name',
    text: `I should like at the outset to congratulate Mr. Firefly on his\nelection as President of the General Assembly. My delegation\nrecalls the Declaration adopted on 10 December 1948.\n${speech}`,
    kind: 'statement',
    title: 'paper',
  },
  {
    what: 'of an explanation of vote',
    text: `Explanation of vote by Freedonia\n\nDraft resolution A/C.6/91/L.9\n\nNew York, 18 November 2036\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Explanation of vote by Freedonia',
    date: '2036-11-18 dateline',
  },
  {
    what: 'of a group',
    text: `STATEMENT\n\nON BEHALF OF THE HARBOUR GROUP\n\nBY\n\nH.E. MS. ROSA PRADO\n\nGENERAL DEBATE OF THE GENERAL ASSEMBLY\n\n24 September 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE GENERAL ASSEMBLY',
    date: '2036-09-24 dateline',
  },
  {
    what: 'named by its day',
    name: '2037-05-03 Freedonia statement',
    text: `Madam President,\n\n${speech}`,
    kind: 'statement',
    title: '2037-05-03 Freedonia statement',
    date: '2037-05-03 file-name',
  },
]);
