/**
 * Words beside a number that say that it is a resolution's although nothing introduces it: "language from 2617", "as required by 2178",
 * "la 2396". Patterns for what stands before end at the number, those for what stands behind begin there. They are asked of a few dozen
 * characters.
 */

/** Characters before and behind a number that these patterns are asked of. */
export const CUE_REACH = 48;

const ENGLISH_NOUNS =
  'language|wording|text|verbatim|taken|drawn|lifted|copied|borrowed|comes?|departs?|ref|references?|(?:OP|PP)s?\\s?\\d{1,2}(?:\\s?\\(\\w\\))?|agenda|implement(?:ation|ed|ing)?|compliance|comply|complies|complying|line|accordance|conformity|consistent|obligations?|requirements?|provisions?|duties|duty|measures|required|requested|mandated|demanded|obliged|established|created|foreseen|down|out|forth|contained|enshrined|adoption|followed\\s+up|follow[- ]?up|built|breach|violation|spirit|letter|definition|anniversary|commitments?|adherence|successor';
const ENGLISH =
  'said\\s+(?:it|so|this)\\s+in|again\\s+in|under|pursuant\\s+to|like|both|neither|neither\\s+is|so\\s+does|nor|alongside|implementing|as\\s+regards|what|how|beyond|follow-up|successor|recall(?:ing|s)?|reaffirm(?:ing|s)?';
const FRENCH =
  'mise\\s+en\\s+œuvre\\s+de|application\\s+de|respect\\s+de|vertu\\s+de|titre\\s+de|termes\\s+de|conformément\\s+à|langage\\s+de|tirée?s?\\s+de';
const SPANISH = 'aplicación\\s+de|cumplimiento\\s+de|virtud\\s+de|conformidad\\s+con|lenguaje\\s+de|acuerdo\\s+con';
const RUSSIAN =
  'согласно|(?:выполнени|осуществлени|соблюдени|реализаци|положени|требовани|исполнени)\\p{L}{1,3}|соответствии\\s+с|требует|язык\\p{L}{0,2}|(?:формулировк|язык|текст)\\p{L}{0,3}\\s+из|ОП\\s?\\d{1,2}(?:\\s+из)?|пункт\\p{L}{0,2}\\s\\d{1,2}(?:\\s+из)?|во\\s+исполнение';
const ARABIC =
  'تنفيذ|بموجب|بمقتضى|يقتضي|تنص\\s+عليه|(?:وفقاً?|طبقاً?|امتثالاً?)\\s+ل[ـ]?|عملاً?\\s+ب[ـ]?|الفقرة\\s+\\d{1,2}\\s+من';
const CHINESE = '执行|落实|根据|依照|依据|按照|遵守|履行|援引|回顾|重申|取自|源自|决议';

