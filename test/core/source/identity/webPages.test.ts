import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';
const discurso =
  'Agradecemos a los prácticos del puerto su trabajo paciente desde los ataques del 11 de septiembre de 2001, y recordamos la resolución 1373 (2001), de 28 de septiembre de 2001.\n';

testLayouts('pages with the bars and notices of their site', [
  {
    what: 'a notice on cookies above the heading',
    text: `[Skip to main content](#main)\n\n[Gov.ie](https://example.org) / [Department of Harbours](https://example.org) / [Our Missions](https://example.org)\n\nWe use cookies to give you the best experience on our website. Accept all | Manage preferences\n\n# Statement at the Security Council Briefing on Harbours\n\nNews | 7 April 2036\n\n**Statement by Ambassador Rosa Prado**\n\nThank you, President.\n\n${speech}`,
    kind: 'statement',
    title: 'Statement at the Security Council Briefing on Harbours',
    date: '2036-04-07 dateline',
  },
  {
    what: 'the bar of a government, its cookies, and the day delivered',
    text: `GOV.UK\n\nCookies on GOV.UK\n\nWe use some essential cookies to make this website work.\n\nHome > World > Harbours\n\nSpeech\n\n# Harbours must never go dark: UK statement at the UN Security Council\n\nStatement by Ambassador Rosa Prado, UK Deputy Permanent Representative to the UN, at the Security Council meeting on harbours.\n\nPublished 8 November 2036\nDelivered on: 7 November 2036 (Transcript of the speech, exactly as it was delivered)\n\nThank you, President.\n\n${speech}`,
    kind: 'statement',
    title: 'Harbours must never go dark: UK statement at the UN Security Council',
    date: '2036-11-07 dateline',
  },
  {
    what: 'in Spanish, with a menu and what the site says of cookies below the heading',
    text: `gub.uy Ministerio de Faros\n\nInicio | Institucional | Comunicación | Trámites\n\n# Intervención de Uruguay en el Debate Abierto del Consejo de Seguridad sobre faros\n\n9 de agosto de 2036\n\nEste sitio utiliza cookies para mejorar su experiencia. Aceptar\n\nSeñor Presidente:\n\n${discurso}`,
    kind: 'statement',
    title: 'Intervención de Uruguay en el Debate Abierto del Consejo de Seguridad sobre faros',
    date: '2036-08-09 dateline',
  },
  {
    what: 'a heading with what the page says of the text in brackets',
    text: `18 September 2037\n\n# Secretary-General's remarks to the High-Level Event on Lamps for All [as delivered]\n\nRosa Prado\n\nExcellencies, dear friends,\n\n${speech}`,
    kind: 'statement',
    title: "Secretary-General's remarks to the High-Level Event on Lamps for All",
    date: '2037-09-18 dateline',
  },
  {
    what: 'a statement whose day stands in the line that says whose it is, and not that of the page',
    text: `# EU Statement – UN General Assembly 6th Committee: Crimes against lamps\n\n12.04.2037 New York Press Team\n\n11 April 2037, New York – Statement on behalf of the European Union and its Member States by Rosa Prado-Luz, Counsellor, at the resumed session of the Sixth Committee on crimes against lamps\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Crimes against lamps',
    date: '2037-04-11 dateline',
  },
  {
    what: 'a briefing below a picture and the office of who gives it',
    text: `![HARBOUR logo](logo.png)\n\n**United Nations Office for the Coordination of Lamps**\n\n**Under-Secretary-General for Lamps and Relief Coordinator, Ms. Rosa Prado**\n\n**Briefing to the Security Council on the situation of lamps in Freedonia**\n\nNew York, 20 March 2037\n\n*As prepared for delivery*\n\nMr. President, members of the Council,\n\n${speech}`,
    kind: 'statement',
    title: 'Briefing to the Security Council on the situation of lamps in Freedonia',
    date: '2037-03-20 dateline',
  },
  {
    what: 'a release in Markdown with its organization and its kind in bold lines',
    text: `**UNITED NATIONS — PRESS RELEASE**\n\n**SECURITY COUNCIL PRESS STATEMENT**\n\n*11 June 2036*\n\n# Security Council Press Statement on Attack in Freedonia\n\nThe members of the Security Council condemned in the strongest terms the attack of 9 June 2036 in Freedonia, in which four keepers were killed.\n`,
    kind: 'press-release',
    title: 'Security Council Press Statement on Attack in Freedonia',
    date: '2036-06-11 dateline',
    organ: 'Security Council',
  },
  {
    what: 'a release in Spanish with the place and day before its first sentence',
    text: `COMUNICADO DE PRENSA\n\nLa Oficina de los Faros abre un centro en Lima\n\nLima, 2 de mayo de 2037 – La Oficina de los Faros abrió hoy en Lima un centro para los fareros de la región, el primero desde el acuerdo de 1990.\n`,
    kind: 'press-release',
    title: 'La Oficina de los Faros abre un centro en Lima',
    date: '2037-05-02 dateline',
  },
  {
    what: 'a release that covers meetings, below its day and session',
    text: `7 October 2036\nNinety-first session, 1st & 2nd Meetings (AM & PM)\n\nSpeakers Urge That Differences Be Resolved in Draft Harbour Convention, as Sixth Committee Begins Session\n\nPointing to the rapid spread of the dark, speaker after speaker urged the Sixth Committee (Legal) to overcome differences and find consensus on a draft convention.\n`,
    kind: 'press-release',
    title: 'Speakers Urge That Differences Be Resolved in Draft Harbour Convention, as Sixth Committee Begins Session',
    date: '2036-10-07 dateline',
    session: '91',
  },
  {
    what: 'a release of the French service, below its meeting',
    text: `9371e séance – matin\nCS/16348\n\nPhares : deux projets de résolution rejetés au Conseil de sécurité\n\nDeux projets de résolution visant à proroger l’autorisation des phares, présentés respectivement par la Sylvanie et la Fridonie, ont été successivement rejetés aujourd’hui.\n`,
    kind: 'press-release',
    symbol: 'CS/16348',
    title: 'Phares : deux projets de résolution rejetés au Conseil de sécurité',
    organ: 'Security Council',
  },
  {
    what: 'a French heading, and below it on what, whose and when',
    text: `Les phares doivent davantage éclairer les réalités du monde [en]\n\nRéforme des phares - Intervention de M. Rufus Firefly-Lumière, représentant permanent de la Sylvanie auprès des Nations unies - Assemblée générale - 14 septembre 2036\n\nMonsieur le Président,\n\nJe voudrais vous remercier d’avoir permis aujourd’hui que l’Assemblée générale se prononce par consensus sur cette décision du 3 mai 1990.\n`,
    kind: 'statement',
    title: 'Les phares doivent davantage éclairer les réalités du monde',
    date: '2036-09-14 dateline',
  },
  {
    what: 'a day in figures with its hour and the number of the page',
    text: `Delegation of the European Union\nto the United Nations - New York\n\nEU Statement – United Nations General Assembly: Adoption of the resolution on harbours\n\nNew York, 15/06/2037 - 00:00, UNIQUE ID: 371204_7\nPress releases\n\nMr. President, Excellencies, dear colleagues,\n\n${speech}`,
    kind: 'statement',
    title: 'Adoption of the resolution on harbours',
    date: '2037-06-15 dateline',
  },
  {
    what: 'a day in figures in Spanish, where the day stands first',
    text: `Inicio | Noticias\n\n# Intervención de Uruguay en el Debate Abierto sobre faros\n\n09/08/2036\n\nSeñor Presidente:\n\n${discurso}\n${discurso}`,
    kind: 'statement',
    title: 'Intervención de Uruguay en el Debate Abierto sobre faros',
    date: '2036-08-09 dateline',
  },
  {
    what: 'no day in figures in English, where either may stand first',
    text: `Home | News\n\n# Statement of Uruguay at the open debate on harbours\n\n09/08/2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Statement of Uruguay at the open debate on harbours',
  },
  {
    what: 'in Spanish, a release that begins with its place and day',
    text: `Nueva York, 28 de agosto de 2037. Durante su intervención en el debate general sobre el informe de los faros, la Representante Alterna de Libertonia reiteró el llamado a una reforma urgente de los puertos.\n`,
    kind: 'other',
    title: 'paper',
    date: '2037-08-28 dateline',
  },
  {
    what: 'remarks at a debate, with the office and the mission of the speaker below',
    text: `Remarks by Ambassador Rosa Prado, U.S. Alternate Representative for Special Political Affairs, at a Security Council Open Debate on the Work of its Harbour Committees\n\nRosa Prado\nU.S. Alternate Representative for Special Political Affairs\nU.S. Mission to the United Nations\nNew York, NY\nNovember 30, 2036\n\nAS DELIVERED\n\nThank you, Mr. President. ${speech}`,
    kind: 'statement',
    title: 'Security Council Open Debate on the Work of its Harbour Committees',
    date: '2036-11-30 dateline',
  },
  {
    what: 'a menu of arrows with a clock above, and the day put up beside that of the debate',
    text: `Sunday, March 26 2037, 04:12 AM (GMT - 5)\nAbout the Mission\nFreedonia & UN\n» General\n» Freedonia in the Security Council\nPress Releases\nConsular Services\n[ Gallery ]\nStatement by H.E Ambassador Rosa Prado Permanent Representative of Freedonia to the United Nations at the Six Committee of the UNGA 91 Session on Agenda Item 105 “Measures to keep lamps lit”\n10-09-2036, 09:48 pm\n\nStatement by H.E Ambassador Rosa Prado\n\nPermanent Representative of Freedonia to the United Nations\n\non Agenda Item 105 “Measures to keep lamps lit”\n\n(October 8-9, 2036)\n\n${speech}`,
    kind: 'statement',
    title: 'Measures to keep lamps lit',
    date: '2036-10-08 dateline',
  },
  {
    what: 'an item of the Assembly in the line that says whose it is, with the day in brackets',
    text: `Statement by Ambassador Dr. Rosa Prado, Permanent Representative of Pakistan to the United Nations on General Assembly Agenda Item-30: Report of the Harbour Council (12 November 2036)\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Report of the Harbour Council',
    date: '2036-11-12 dateline',
  },
  {
    what: 'a release by the service that heads it',
    text: `9 December 2036\n\nDepartment of Public Information • News and Media Division • New York\n\nSECRETARY-GENERAL CALLS FOR COLLECTIVE CARE OF LAMPS\n\nFollowing is the text of the Secretary-General’s remarks at the Security Council meeting on “Global Lamps”, in New York today, 9 December:\n`,
    kind: 'press-release',
    title: 'SECRETARY-GENERAL CALLS FOR COLLECTIVE CARE OF LAMPS',
    date: '2036-12-09 dateline',
  },
]);
