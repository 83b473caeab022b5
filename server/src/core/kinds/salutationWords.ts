/**
 * The words that address a room, in the six languages; French, Spanish, Russian and Arabic forms as in statements and records of the United
 * Nations. A salutation has none but these.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** The offices and persons that a salutation may address. */
export const addressed = words(`
  chair chairs chairman chairperson chairpersons president presidents moderator moderators facilitator facilitators excellency excellencies
  ladies gentlemen delegates delegations colleagues participants representatives guests friends ministers ambassadors secretary-general
  under-secretary-general
  président présidente présidents coprésident coprésidente coprésidents coprésidentes co-président co-présidente co-présidents vice-président
  vice-présidente excellence excellences délégués déléguées collègues ministres ambassadeurs ambassadrices représentants représentantes
  participants participantes amis amies modérateur modératrice mesdames messieurs
  presidente presidenta presidentes copresidente copresidenta copresidentes co-presidente co-presidentes vicepresidente vicepresidenta
  excelencia excelencias delegados delegadas colegas ministros ministras embajadores embajadoras representantes participantes amigos amigas
  moderador moderadora señoras señores
  председатель президент сопредседатель сопредседатели модератор секретарь превосходительство превосходительства делегаты коллеги участники
  друзья дамы господа министры послы представители
  الرئيس الرئيسة رئيس رئيسة السعادة المعالي السادة والسادة السيدات والسيدات الزملاء والزملاء المندوبون المندوبين الوفود الحضور والحضور الأصدقاء
  الميسر الميسرة الوزراء السفراء المشاركون المشاركين والمشاركون الممثلون الأمين
`);

/** The other words that a salutation may have. */
export const aroundAddressed = words(`
  mr mrs ms mister madam madame your distinguished esteemed dear honourable honorable and co vice of the delegation heads head permanent
  members committee council conference assembly all thank you
  m mme monsieur messieurs mesdames madame le la les l de du des d et chers chères cher chère distingué distinguée distingués distinguées honorables
  votre vos conseil sécurité commission sixième troisième assemblée générale conférence comité délégation délégations chefs membres général
  secrétaire invités adjoint adjointe nos
  señor señora señores señoras sr sra sres sras el los las y e del distinguido distinguida distinguidos distinguidas estimado estimada estimados
  estimadas queridos queridas honorables excelentísimo excelentísima excelentísimos consejo seguridad asamblea general comisión conferencia
  delegaciones jefes miembros secretario secretaria todos todas su sus
  г-н г-жа господин госпожа уважаемый уважаемая уважаемые глубокоуважаемый глубокоуважаемая дорогие и ваше ваши совета безопасности генеральной
  ассамблеи генеральный члены главы делегаций делегации комитета конференции заместитель генерального секретаря
  السيد السيدة سيدي سيدتي حضرة حضرات صاحب صاحبة أصحاب معالي سعادة أيها أيتها الموقر الموقرة الموقرون الموقرين الكرام الأعزاء المحترم المحترمة
  المحترمون المحترمين مجلس الأمن الجمعية العامة العام اللجنة المؤتمر ورؤساء رؤساء وفود وأعضاء أعضاء الأفاضل
`);

/** "主席先生，", "尊敬的主席女士：", "各位代表：", "女士们、先生们，": Chinese has no blanks between its words. */
export const chineseSalutation =
  /^(?:尊敬的)?(?:(?:大会|安理会|委员会|联席)?主席(?:先生|女士|阁下)|秘书长先生|各位(?:代表|同事|阁下|嘉宾|来宾|部长|大使|同仁|朋友|主席)|(?:诸位|尊敬的)(?:代表|同事|同仁|阁下|来宾)|女士们|先生们|阁下们|同事们|朋友们)(?:[、，和及,\s]{0,2}(?:尊敬的)?(?:各位)?(?:女士们?|先生们?|阁下|同事们?|代表|来宾|嘉宾|朋友们?|主席先生|主席女士|部长|大使|同仁)){0,5}[：，！:,!]/u;

/**
 * How an address begins. A bare office is none: it may be a label ("Chair: Ms. …"), a line of a title page ("Chair of the Committee") or a subject
 * ("Ministers,"), unless a mark follows it.
 */
export const honorific =
  /^(?:mr|mrs|ms|mister|madam|madame|your|excellenc|distinguished|dear|ladies|honou?rable|esteemed|colleagues|friends|thank you|(?:co-)?(?:chair\w*|president),|m\.|mme|monsieur|messieurs|mesdames|votre|vos|chers?|chères?|distingué|honorables|señora?e?s?|sra?e?s?\.|su |excelen|distinguid|estimad|querid|г-н|г-жа|господ|госпож|уважаем|глубокоуважаем|дам|коллеги|дороги|ваш|السيد|سيد|حضر|صاحب|أصحاب|معالي|سعادة|أيها|أيتها|الزملاء|الحضور|尊敬的|主席|各位|诸位|女士们|先生们|秘书长先生|同事们|朋友们|阁下们)/iu;
