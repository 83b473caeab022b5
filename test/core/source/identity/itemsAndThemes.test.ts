import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';
const discours =
  'Nous remercions les pilotes du port pour leur travail patient depuis les attaques du 11 septembre 2001, et rappelons la résolution 1373 (2001) du 28 septembre 2001.\n';
const discurso =
  'Agradecemos a los prácticos del puerto su trabajo paciente desde los ataques del 11 de septiembre de 2001, y recordamos la resolución 1373 (2001), de 28 de septiembre de 2001.\n';

testLayouts('statements on an item or a theme', [
  {
    what: 'a theme in quotation marks below the meeting',
    text: `REPUBLIC OF FREEDONIA\nPERMANENT MISSION TO THE UN\n\nStatement by Ms. Rosa Prado\n\nUN Security Council Arria-formula meeting\n“Dark piers: keeping harbours lit in times of conflict”\n\n16 February 2037\nECOSOC Chamber, 15:00 – 17:30\n\nDistinguished co-chairs,\n\n${speech}`,
    kind: 'statement',
    title: 'Dark piers: keeping harbours lit in times of conflict',
    date: '2037-02-16 dateline',
    organ: 'Security Council',
  },
  {
    what: 'a theme in French quotation marks over two lines, below the kind of debate and a motto',
    text: `République de Sylvanie\nUn Port – Un Phare – Une Lumière\n\nMISSION PERMANENTE DE LA SYLVANIE\nAUPRÈS DES NATIONS UNIES\nNEW YORK\n\n        CONSEIL DE SÉCURITÉ\n\n   Débat public sur le thème :\n\n   « Phares, paix et marées :\n     agir ensemble dans le golfe »\n\n      Intervention de\n\n   S.E.M. Pascal LUMIÈRE\n\n   New York, le mardi 12 mars 2037\n\nMadame la Présidente,\n\n${discours}`,
    kind: 'statement',
    title: 'Phares, paix et marées : agir ensemble dans le golfe',
    date: '2037-03-12 dateline',
    organ: 'Security Council',
  },
  {
    what: 'an item with a dash over two lines, below a government in another language',
    text: `   LE GOUVERNEMENT\n   DU GRAND-DUCHÉ DE SYLVANIE\n   Représentation permanente auprès\n   des Nations Unies à New York\n\n91st session of the United Nations General Assembly\n\nSixth Committee\n\nAgenda item 83 – The rule of light at the national and\ninternational levels\n\nStatement by Ms Rosa Prado\nFirst Secretary\n\nNew York, 7 October 2036\n\nMr Chairman,\n\n${speech}`,
    kind: 'statement',
    title: 'The rule of light at the national and international levels',
    date: '2036-10-07 dateline',
    session: '91',
    agendaItem: '83',
  },
  {
    what: 'an item in brackets, whose name stands in the next paragraph',
    text: `Permanent Mission\nof Freedonia\nto the United Nations\nNew York\n\n        Statement of\n        Freedonia\n\n        Delivered by\n\n   Second Secretary Rufus Firefly\n\n        before the\n\n   Special Political and Decolonization Committee\n              (Fourth Committee)\n\n      Agenda Item (48)\n\n   "International cooperation in the peaceful uses of lamps"\n\n   Friday, October 27th, 2036\n\nMadam Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'International cooperation in the peaceful uses of lamps',
    date: '2036-10-27 dateline',
  },
  {
    what: 'a cluster of an item, below the session of an assembly',
    text: `UNITED NATIONS HARBOUR ASSEMBLY\nSixth session\nNairobi, 26 February – 1 March 2037\n\nCommittee of the Whole\nAgenda item 5: International harbour policy and governance issues\nCluster C: Sound management of oil lamps\n\nNATIONAL STATEMENT – MONGOLIA\n\nDate of delivery: 27 February 2037\n\nThank you, Chair.\n\n${speech}`,
    kind: 'statement',
    title: 'Sound management of oil lamps',
    date: '2037-02-27 dateline',
    session: '6',
    agendaItem: '5',
  },
  {
    what: 'an item of the Council in Spanish, below the session of a commission',
    text: `MISIÓN PERMANENTE DE LIBERTONIA\nANTE LOS ORGANISMOS INTERNACIONALES\nVIENA\n\n67.º PERÍODO DE SESIONES DE LA COMISIÓN DE FAROS\n\nTema 5 a) del programa: Cambios en el alcance de la luz de los\npuertos\n\nIntervención de la Embajadora Luz Faro Prado\n\n20 de marzo de 2037\n\nSeñor Presidente:\n\n${discurso}`,
    kind: 'statement',
    title: 'Cambios en el alcance de la luz de los puertos',
    date: '2037-03-20 dateline',
  },
  {
    what: 'the theme of a debate behind a dash, below the forum',
    text: `STATEMENT BY THE HARBOUR GROUP\n\nECOSOC FORUM ON LIGHTHOUSE FOLLOW-UP\n\nGENERAL DEBATE – FINANCING OF LAMPS\n\nTrusteeship Council Chamber, 17 April 2037\n\nMadam President,\n\n${speech}`,
    kind: 'statement',
    title: 'FINANCING OF LAMPS',
    date: '2037-04-17 dateline',
  },
  {
    what: 'a dialogue below a bare item, with the time allowed',
    text: `Human Rights Council\n53rd session\n\nItem 3\n\n   Interactive Dialogue with the\n   Special Rapporteur on the right to light\n\n   Statement by\n\n   Mrs. Rosa Prado\n   Counsellor\n\nGeneva, 27 June 2037\n\nTime limit: 2 min 30 s\n\nMr. Vice-President,\n\n${speech}`,
    kind: 'statement',
    title: 'Interactive Dialogue with the Special Rapporteur on the right to light',
    date: '2037-06-27 dateline',
    organ: 'Human Rights Council',
    session: '53',
  },
]);

testLayouts('statements at a debate, below an office that goes on over lines', [
  {
    what: 'a minister of two subjects, and the debate in lines of its own',
    text: `CHECK AGAINST DELIVERY\n\nSTATEMENT BY\n\nSENATOR THE HONOURABLE RUFUS FIREFLY\n\nMINISTER FOR FOREIGN AFFAIRS\nAND FOREIGN TRADE\nOF FREEDONIA\n\nGENERAL DEBATE\nOF THE\nNINETY-FIRST SESSION OF THE\nUNITED NATIONS GENERAL ASSEMBLY\n\nNEW YORK\n27 SEPTEMBER 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE NINETY-FIRST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY',
    date: '2036-09-27 dateline',
    organ: 'General Assembly',
    session: '91',
  },
  {
    what: 'below the office of a prime minister, with a ministry that a line breaks',
    text: `GOVERNMENT OF FREEDONIA\n\nPRIME MINISTER'S OFFICE\nPMB 9053, Port Lantern\n\nSTATEMENT BY\n\nHON. RUFUS FIREFLY, MP\n\nMINISTER OF HARBOURS, INTERNATIONAL\nCOOPERATION AND EXTERNAL TRADE OF THE\nREPUBLIC OF FREEDONIA\n\nAT THE\n\nGENERAL DEBATE OF THE 91ST SESSION OF THE\nUNITED NATIONS GENERAL ASSEMBLY\n\nSaturday, 23rd September 2036\nNew York, U.S.A\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY',
    date: '2036-09-23 dateline',
    organ: 'General Assembly',
  },
  {
    what: 'in French capitals without accents',
    text: `REPUBLIQUE DE SYLVANIE\nUnion – Travail – Lumière\n\nALLOCUTION DE S.E.M. PAUL LUMIÈRE\nPRESIDENT DE LA REPUBLIQUE, CHEF DE L'ETAT\n\nQUATRE-VINGT-ONZIEME SESSION DE L'ASSEMBLEE GENERALE DES NATIONS UNIES\n\nDEBAT GENERAL\n\nNew York, le 24 septembre 2036\n\nMadame la Présidente,\n\n${discours}`,
    kind: 'statement',
    title: 'DEBAT GENERAL',
    date: '2036-09-24 dateline',
  },
]);
