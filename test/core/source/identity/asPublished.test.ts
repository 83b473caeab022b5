import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';
const discurso =
  'Agradecemos a los prácticos del puerto su trabajo paciente desde los ataques del 11 de septiembre de 2001, y recordamos la resolución 1373 (2001), de 28 de septiembre de 2001.\n';
const discours =
  'Nous remercions les pilotes du port de leur travail patient depuis les attentats du 11 septembre 2001, et nous rappelons la résolution 1373 (2001) du 28 septembre 2001.\n';

testLayouts('documents as offices and missions publish them', [
  {
    what: 'a statement below the name of a session and of whose it is, with the words for the day on a line of their own',
    text: `Home > World > Harbours\n\nSpeech\n\n# UN HRC91: UK Statement for the Interactive Dialogue with the Special Rapporteur on lamps\n\nFrom:\nHarbour Office\n\nPublished\n5 March 2037\n\nLocation:\nGeneva\n\nDelivered on:\n3 March 2037 (Transcript of the speech, exactly as it was delivered)\n\nThank you, Mr President.\n\n${speech}`,
    kind: 'statement',
    title: 'Interactive Dialogue with the Special Rapporteur on lamps',
    date: '2037-03-03 dateline',
  },
  {
    what: 'a heading that has a colon and no series before it',
    text: `# Lamps in the Horn: statement to the Security Council\n\n5 March 2037\n\nMr President,\n\n${speech}`,
    kind: 'statement',
    title: 'Lamps in the Horn: statement to the Security Council',
    date: '2037-03-05 dateline',
  },
  {
    what: 'a cluster of a conference without items, and in small letters how the text is to be used',
    text: `REPUBLIC OF FREEDONIA\nFederal Ministry\n\nSecond Session of the Preparatory Committee for the 2038 Conference on Lamps\n\nCluster II: Safety of lamps and their keepers\n\nStatement by Mr. Rufus Firefly\nDirector, Department for Lamps\n\nGeneva, 29 July 2037\n                                            check against delivery\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Cluster II: Safety of lamps and their keepers',
    date: '2037-07-29 dateline',
  },
  {
    what: 'an item with the draft that a vote is explained on',
    text: `Freedonia\n\nExplanation of vote\n\nAgenda item 75: Lamps and the law of the sea (Draft resolution A/91/L.40)\n\nNew York, 4 December 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Lamps and the law of the sea',
    date: '2036-12-04 dateline',
    agendaItem: '75',
  },
  {
    what: 'a letterhead in four languages above a mission with a long name',
    text: `Sylvanische Eidgenossenschaft\nConfédération sylvanienne\nConfederazione Silvana\nConfederaziun silvana\n\nMission permanente de la Sylvanie auprès de l'Office des Nations Unies et des autres organisations\ninternationales établies depuis longtemps à Genève\n\nConseil des droits de l'homme, 91e session\nPoint 3 de l'ordre du jour\n\nGenève, le 10 mars 2037\n\nDialogue interactif avec la Rapporteuse spéciale sur le droit à la lumière\n\nDéclaration de la Sylvanie\nprononcée par Mme Rosa Prado, Première secrétaire\n\nMonsieur le Président,\n\n${discours}`,
    kind: 'statement',
    title: 'Dialogue interactif avec la Rapporteuse spéciale sur le droit à la lumière',
    date: '2037-03-10 dateline',
    agendaItem: '3',
  },
  {
    what: 'in Spanish, the debate below an item, and an article before the day',
    text: `MISIÓN PERMANENTE DE LIBERTONIA\n\nIntervención de la Sra. Rosa Prado, Consejera\n\nTema 51: “Cuestiones relativas a los faros”\nDebate: “Luz de los pequeños puertos”\n\nNueva York, a 24 de octubre de 2037\n\nSeñora Presidenta:\n\n${discurso}`,
    kind: 'statement',
    title: 'Luz de los pequeños puertos',
    date: '2037-10-24 dateline',
  },
  {
    what: 'the session of a forum with a theme',
    text: `Statement delivered by Ms. Rosa Prado\n\nHigh-Level Political Forum on Harbours 2037\n\nSession: “From lamps to towers: lighting small\nisland ports”\n\n17 July 2037\n\nThank you, Moderator.\n\n${speech}`,
    kind: 'statement',
    title: 'From lamps to towers: lighting small island ports',
    date: '2037-07-17 dateline',
  },
  {
    what: 'a release below the trail of a site with one step',
    text: `Press Release\n\nSecretary-General > Statements and Messages\n\nSG/SM/32588\nOBV/4231\n19 March 2037\n\n‘A Lamp Does Not Ask for a Passport’, Secretary-General Says in Message for Lamp Day\n\nFollowing is the message of the Secretary-General on Lamp Day, observed on 22 March:\n\n${speech}`,
    kind: 'press-release',
    symbol: 'SG/SM/32588',
    title: '‘A Lamp Does Not Ask for a Passport’, Secretary-General Says in Message for Lamp Day',
    date: '2037-03-19 dateline',
    organ: 'Secretariat',
  },
  {
    what: 'a release below the part of a site that it belongs to',
    text: `Home / Media / Press releases\n\nPRESS RELEASES\nSPECIAL PROCEDURES\n\nFreedonia: experts alarmed by eviction of keepers\n\n11 February 2037\n\nGENEVA – Experts today expressed alarm at the eviction of keepers from their towers by the port.\n`,
    kind: 'press-release',
    title: 'Freedonia: experts alarmed by eviction of keepers',
    date: '2037-02-11 dateline',
  },
  {
    what: 'a flyer that invites, with a banner and a short name of the day of the week',
    text: `YOU ARE INVITED!\n\n   L A M P S   A N D   P E A C E\n\nLamps and Peace: Voices of the Keepers\n\nMON 7 APRIL 2037\n1:15 PM – 2:30 PM\nVisitors' Lobby, UN Headquarters, New York\n\nREGISTER\n\nWrite to lamps@freedonia.example by 3 April.\n`,
    kind: 'other',
    title: 'Lamps and Peace: Voices of the Keepers',
    date: '2037-04-07 dateline',
  },
  {
    what: 'a message for a day',
    text: `THE SECRETARY-GENERAL\n\nMESSAGE ON THE INTERNATIONAL DAY OF LIGHTHOUSES\n\n11 September 2037\n\nLighthouses have guided those who travel for more than two thousand years, and ask nothing.\n`,
    kind: 'statement',
    title: 'MESSAGE ON THE INTERNATIONAL DAY OF LIGHTHOUSES',
    date: '2037-09-11 dateline',
  },
  {
    what: 'a report exported with the lines of a cell between tags',
    text: `**United Nations** | A/HRC/91/47\n--- | ---\n**General Assembly** | Distr.: General<br>2 May 2037<br>Original: English\n\n**Human Rights Council**\n**Ninety-first session**\n16 June–11 July 2037\nAgenda item 3\n**Promotion and protection of all human rights**\n\n# Lamps and the keeper of the port\n\n## Report of the Special Rapporteur on the right to light, Rosa Prado\\*\n\n1. The keepers of the port have been without oil since the winter, and nobody has come to help them.\n`,
    kind: 'report',
    symbol: 'A/HRC/91/47',
    title: 'Lamps and the keeper of the port',
    date: '2037-05-02 distributed',
    distributed: '2037-05-02',
    organ: 'Human Rights Council',
    session: '91',
    agendaItem: '3',
  },
  {
    what: 'a page with what it is before the day in figures',
    text: `## Statement at the Security Council Open Debate on Keepers\n\nSpeech - 30.09.2037\n\nStatement delivered by Ambassador Rosa Prado\n\nThank you, Mr President.\n\n${speech}`,
    kind: 'statement',
    title: 'Statement at the Security Council Open Debate on Keepers',
    date: '2037-09-30 dateline',
  },
]);
