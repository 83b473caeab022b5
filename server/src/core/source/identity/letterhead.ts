import { delegationNamed, delegationOf } from '../../lexicon/delegationNames';
import { entityRows } from '../../lexicon/entities';
import { lazy } from '../../text/lazy';

/**
 * What a letterhead prints above a text: who issues it, where they have their office, how they are reached. None of it names the text.
 */

/** "Republic of Freedonia", "République de Sylvanie": names that no table has. */
const STATE =
  /^(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}(?:(?:republic|kingdom|principality|sultanate)\s+of|(?:r[ée]p[uú]bli(?:que|ca)|royaume|reino|principauté|principado|grand-duché)(?:\s+[\p{L}’'-]+){0,3}\s+(?:d[eu]l?|de\s+la))(?:\s+[\p{L}’'(),.-]+){1,4}$/iu;
const MISSION =
  /^(?:the\s+)?(?:permanent\s+(?:observer\s+)?(?:mission|delegation)|mission\s+permanente|misi[oó]n\s+permanente|permanent\s+missions|missions\s+permanentes|représentation\s+permanente|délégation\s+permanente|delegación\s+permanente|embassy|ambassade|embajada|delegation|(?:federal\s+|islamic\s+|people[’']s\s+)*(?:republic|kingdom)|ministry|ministère|ministerio|presidency|présidence|presidencia|government|gouvernement|gobierno|permanent\s+(?:representative|observer))\s+(?:of|del?|du|des|d[’']|la|for|auprès|ante|to|in|à|en)(?![\p{L}]).{0,90}$|^(?:permanent\s+mission|mission\s+permanente|misi[oó]n\s+permanente)\s.{0,160}$/iu;
/** "Постоянное представительство Республики Беларусь", "الوفد الدائم لسلطنة عُمان", "中国常驻联合国代表团". */
const OTHER_MISSION =
  /^(?:постоянное\s+представительство|министерство|посольство|при\s+организации\s+объединенных)|^(?:الوفد\s+الدائم|البعثة\s+الدائمة|وزارة|لدى\s+الأمم\s+المتحدة)|常驻(?:联合国)?代表团$/iu;
/** "New Zealand Permanent Mission to the United Nations". */
const MISSION_TO =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}(?:Mission|MISSION|Delegation|DELEGATION)\s+(?:to|TO)\s+(?:the|THE)\s+(?:United Nations|UNITED NATIONS|UN)(?=[\s,]|$)/u;
const UN_OFFICE =
  /^united nations\s+(?:\p{L}[\p{L}-]*\s+){0,3}(?:office|programme|fund|institute|cent(?:re|er)|department|secretariat)$|^united nations\s+(?:office|programme|fund|secretariat|department|entity|institute|university|mission)\b(?:\s[^\s:–—]+){0,9}$/iu;
/** "World Health Organization", "Food and Agriculture Organization of the United Nations". */
const AGENCY =
  /^(?:the\s+)?(?:world|international|universal|food\s+and\s+agriculture)\s+(?:\p{L}+\s+){0,4}?(?:organi[sz]ation|union|fund|agency)(?:\s+of\s+the\s+united\s+nations|\s+for\s+(?:migration|standardization))?(?:\s+\([A-Z-]{2,8}\))?$/iu;
/** "Department of Global Communications", "Executive Office of the Secretary-General", "Bureau de la coordination". */
const DEPARTMENT =
  /^(?:the\s+)?(?:executive\s+|federal\s+|sub-?)?(?:department|office|division|bureau|directorate|secretariat|(?:regional\s+|sub-?regional\s+|information\s+)?cent(?:re|er)|secrétariat|département|oficina|departamento|división)\s+(?:of|for|on|de|du|des|d[’'])(?![\p{L}])(?:\s?[^\s:;.–—•|]+){1,11}$/iu;
/** "Codification Division", "News and Media Division • New York", "Treaty Section, Office of Legal Affairs". */
const DIVISION =
  /^(?:(?:\p{Lu}[\p{L}’'-]*|and|AND|for)\s+){1,5}(?:Division|Branch|Section|Directorate|Department|Bureau|DIVISION|BRANCH|SECTION|DIRECTORATE|DEPARTMENT|BUREAU)(?:,\s+\p{Lu}.{0,60}|\s+\([A-Z-]{2,12}\))?$/u;
/** "Mouvement des pays non alignés", "Grupo de los 77 y China" alone on a line. */
const GROUP_ABROAD =
  /^(?:groupe|grupo|mouvement|movimiento|communauté|comunidad|union|unión)\s+(?:d[eu]s?|d[’']|del?|de\s+los|africain|africano|arabe|árabe|européenne|europea)(?![\p{L}])[^:;.“"«]{0,60}$/iu;
/** "Group of Member States in New York", "Group of Friends of the Responsibility to Protect" alone on a line. */
const GROUP =
  /^(?:the\s+)?(?:[\p{L}-]+\s+)?group\s+of\s+(?:member\s+states|states|countries|friends|ambassadors)(?![\p{L}])[^:;.“"«]{0,60}$/iu;
/** "Prime Minister's Office", "State House", "Bureau du Premier Ministre": the office of a head of State or Government. */
const HEAD_OF_STATE =
  /^(?:(?:the\s+)?office\s+of\s+the\s+(?:prime\s+minister|president)|(?:the\s+)?(?:prime\s+minister|president)[’']s\s+office|state\s+house|bureau\s+du\s+premier\s+ministre|cabinet\s+du\s+pr[ée]sident|despacho\s+del?\s+(?:la\s+)?president[ea])(?!\p{L})[^:;.“"«]{0,80}$/iu;
/** "LE GOUVERNEMENT", "Gobierno": the rest stands on the next line. */
const GOVERNMENT = /^(?:le\s+gouvernement|el\s+gobierno|the\s+government)$/i;
/** What parts the names of offices on one line. */
const BULLET = /\s*[•|·]\s*/;

/** The names of those who issue: a State, its mission, an office of the Secretariat. */
export function isLetterheadName(line: string): boolean {
  const parts = line.split(BULLET);
  const [, state] = STATE_AND_MOTTO.exec(line) ?? [];
  if (state !== undefined && STATE.test(state)) return true;
  const named = line.replace(/\s+\([A-Z][A-Za-z-]{1,11}\)$/, '');
  if (delegationNamed(named) !== undefined || issuers().has(issuerName(line))) return true;
  return (
    [STATE, MISSION, MISSION_TO, UN_OFFICE, AGENCY, OTHER_MISSION, GROUP, GROUP_ABROAD, HEAD_OF_STATE, GOVERNMENT].some(
      (form) => form.test(line),
    ) ||
    isMinistryOfState(line) ||
    parts.some(isOffice) ||
    isTwoIssuers(line)
  );
}

/** "Norwegian Ministry of Foreign Affairs", "New Zealand Mission to the United Nations": an office by the State before it. */
const OF_STATE =
  /^(?:the\s+)?(?<state>\p{L}[\p{L}’'.-]*(?:\s\p{L}[\p{L}’'-]*){0,3}?)\s+(?:permanent\s+)?(?:ministry|embassy|government|mission|delegation|department)(?:\s+(?:of|for|to)\s[^:;“"«]{3,80})?$/iu;

/** The State whose ministry or mission a line names behind it; `undefined` where it names none. */
export function stateOfOffice(line: string): string | undefined {
  const known = delegationOf(OF_STATE.exec(line)?.groups?.['state'] ?? '');
  return known === undefined || known.form === 'code' ? undefined : known.name;
}

function isMinistryOfState(line: string): boolean {
  return stateOfOffice(line) !== undefined;
}

/** "CONVENTION ON LIGHTHOUSES UNITED NATIONS UNIVERSITY": two who issue a paper together, in columns of one line. */
function isTwoIssuers(line: string): boolean {
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return false;
  return words.some((_, at) => {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return (isIssuer(first) && (isIssuer(second) || TREATY.test(second))) || (TREATY.test(first) && isIssuer(second));
  });
}

function isIssuer(name: string): boolean {
  return issuers().has(issuerName(name)) || UN_OFFICE.test(name) || AGENCY.test(name);
}

/** A treaty whose secretariat issues papers. */
const TREATY = /^(?:united nations\s+)?(?:framework\s+)?convention\s+(?:on|to|against|for)\s/i;
const MOST_WORDS = 14;

/** Kinds of entities that issue papers. */
const ISSUES =
  /^(?:UN |Security Council body|specialized agency|intergovernmental|human rights mechanism|regional organization|centre|fund)/;

/** The names of entities of the catalogue, which stand above their papers. */
const issuers = lazy(
  () =>
    new Set(
      entityRows()
        .filter(({ kind }) => ISSUES.test(kind))
        .flatMap(({ name, acronym, variants = [] }) => [name, ...variants, ...(acronym === undefined ? [] : [acronym])])
        .map(issuerName),
    ),
);

function issuerName(line: string): string {
  return line
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s*\([a-z-]{2,12}\)$/, '');
}

function isOffice(part: string): boolean {
  return DEPARTMENT.test(part) || DIVISION.test(part);
}

const REACHED =
  /^(?:tel|phone|telephone|fax|e-?mail|website|web|www\.|https?:|p\.?\s?o\.?\s+box|pmb\s\d+|b\.?p\.?\s\d+)\b|\b(?:tel|fax|phone)\s?[.:(]|@\S+\.\w{2,}|\bnew york,?\s+n\.?y\.?\b/i;
const STREET =
  /^\d{1,5}(?:[-–]\d{1,5})?,?\s(?:(?:[\p{L}\d.’'-]+\s){1,4}?(?:street|st\.?|avenue|ave\.?|plaza|road|floor|square|boulevard|blvd\.?|drive)(?=[\s,.]|$)(?!\s\p{Ll})|(?:rue|chemin|quai|avenue|boulevard|place|route)\s+d)/iu;

/** "866 Second Avenue, Suite 12, New York", "Tel. (212) 555-0148". */
export function isAddress(line: string): boolean {
  return REACHED.test(line) || STREET.test(line);
}

/** "[UN emblem]", "[coat of arms]": what stood where a text has no letters. */
const PLACEHOLDER =
  /^\[[^\]]{0,40}\b(?:emblem|logo|seal|crest|coat of arms|arms|stamp|sign(?:ature|ed)|letterhead|photo|image|flag|emblème|sceau|escudo|sello|emblema)\b[^\]]{0,40}\]$/i;
/** "Unité – Travail – Progrès", "Unity, Peace, Freedom": the motto below the name of a State. */
const MOTTO =
  /^(?:(?:(?:un|une|la)\s+)?\p{Lu}[\p{L}’']+\s+[–—-]\s+){2}(?:(?:un|une|la)\s+)?\p{Lu}[\p{L}’']+$|^(?:un|une|one)\s+\p{L}+\s*[,–—-]\s*(?:un|une|one)\s+\p{L}+\s*[,–—-]\s*(?:un|une|one)\s+\p{L}+$/iu;
/** "République du Tchad        Unité – Travail – Progrès": both in columns of one line. */
const STATE_AND_MOTTO = /^(.{8,60}?)\s+\p{Lu}[\p{L}’']+(?:\s+[–—-]\s+\p{Lu}[\p{L}’']+){2}$/u;
/** "No. 412/2013", "Ref.: PM/12/2037", "Note No. 15": the number that an office gives its papers. */
const REFERENCE =
  /^(?:(?:our|your|notre|nuestra)\s+)?(?:ref(?:erence)?s?|réf(?:érence)?|no|nr|n[°º]|(?:note|nota)(?:\s+verbale?)?\s+(?:no|n[°º]|núm)|(?:note|nota)(?=\s+\d))\s?[.:°º]*\s*(?:[A-Z/.-]+\s){0,3}[^\s]*\d[^\s]*$/iu;
/** "The President of the General Assembly", "The Secretary-General", "Le Président de l’Assemblée générale", above a letter. */
const OFFICE_HOLDER =
  /^(?:(?:the|office of the)\s+)?(?:(?:vice-)?president|secretary-general|deputy secretary-general|chair(?:man|person)?|under-secretary-general|(?:deputy |acting )?permanent (?:representative|observer))(?:\s+of(?:\s+the(?:\s+(?:united nations(?:\s+general assembly)?|general assembly|security council|economic and social council|human rights council|(?:[a-z]+-)?[a-z]+\s+session|\d{1,3}(?:st|nd|rd|th)\s+session))*(?:\s+(?:of the united nations|of the general assembly|at its \S+ session|(?:[a-z]+-)?[a-z]+ session|\d{1,3}(?:st|nd|rd|th) session))?)?)?$|^(?:le|la|el)\s+(?:président|presidente)a?\s+de\s+l[’'a]\s?(?:assemblée générale|asamblea general)$/iu;
/** "Organized by the Board of Lanterns", "in cooperation with": whose an event is. */
const ORGANIZED =
  /^(?:jointly\s+)?(?:(?:co-?)?(?:organi[sz]ed|hosted|convened|sponsored|chaired|moderated|presided\s+over)\s+(?:jointly\s+)?by\b|in\s+(?:co-?operation|collaboration|partnership|association)\s+with\b)/i;
/** "of the", "to the United Nations": the line below such a name. */
const REST_OF_NAME =
  /^(?:of|to)\s+the(?:\s+united\s+nations(?:\s+(?:in|at)\s+\p{L}+)?)?$|^(?:auprès\s+des|ante\s+las)\s+na[tc]ion\p{L}+\s+uni[ed]\p{L}+(?:\s+(?:à|en)\s+\p{L}+)?$/iu;

/** Whether a line is what a letterhead prints beside names: addresses, emblem, motto, number, office. */
export function isLetterheadMark(line: string): boolean {
  return (
    isAddress(line) ||
    [PLACEHOLDER, MOTTO, REFERENCE, OFFICE_HOLDER, ORGANIZED, REST_OF_NAME].some((form) => form.test(line))
  );
}