/** What stands before one. */
export const CUE_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:(?:${ENGLISH_NOUNS})\\s+(?:of|from|in|with|to|under|by|on)(?:\\s+both)?|${ENGLISH}|${FRENCH}|${SPANISH}|${RUSSIAN})\\s+|(?<![\\p{L}\\d])[وف]?(?:${ARABIC})\\s*|(?:${CHINESE})第?\\s?)["“«(]?$`,
  'iu',
);
/** The same before numbers that are no year of any century: "since 2395", "said it in 2354". */
export const CUE_BEFORE_LATER =
  /(?<![\p{L}\d])(?:since|of|from|in|before|after|until|is\s+it|add(?:ed|ing)?|cf\.|see|Council|UNSC|CSNU|из|в)\s+["“«(]?$/iu;
/** A name of the Council or the letter of a resolution right before: "Security Council 2178", "R1373", "R. 2396". */
export const COUNCIL_BEFORE = /(?<![\p{L}\d])(?:(?:Security\s+Council|UNSC|UN\s+SC|CSNU|安理会)\s*|(?<!\.)R\.?\s?)$/u;
/** An article that counts nothing, and the letter of a resolution: "la 2178", "de la 2396", "R1373". */
export const FEMININE_ARTICLE = /(?<![\p{L}\d])(?:la\s+|(?:la\s+)?R)$/iu;
/** What stands behind one: a paragraph of it, or what a resolution does. */
export const CUE_BEHIND =
  /^(?:[,:]?\s*\(?(?:OPs?|PPs?|ОП|ПП)\s?\d{1,2}|(?:\s+and\s+\d{4})?\s+(?:requires?|required|requests?|requested|demands?|obliges?|calls?\s+(?:on|upon|for)|urges?|decides?|told\s+(?:States|us|them)|was\s+adopted|mandates?|too(?![\p{L}])|bans?\s|criminali[sz]es|требует|призывает|обязывает|exige|oblige|impose|demande|obliga|impone|pide)(?!\p{L}))/u;

const FAMILIAR_ENGLISH =
  'res|of|from|with|to|under|by|on|for|as|than|like|unlike|into|via|beyond|behind|against|and|or|nor|not|but|is|how|why|what|when|where|whether|if|that|including|especially|notably|particularly|see|cf\\.|called|predecessor|successor|prais(?:es?|ed|ing)|tracks?|quot(?:es?|ed|ing)|repeats?|repeated|repeating|cit(?:es?|ed|ing)|(?:co-?)?sponsor(?:s|ed|ing)?|support(?:s|ed|ing)?|welcom(?:es?|ed|ing)|recall(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|implement(?:s|ed|ing)?|invok(?:es?|ed|ing)|mention(?:s|ed|ing)?|adopt(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|updat(?:es?|ed|ing)|renew(?:s|ed|ing)?|complement(?:s|ed|ing)?|violat(?:es?|ed|ing)|strengthen(?:s|ed|ing)?|amend(?:s|ed|ing)?|replac(?:es?|ed|ing)|transpos(?:es?|ed|ing)';
const FAMILIAR_OTHER =
  'и|или|что|как|чем|не|но|из|о|об|по|от|к|за|после|до|принятия|mais|que|avec|selon|según|con|اعتماد|منذ|كذلك|وكذلك|أن|من|إلى|على';
/** What may stand before one that is a resolution of this field: a word that counts nothing, or the opening of a sentence, a bracket, a list. */
export const FAMILIAR_BEFORE = new RegExp(
  `(?:(?:^|[:;,!?«“"—–\\n|]|(?:^|\\s)\\(|[\\p{L}\\d]{4}["”»)]?\\.)\\s*(?:[-*•]\\s+)?|(?<![\\p{L}\\d])(?:${FAMILIAR_ENGLISH}|${FAMILIAR_OTHER})\\s+["“«(]?|(?:自|比|到|与|和|及|过)\\s?)$`,
  'iu',
);
/** The same before those that are no year of any century: "in 2396", "since 2178". */
export const FAMILIAR_BEFORE_LATER =
  /(?<![\p{L}\d])(?:in|since|after|before|until|в|en|dans|depuis|desde)\s+["“«(]?$/iu;
/** What a resolution did: "2178 defined the offence". */
const ACTS_BEHIND =
  /^\s+(?!killed|wounded|injured|displaced|arrested|attended|died|voted)\p{Ll}{3,}(?:ed|s)\s+(?:the|an?|that|to|for|on|States|no|not|all|its|this|these|what|prosecution)(?!\p{L})/u;
/** "From 1373 to 1624, the dynasty", "Of 2396, only", "1373 of them". */
function isRange(before: string, behind: string): boolean {
  return (
    /^\s*(?:to|à|a|до|[-–—到])\s*\d|^\s+of\s+(?:them|which|whom|these|those)\b/u.test(behind) ||
    /\d\s*(?:to|à|a|по|до|到)\s*$|(?<!\p{L})(?:Of|By)\s+$/u.test(before)
  );
}

/** Verbs of several behind "that": "the Council heard that 2178 were killed". */
const OF_SEVERAL = /^\s+(?:were|are|have|do)(?!\p{L})/u;

/** Whether what stands beside a number of a resolution of this field leaves it to be that. */
export function isFamiliar(before: string, behind: string, isPerhapsYear: boolean): boolean {
  const isBefore = FAMILIAR_BEFORE.test(before) || (!isPerhapsYear && FAMILIAR_BEFORE_LATER.test(before));
  return (
    isBefore &&
    !OF_SEVERAL.test(behind) &&
    !isRange(before, behind) &&
    (isFreeBehind(behind) || ACTS_BEHIND.test(behind))
  );
}

/** What may follow a number that nothing is counted by. */
const FREE_BEHIND =
  /^(?:[’']s(?!\p{L})|["”»)\]]*\s*(?:$|[.,;:!?)»”"\]\n—–]|[-\u2010]?(?:mandated|related)\b|\s\()|\s*\(?(?:OP|PP)s?\s?\d|\s+(?:and|or|nor|et|ou|y|o|e|before|on|of|in|to|for|with|by|at|as|is|it|are|was|were|has|have|had|that|which|also|only|too|remains?|must|should|shall|can|could|will|would|may|does|did|do|not|but|since|from|next|when|if|while|word|verbatim|wanted|requires?|requests?|calls?|asks?|asked|says?|said|told|contains?|overlap|provides?|binds?|bind|demands?|mandates?|reste|est|a|sont|ne|n[’']|demande|exige|sigue|es|no|habla|para|pour|par|dans|en|au|aux|à|sur|del|de|du|des|selon|según)(?![\p{L}’'])|\s+n[’'])/iu;
/** What is counted in languages whose verbs follow a number as nouns do. */
const COUNTED_BEHIND =
  /^\s?(?:\p{Script=Cyrillic}{0,24}(?:ов|ев|ей|ых|их|ек|лиц|лет|раз|тонн|тысяч)(?!\p{L})|шту|(?:км|м|кг|т|г|год\p{L}*)(?!\p{L})|شخص|رجل|رجال|امرأة|طفل|دولار|حالة|كيلو|متر|مقاتل|ضحية|قتيل|جريح|عام|سنة|[人名个件万亿年米起次位项条国页元吨天岁室号楼房票])/u;

/** Whether what stands behind a number leaves it to be a resolution's. */
export function isFreeBehind(behind: string): boolean {
  if (/^\s?[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u.test(behind)) return !COUNTED_BEHIND.test(behind);
  return FREE_BEHIND.test(behind);
}

/** Words of the sentence that make its numbers amounts: "the number of victims rose from 1373 to 1624". */
export const AMOUNTS =
  /(?<!\p{L})(?:left|kill\p{L}*|dead|wounded|hospital|population|scores?|freed|arrest\p{L}*|counted|membership|walked|hotline|fire|flood|dynasty|murieron|heridos|dénombre|погибл\p{L}|ранен\p{L}|قتل|أصيب|rose|risen|rises?|fell|fallen|grew|grown|increase[ds]?|increasing|decrease[ds]?|dropped|total(?:s|ling|led)?|numbers?\s+of|budgets?|average|dial|extension|bus|flight|metres|seats|votes?|dollars|applications|counts?|nearly|almost|maybe|perhaps|roughly|worth|sold|paid|code|PIN|password|prizes?|sum|cost|price|fine|height|altitude|distance|environ|unos|unas|около|примерно|более|свыше|passée?s?\s+de|nombre|pasó|total|número\s+de|выросл\p{L}|число|количество|عدد|أصل|人数)(?!\p{L})|人数|增至|电话|约\d*$/iu;

/** The same behind a number: "1373 had been freed". */
export const AMOUNTS_BEHIND =
  /(?<!\p{L})(?:killed|dead|wounded|injured|hospital|freed|arrested|voted|voters|participants|steps|people|persons|cases|heridos|muertos|blessés|morts|раненых|погибших)(?!\p{L})|死|伤/u;

/** Words that say that a text is about the Council's resolutions. */
export const COUNCIL_CONTEXT =
  /resolu[tc]i[oó]n|résolution|резолюци|القرار|قرار|决议|Security\s+Council|\bCouncil\b|UNSC|CSNU|Conse(?:il|jo)(?!\s+(?:d[e’']|européen|Europeo))|Conse(?:il\s+de\s+sécurité|jo\s+de\s+Seguridad)|Совет\p{L}{0,2}\s+Безопасности|СБ\s+ООН|مجلس\s+الأمن|安理会|安全理事会|\b(?:CTED|DECT|FTFs?|CTC)\b|ИДКТК|КТК|执行部分|案文|проекте|(?<!\p{L})(?:[Dd]elegat|outcome\s+document|[Pp]ara(?:s|\.)|definition|sponsor|President|Madam|Mr\.|Ms\.|PNR|API\b|fighters|human\s+rights|ransom|draft|preambl?e|préambule|preámbulo|implement|complian|obligation|required\s+by|[Mm]ember\s+States|sanction|paragraph|párrafo|[Пп]ункт)|الفقرة|(?<![\p{L}\d])(?:OP|PP|ОП|ПП)\s?\d/u;
