import type { SignRow } from './kindSigns';

/** By what a French text shows that an organ resolves or decides in it, and whether it is adopted. */
export const frenchResolved: readonly SignRow[] = [
  {
    sign: 'title-decision',
    form: /^(?:projet\s+de\s+)?décision(?:\s+\d[\d/]*.{0,120})?$|^décisions?\s+adoptées?\s/iu,
    accept: ['Décision 77/549', 'Projet de décision'],
    reject: ['La décision est prise'],
  },
  {
    sign: 'title-draft-resolution',
    form: /^projet\s+de\s+résolution(?!\p{L})/iu,
    accept: ['Projet de résolution'],
    reject: ['Le projet a été déposé'],
  },
  {
    sign: 'organ',
    form: /^(?:(?:\d+(?:\/\d+)?\.?\s+)?(?:L[’']Assemblée\s+générale|Le\s+Conseil\s+(?:de\s+sécurité|économique\s+et\s+social|des\s+droits\s+de\s+l[’']homme)|L[ae]\s+(?:Commission|Comité|Conférence|Conseil)\s?.{0,80}))\s?,$/u,
    accept: ['L’Assemblée générale,', 'Le Conseil de sécurité,'],
    reject: ['L’Assemblée générale a adopté,'],
  },
  {
    sign: 'preambular',
    form: /^(?:(?:profondément|gravement|fermement|également|en\s+outre)\s+)*(?:rappelant|réaffirmant|affirmant|notant|prenant\s+(?:note|acte)|considérant|conscient|consciente|soulignant|constatant|se\s+(?:félicitant|déclarant)|saluant|exprimant|ayant|reconnaissant|guidée?|gravement|préoccupée?|convaincue?|déplorant|condamnant|insistant|sachant|résolue?|déterminée?|réitérant|agissant|alarmée?|accueillant|désireuse|inspirée?|rendant)(?!\p{L})[^]{0,1500}[,;]$/iu,
    accept: ['Rappelant sa résolution 60/288 du 8 septembre 2006,', 'Profondément préoccupé par la menace,'],
    reject: ['Rappelant cela, nous remercions le Président.'],
  },
  {
    sign: 'operative',
    form: /^(?:décide|prie|demande|engage|exhorte|encourage|se\s+félicite|réaffirme|réitère|reconnaît|note|prend\s+(?:note|acte)|exprime|souligne|condamne|déplore|invite|recommande|approuve|adopte|constate|insiste|accueille|rappelle|salue|se\s+déclare|proclame|fait\s+sienne?s?|considère|exige|appuie|charge|affirme)(?!\p{L})(?!\s*:\s*$)[^]{3,1500}[;.:]$/iu,
    accept: ['Décide de rester saisi de la question.', 'Prie tous les États Membres de coopérer ;'],
    reject: ['Note'],
  },
  {
    sign: 'adopted-number',
    form: /^(?:[A-Z]{2,8}\/R[eé]s(?:\.|(?!\p{L}))\s?\d.{0,40}|résolution\s+(?:[AS]\/RES\/)?\d{1,4}(?:\/\d+)?(?:\s*\(\d{4}\))?(?:\s+du\s+\d.{0,30})?,?|\d+e\s+séance\s+plénière)$/iu,
    accept: ['Résolution 2396 (2017)', 'CADHP/Rés. 612 (LXXX) 2037', '93e séance plénière'],
    reject: ['Résolution 2396 (2017), dix ans après'],
  },
  {
    sign: 'adopted-at',
    form: /^(?:\[?adoptée?\s+(?:par\s+.{3,60}\s)?(?:à\s+sa\s.{3,60}séance|(?:à\s+\p{Lu}[\p{L} -]{2,30},?\s+)?le\s+\d|sans\s+être\s+mise)|résolutions?\s+adoptées?\s+par(?!\p{L}))/iu,
    accept: ['Adoptée par le Conseil de sécurité à sa 8148e séance, le 21 décembre 2017'],
    reject: ['Adoptée en 2006, la Stratégie a quatre piliers'],
  },
  {
    sign: 'draft-symbol',
    form: /^(?:avant-projet|projet\s+zéro|version\s+révisée)(?!\p{L}).{0,60}$|^\S.{2,400}\s?:\s*projet\s+de\s+résolution(?:\s+révisé)?$/iu,
    accept: ['Freedonia et Sylvania : projet de résolution', 'Avant-projet'],
    reject: ['Le projet est prêt'],
  },
  {
    sign: 'decided-at',
    form: /^à\s+sa\s.{2,60}séance\s.{0,100}(?:a\s+décidé|a\s+pris\s+(?:note|acte)|a\s+approuvé|décide)/iu,
    accept: [
      'À sa 95e séance plénière, le 7 juillet 2023, l’Assemblée générale a décidé de reporter l’examen de la question.',
    ],
    reject: ['À sa demande, la séance a été levée.'],
  },
  {
    sign: 'decision-number',
    form: /^décision\s+(?:(?:n[°o.º]|№)\s*)?[\p{Lu}]{0,6}[/-]?\d[\w/.-]*(?:$|\.\s.{3,160}$)/iu,
    accept: ['Décision CD/2037/07. Prise par consensus.'],
    reject: ['La décision de 2006'],
  },
  {
    sign: 'decides-only',
    form: /^(?:l[’']assemblée\s+générale|le\s+conseil|la\s+commission|le\s+comité|la\s+conférence)(?!\p{L})[^.]{0,200}[\s,](?:décide|a\s+décidé)(?!\p{L})/iu,
    accept: ['L’Assemblée générale décide d’inscrire la question à son ordre du jour.'],
    reject: ['L’Assemblée générale décidera en juin.'],
  },
  {
    sign: 'organ',
    form: /^Nous,\s.{3,160}\s?,$/u,
    accept: ['Nous, Ministres et chefs de délégation, réunis à Kigali les 4 et 5 octobre 2037,'],
    reject: ['Nous, délégués, remercions le Président.'],
  },
  {
    sign: 'preambular',
    form: /^(?:(?:profondément|gravement|vivement)\s+)*(?:préoccupée?s|convaincue?s|consciente?s|résolue?s|déterminée?s|guidée?s|alarmée?s|désireux|soucieux|inspirée?s)(?!\p{L})[^]{0,1500}[,;]$/iu,
    accept: ['Préoccupés par la fermeture de plus de 14 000 écoles,'],
    reject: ['Préoccupés, nous remercions le Président.'],
  },
  {
    sign: 'operative',
    form: /^(?:condamnons|invitons|demandons|exhortons|encourageons|décidons|réaffirmons|appelons|engageons|saluons|adoptons|recommandons|soulignons|reconnaissons|chargeons|prions)(?!\p{L})[^]{3,1500}[;.:]$/iu,
    accept: ['Condamnons avec la plus grande fermeté les attaques visant les écoles ;'],
    reject: ['Nous condamnons ces attaques.'],
  },
];
