import { type SpeakingRole } from './limitGrammar';

/** How a language other than English says plainly that somebody may speak for so many minutes. All are sources of regular expressions. */
export interface LimitLanguage {
  readonly language: 'fr' | 'es' | 'ru' | 'ar' | 'zh';
  readonly minute: string;
  /** A minute or two, where a word says both how many and of what. */
  readonly wholes: Readonly<Record<string, number>>;
  /** How many, in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What makes an amount a bound or an allotment, before it or behind it. */
  readonly bound: string;
  /** What only asks for brevity. */
  readonly encouraged: string;
  /** What is spoken. */
  readonly speech: string;
  /** Who speaks, in each capacity. */
  readonly speakers: readonly (readonly [role: SpeakingRole, words: string])[];
  /** What stands between an amount and whom it is for. */
  readonly to: string;
  /** What lasts without being a speech. */
  readonly other: string;
  /** A right of reply. */
  readonly reply: string;
  /** Behind an amount: that each speaker gets it. */
  readonly share: string;
  /** Behind an amount: that something is so long before or after something else. */
  readonly early: string;
  /** Sentences with what they state: "180 floor", "~" behind what is encouraged. */
  readonly accept: readonly (readonly [sentence: string, limits: string])[];
  readonly reject: readonly string[];
}

