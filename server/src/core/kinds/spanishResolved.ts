import type { SignRow } from './kindSigns';

/** By what a Spanish text shows that an organ resolves or decides in it, and whether it is adopted. */
export const spanishResolved: readonly SignRow[] = [
  {
    sign: 'title-decision',
    form: /^(?:proyecto\s+de\s+)?decisión(?:\s+\d[\d/]*.{0,120})?$|^decisi(?:ón|ones)\s+(?:aprobad|adoptad)/iu,
    accept: ['Decisión 77/549', 'Proyecto de decisión'],
    reject: ['La decisión está tomada'],
  },
  {
    sign: 'title-draft-resolution',
    form: /^proyecto\s+de\s+resolución(?!\p{L})/iu,
    accept: ['Proyecto de resolución'],
    reject: ['El proyecto fue presentado'],
  },
  {
    sign: 'organ',
    form: /^(?:(?:\d+(?:\/\d+)?\.?\s+)?(?:La\s+Asamblea\s+General|El\s+Consejo\s+(?:de\s+Seguridad|Económico\s+y\s+Social|de\s+Derechos\s+Humanos)|(?:La|El)\s+(?:Comisión|Comité|Conferencia|Consejo)(?:\s.{0,80})?)),$/u,
    accept: ['La Asamblea General,', 'El Consejo de Seguridad,'],
    reject: ['La Asamblea General aprobó la Estrategia,'],
  },
  {
    sign: 'preambular',
    form: /^(?:(?:profundamente|gravemente|también|además)\s+)*(?:recordando|reafirmando|reiterando|reconociendo|observando|tomando\s+nota|teniendo\s+presente|expresando|destacando|subrayando|acogiendo|consciente|preocupad[oa]|convencid[oa]|guiad[oa]|habiendo|condenando|deplorando|considerando|alentad[oa]|decidid[oa]|resuelt[oa]|afirmando|poniendo|actuando|encomiando|alarmad[oa]|exhortando|lamentando)(?!\p{L})[^]{0,1500}[,;]$/iu,
    accept: [
      'Recordando su resolución 60/288, de 8 de septiembre de 2006,',
      'Profundamente preocupado por la amenaza,',
    ],
    reject: ['Recordando esto, damos las gracias al Presidente.'],
  },
  {
    sign: 'operative',
    form: /^(?:(?:también|además)\s+)?(?:decide|solicita|pide|exhorta|insta|alienta|acoge|reafirma|reitera|reconoce|observa|toma\s+nota|expresa|destaca|subraya|condena|deplora|invita|recomienda|hace|aprueba|encomia|exige|declara|afirma|recuerda|proclama|pone|lamenta|apoya|considera)(?!\p{L})[^]{3,1500}[;.:]$/iu,
    accept: ['Decide seguir ocupándose de la cuestión.', 'Exhorta a todos los Estados Miembros a cooperar;'],
    reject: ['Nota'],
  },
  {
    sign: 'adopted-number',
    form: /^(?:[A-Z]{2,8}\/R[eé]s(?:\.|(?!\p{L}))\s?\d.{0,40}|resolución\s+(?:[AS]\/RES\/)?\d{1,4}(?:\/\d+)?(?:\s*\(\d{4}\))?(?:,?\s+de\s+\d.{0,30})?,?|\d+[ªa.]*\s+sesión\s+plenaria)$/iu,
    accept: ['Resolución 2396 (2017)', 'AG/RES. 2945 (L-O/20)', '93ª sesión plenaria'],
    reject: ['Resolución 2396 (2017), diez años después'],
  },
  {
    sign: 'adopted-at',
    form: /^(?:\[?aprobada\s+(?:por\s+.{3,60}\s)?(?:en\s+su\s.{3,60}sesión|el\s+\d|sin\s+votación)|resolución(?:es)?\s+(?:aprobadas?|adoptadas?)\s+por(?!\p{L})|resoluciones\s+aprobadas)/iu,
    accept: ['Aprobada por el Consejo de Seguridad en su 8148ª sesión, celebrada el 21 de diciembre de 2017'],
    reject: ['Aprobada en 2006, la Estrategia tiene cuatro pilares'],
  },
  {
    sign: 'draft-symbol',
    form: /^(?:borrador|anteproyecto|versión\s+revisada)(?!\p{L}).{0,60}$|^\S.{2,400}:\s*proyecto\s+de\s+resolución(?:\s+revisado)?$/iu,
    accept: ['Fredonia y Sylvania: proyecto de resolución', 'Borrador cero'],
    reject: ['El proyecto está listo'],
  },
  {
    sign: 'decided-at',
    form: /^en\s+su\s.{2,60}sesión\s?.{0,100}(?:decidió|tomó\s+nota|aprobó|decide)/iu,
    accept: [
      'En su 95ª sesión plenaria, celebrada el 7 de julio de 2023, la Asamblea General decidió aplazar el examen del tema.',
    ],
    reject: ['En su país la sesión fue vista.'],
  },
  {
    sign: 'decision-number',
    form: /^decisión\s+(?:(?:n[°o.º]|№)\s*)?[\p{Lu}]{0,6}[/-]?\d[\w/.-]*(?:$|\.\s.{3,160}$)/iu,
    accept: ['Decisión CD/2037/07. Adoptada por consenso.'],
    reject: ['La decisión de 2006'],
  },
  {
    sign: 'decides-only',
    form: /^(?:la\s+asamblea\s+general|el\s+consejo|la\s+comisión|el\s+comité|la\s+conferencia)(?!\p{L})[^.]{0,200}[\s,](?:decide|decidió)(?!\p{L})/iu,
    accept: ['La Asamblea General decide incluir el tema en su programa.'],
    reject: ['La Asamblea General decidirá en junio.'],
  },
];