/** The other languages of the United Nations. */
export const limitLanguages: readonly LimitLanguage[] = [
  {
    language: 'fr',
    minute: String.raw`minutes?(?![\p{L}])`,
    wholes: {},
    numbers: {
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      douze: 12,
      quinze: 15,
      vingt: 20,
    },
    bound: String.raw`limit|dépass|excéd|au\s+(?:plus|maximum)|maxim|pas\s+plus\s+de|jusqu['’]à|dispos|temps\s+de\s+parole|alloué|accordé|attribué|restrein|s['’]en\s+tenir|auront|aura\s|durée\s+(?:des|de\s+chaque|de\s+l)`,
    encouraged: String.raw`encourag|invité\p{L}*\s+à\s+(?:limiter|se\s+limiter|s['’]en|respecter)|souhait|recommand|dans\s+la\s+mesure\s+du\s+possible|si\s+possible`,
    speech: String.raw`déclaration|intervention|allocution|discours|exposé|présentation|temps\s+de\s+parole|prendre\s+la\s+parole|droit\s+de\s+réponse`,
    speakers: [
      ['group', String.raw`au\s+nom\s+d|groupes?\s+(?:d['’]États|régiona|de\s+pays)`],
      ['eminent', String.raw`ministres?|chefs?\s+d['’]État|chefs?\s+de\s+gouvernement|orateurs?\s+principa`],
      ['panellist', String.raw`panélistes?|panelistes?|experts?(?![\p{L}])|présentateurs?`],
      ['observer', String.raw`observateurs?|(?<![\p{L}])ONG(?![\p{L}])|organisations?|société\s+civile|entités`],
      ['chair', String.raw`(?:co)?président(?:e|s|es)?(?![\p{L}])|modérat|rapporteur|facilitat`],
      [
        'floor',
        String.raw`délégations?|États\s+Membres|orateurs?|oratrices?|participants?|représentants?|intervenants?`,
      ],
    ],
    to: String.raw`pour|par|à|aux`,
    other: String.raw`séances?|réunions?|pauses?|vidéos?|films?|silence|débats?\s+(?:durer|dure)|session\s+(?:durer|dure)`,
    reply: String.raw`droits?\s+de\s+réponse`,
    share: String.raw`par\s+(?:orateur|oratrice|intervenant|délégation|participant|intervention|déclaration|expert)|chacun`,
    early: String.raw`avant|après|plus\s+tôt|de\s+retard`,
    accept: [
      ['Les déclarations ne devront pas dépasser trois minutes.', '180 floor'],
      [
        'Le temps de parole est limité à 5 minutes pour les ministres et à 3 minutes pour les autres délégations.',
        '300 eminent, 180 floor',
      ],
      ['Chaque délégation disposera de trois (3) minutes.', '180 floor'],
      ['Les délégations sont encouragées à limiter leurs interventions à deux minutes.', '120 floor~'],
      ['Les délégations s’exprimant au nom d’un groupe disposeront de cinq minutes au maximum.', '300 group'],
      ['Le temps de parole est de trois minutes par intervenant.', '180 floor'],
    ],
    reject: [
      'Les ateliers avec les experts dureront 20 minutes au maximum.',
      'Les textes seront remis au plus tard 30 minutes avant les déclarations des délégations.',
      'Une minute de silence sera observée.',
      'La séance sera limitée à 90 minutes.',
      'Le représentant a parlé pendant douze minutes.',
      'Les délégations disposent d’une pause de 15 minutes.',
    ],
  },
  {
    language: 'es',
    minute: String.raw`minutos?(?![\p{L}])`,
    wholes: {},
    numbers: {
      un: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      quince: 15,
      veinte: 20,
    },
    bound: String.raw`limit|exced|sobrepas|super(?:ar|en)|máxim|más\s+de|hasta|dispondrá|disponen|tiempo\s+de\s+(?:uso\s+de\s+la\s+palabra|intervención)|uso\s+de\s+la\s+palabra|asignad|conced|restring|ajust|tendrán?(?![\p{L}])`,
    encouraged: String.raw`alienta|anima\s+a|invita\s+a\s+(?:limitar|que\s+limiten|ajustar)|recomienda|en\s+la\s+medida\s+de\s+lo\s+posible|si\s+es\s+posible|procur`,
    speech: String.raw`declaraci|intervenci|discurso|alocuci|exposici|presentaci|palabra|derecho\s+(?:de|a)\s+(?:respuesta|contestar)`,
    speakers: [
      ['group', String.raw`en\s+nombre\s+de|grupos?\s+(?:de\s+Estados|regional|de\s+países)`],
      ['eminent', String.raw`ministr[oa]s?|jefes?\s+de\s+(?:Estado|Gobierno)|oradores\s+principales`],
      ['panellist', String.raw`panelistas?|ponentes?|expert[oa]s?`],
      ['observer', String.raw`observador|(?<![\p{L}])ONG(?![\p{L}])|organizaci|sociedad\s+civil|entidades`],
      ['chair', String.raw`(?:co)?president[ea]s?(?![\p{L}])|moderador|relator|facilitador`],
      ['floor', String.raw`delegaci(?:ón|ones)|Estados\s+Miembros|orador(?:es|as)?|participantes?|representantes?`],
    ],
    to: String.raw`para|por|a`,
    other: String.raw`sesi[oó]n(?:es)?|reuni[oó]n(?:es)?|pausas?|v[ií]deos?|pel[ií]culas?|silencio`,
    reply: String.raw`derechos?\s+(?:de|a)\s+(?:respuesta|contestar|réplica)`,
    share: String.raw`por\s+(?:orador|delegación|intervención|participante|ponente|persona)|cada\s+un[oa]`,
    early: String.raw`antes|después|de\s+(?:antelación|retraso)`,
    accept: [
      ['Las declaraciones no deberán exceder de tres minutos.', '180 floor'],
      ['Cada delegación dispondrá de un máximo de 4 minutos.', '240 floor'],
      [
        'Las intervenciones se limitarán a cinco minutos para los ministros y a tres minutos para las demás delegaciones.',
        '300 eminent, 180 floor',
      ],
      ['Se alienta a las delegaciones a que limiten sus intervenciones a dos minutos.', '120 floor~'],
    ],
    reject: [
      'Los talleres con los expertos durarán hasta 30 minutos.',
      'Los oradores deberán inscribirse como máximo 30 minutos antes de la sesión.',
      'Se guardará un minuto de silencio.',
      'La sesión se limitará a 60 minutos.',
      'El representante habló durante doce minutos.',
      'Habrá una pausa de hasta 15 minutos.',
    ],
  },
  {
    language: 'ru',
    minute: String.raw`(?:минут(?:[аыу]|ами|ах)?|мин\.)(?![\p{L}])`,
    wholes: {},
    numbers: {
      одной: 1,
      одну: 1,
      две: 2,
      двух: 2,
      три: 3,
      трех: 3,
      трёх: 3,
      четыре: 4,
      четырех: 4,
      четырёх: 4,
      пять: 5,
      пяти: 5,
      шесть: 6,
      шести: 6,
      семь: 7,
      семи: 7,
      восемь: 8,
      восьми: 8,
      десять: 10,
      десяти: 10,
      пятнадцать: 15,
      пятнадцати: 15,
      двумя: 2,
      тремя: 3,
      четырьмя: 4,
      пятью: 5,
      десятью: 10,
    },
    bound: String.raw`огранич|превыша|превысит|не\s+более|не\s+больше|до(?=\s)|максим|регламент|предоставля|выделя|отводится|в\s+пределах|в\s+течение`,
    encouraged: String.raw`рекоменд|призыва|по\s+возможности|желательно|предлагается\s+(?:ограничи|стремиться)|стремиться`,
    speech: String.raw`выступлени|заявлени|речь|доклад|сообщени|выступа|регламент|ответ`,
    speakers: [
      ['group', String.raw`от\s+имени|групп[аыеу]?\s+государств|региональн\p{L}*\s+групп`],
      ['eminent', String.raw`министр|глав\p{L}*\s+государств|глав\p{L}*\s+правительств|основн\p{L}*\s+докладчик`],
      ['panellist', String.raw`участник\p{L}*\s+(?:дискуссионн|панел)|эксперт|докладчик`],
      ['observer', String.raw`наблюдател|(?<![\p{L}])НПО(?![\p{L}])|организаци|гражданск\p{L}*\s+обществ`],
      ['chair', String.raw`председател|модератор`],
      ['floor', String.raw`делегаци|государств\p{L}*-член|оратор|участник|представител|выступающ`],
    ],
    to: String.raw`для|на`,
    other: String.raw`заседани\p{L}*\s+(?:продлится|будет|длится|не)|перерыв|молчани|видео|фильм|сессия`,
    reply: String.raw`прав\p{L}*\s+на\s+ответ`,
    share: String.raw`на\s+(?:каждо|делегаци|выступающ|оратор|выступлени|участник)|кажд`,
    early: 'до|после|назад|спустя',
    accept: [
      ['Продолжительность выступлений не должна превышать трех минут.', '180 floor'],
      ['Выступления делегаций ограничиваются 5 минутами.', '300 floor'],
      [
        'Выступления министров не должны превышать пяти минут, а выступления наблюдателей — двух минут.',
        '300 eminent, 120 observer',
      ],
      ['Делегациям рекомендуется ограничить свои выступления тремя минутами.', '180 floor~'],
    ],
    reject: [
      'Регистрация участников заканчивается за 30 минут до открытия.',
      'Будет объявлена минута молчания.',
      'Перерыв продлится не более 15 минут.',
      'Представитель говорил двенадцать минут.',
    ],
  },
  {
    language: 'ar',
    minute: String.raw`(?:دقائق|دقيقة)`,
    wholes: { دقيقتين: 2, دقيقتان: 2, 'دقيقة واحدة': 1 },
    numbers: {
      ثلاث: 3,
      ثلاثة: 3,
      أربع: 4,
      أربعة: 4,
      خمس: 5,
      خمسة: 5,
      ست: 6,
      ستة: 6,
      سبع: 7,
      سبعة: 7,
      ثماني: 8,
      ثمان: 8,
      تسع: 9,
      عشر: 10,
      عشرة: 10,
    },
    bound: String.raw`تتجاوز|يتجاوز|تتعدى|يتعدى|تزيد|يزيد|تحدد|يحدد|أقصاه|أقصى|تقتصر|حدود|تخصص|يخصص|تُمنح|يُمنح|تمنح|لمدة|تقصر|يقصر`,
    encouraged: String.raw`[تي]ُ?شج[َّ]{0,2}ع|يستحسن|يوصى|قدر\s+الإمكان|إن\s+أمكن`,
    speech: String.raw`بيان|كلم[اة]|مداخل|خطاب|عرض|حق\s+الرد`,
    speakers: [
      ['group', String.raw`باسم\s+مجموع|نيابة\s+عن|المجموعات\s+الإقليمية`],
      ['eminent', String.raw`الوزراء|وزراء|رؤساء\s+الدول|رؤساء\s+الحكومات`],
      ['panellist', String.raw`المناقش|المحاضر|الخبراء|خبراء`],
      ['observer', String.raw`المراقب|مراقب|المنظمات|منظمات|المجتمع\s+المدني`],
      ['floor', String.raw`الوفود|وفود|وفد|الدول\s+الأعضاء|المتكلم|متكلم|المشارك|الممثل`],
    ],
    to: String.raw`ل`,
    other: String.raw`الجلسة|جلسة|استراحة|صمت|فيلم|فيديو`,
    reply: String.raw`حق\s+الرد`,
    share: 'لكل',
    early: 'قبل|بعد',
    accept: [
      ['ينبغي ألا تتجاوز البيانات ثلاث دقائق.', '180 floor'],
      ['لا تتجاوز بيانات الوزراء خمس دقائق.', '300 eminent'],
      ['يُرجى من الوفود ألا تزيد مدة بياناتها على 3 دقائق.', '180 floor'],
      ['تُشجع الوفود على ألا تتجاوز مداخلاتها دقيقتين.', '120 floor~'],
    ],
    reject: [
      'يسجل المتكلمون أسماءهم في مدة لا تتجاوز 10 دقائق قبل الجلسة.',
      'سيقف الحاضرون دقيقة صمت.',
      'لن تتجاوز الاستراحة 15 دقيقة.',
      'تكلم الممثل اثنتي عشرة دقيقة.',
    ],
  },
  {
    language: 'zh',
    minute: String.raw`分[钟鐘]`,
    wholes: {},
    numbers: { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十五: 15 },
    bound: '不超过|不得超过|不应超过|不要超过|超过|限制|限定|限于|以内|之内|最多|至多|控制在|为限|时限|限时|内',
    encouraged: '鼓励|建议|尽量|尽可能|最好',
    speech: '发言|讲话|陈述|致辞|介绍|报告|答辩',
    speakers: [
      ['group', '代表[^，。；]{0,8}集团|国家集团|区域集团'],
      ['eminent', '部长|国家元首|政府首脑|主旨发言'],
      ['panellist', '小组成员|专题讨论|专家'],
      ['observer', '观察员|民间社会|非政府组织|国际组织|组织'],
      ['floor', '代表团|会员国|各国|发言者|发言人|与会者'],
    ],
    to: '',
    other: '会议|休息|默哀|视频|短片',
    reply: '答辩权',
    share: '每[人位]',
    early: '[之以]?前|[之以]?后|内(?:提交|完成)',
    accept: [
      ['发言不得超过三分钟。', '180 floor'],
      ['请各代表团将发言时间限制在3分钟以内。', '180 floor'],
      ['部长发言不超过五分钟，观察员发言不超过两分钟。', '300 eminent, 120 observer'],
      ['鼓励各代表团将发言控制在两分钟以内。', '120 floor~'],
      ['部长发言不超过五分钟。', '300 eminent'],
    ],
    reject: [
      '分组讨论最多30分钟，由专家主持。',
      '会议开始时默哀一分钟。',
      '休息时间不超过15分钟。',
      '该代表讲了十二分钟。',
    ],
  },
];
