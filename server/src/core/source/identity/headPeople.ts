import { LETTER, UPPER } from '../../text/letters';

/** How persons are styled in front of their names, as a piece of a pattern: "H.E. Mr.", "S.E. Mme", "Excmo. Sr.", "Embajadora". */
export const STYLE = String.raw`(?:(?:USG|ASG|SRSG|DSRSG)(?=\s[${UPPER}][${LETTER}’'-]+(?:\s[${UPPER}][${LETTER}’'-]+){1,2}(?:,|$))|(?:(?:[Tt]he\s+|THE\s+)?(?:Rt\.?|Right|RIGHT)\s+)?(?:H\.?\s?E\.?|H\.\s?R\.\s?H\.|H\.\s?M\.|S\.\s?E\.?(?:\s?R\.?)?|(?:[Ss]u|SU)\s+(?:Excelencia|EXCELENCIA)|(?:[Ss]on|SON)\s+(?:Excellence|EXCELLENCE)|(?:His|Her|HIS|HER)\s+(?:Excellency|EXCELLENCY|Majesty|MAJESTY|(?:Royal|ROYAL|Serene|SERENE)\s+(?:Highness|HIGHNESS))|(?:[Tt]he\s+|THE\s+)?(?:Hon\.|HON\.|Honou?rable|HONOU?RABLE)|Excm[oa]\.?|EXCM[OA]\.?|Mr|MR|Ms|MS|Mrs|MRS|Miss|MISS|Mme|MME|Mlle|M\.|Monsieur|MONSIEUR|Madame|MADAME|Sr|SR|Sra|SRA|Srta|Señora?|SEÑORA?|Don|DON|Doña|DOÑA|Dra?|DRA?|Prof|PROF|Professor|PROFESSOR|Ambassador|AMBASSADOR|Amb|AMB|Hon|HON|Ambassadeur|AMBASSADEUR|Ambassadrice|AMBASSADRICE|Embajadora?|EMBAJADORA?|Sheikha?|SHEIKHA?|Prince|Princess|Archbishop|ARCHBISHOP|Monsignor|Msgr|Baroness|Lord|Dame|Sir|Judge|JUDGE|Senator|Lic|Maître|Smt|Shri|Dato[’']?|Datuk|Alhaji|Engr)(?![${LETTER}])\.?)`;
/** "(By) H.E. Ms. Rosa Prado": styles, then a name. */
const STYLED = new RegExp(
  String.raw`^(?:(?:(?:[Dd]elivered|DELIVERED|made|given|[Pp]rononcée?|[Ff]aite|[Pp]ronunciad[oa]|[Ll]eíd[oa])\s+)?(?:by|BY|par|por)\s+|(?:de|of|BY|PAR|POR|DE|OF)\s+)?(?:(?:le|la|el|LE|LA|EL)\s+)?(?:${STYLE}[\s,]+)+(?:[${UPPER}][${LETTER}’'.-]*)`,
);
/** "DE SON EXCELLENCE" in a line of its own. */
const STYLES_ALONE = new RegExp(String.raw`^(?:(?:by|par|por|de|of|BY|PAR|POR|DE|OF)\s+)?${STYLE}(?:[\s,]+${STYLE})*$`);
/** What one who speaks is, in a line below the name or above it. */
const OFFICE =
  /^(?:(?:the|la|le|el|l[’'])\s*)?(?:(?:u\.?s\.?|u\.?k\.?|deputy|acting|vice|first|second|third|federal|alternate|permanent|apostolic|assistant|under|senior|associate|political|legal|honou?rable|prime|state|foreign|premi[eè]re?|deuxième|primera?|segunda?|charg[ée]e?|interim|ad)[\s-]+)*(?:president|nuncio|prime|minist(?:er|re|r[oa])|representative|observer|ambassador|ambassad(?:eur|rice)|embajadora?|head|secretary(?!-general[’']s)|director(?:a|-general)?|chargée?s?|chair\w*|counsell?or|consejer[oa]|conseill[eè]re?|adviser|advisor|attach[ée]|expert|coordinator|commissioner|attorney|delegate|d[ée]l[ée]gu[ée]e?|représentante?|representante|observateur|président|chef|presidente|secretari[oa]|secrétaire|jefe|jefa|canciller|encargad[oa]|asesora?|directeur|directrice|coordin(?:ateur|ador))(?![a-zà-ÿ]|\s+(?:debate|meeting|segment|dialogue|statement|event|session|summit|round))/i;
const ON_BEHALF =
  /^[([]?(?:(?:delivered|speaking|made|pronunciad[oa]|prononcée?|s[’']exprimant|hablando)\s+)?(?:on\s+behalf\s+of|au\s+nom\s+d|en\s+nombre\s+de|en\s+representación\s+de|от\s+имени)/i;

/** Whether a line of a head names a person with a style: "BY HIS EXCELLENCY MR. RUFUS FIREFLY", "Embajadora Rosa Prado, Representante Permanente". */
export function isPersonLine(text: string): boolean {
  return STYLED.test(text) || STYLES_ALONE.test(text);
}

/** Whether a line of a head is the office of the person beside: "Deputy Permanent Representative of Freedonia", "Ministra Consejera". */
export function isOfficeLine(text: string): boolean {
  return OFFICE.test(text);
}

/** "Emergency Relief Coordinator, Ms. Rosa Prado": an office with the person who holds it. */
const WITH_PERSON = new RegExp(String.raw`[,:–—]\s+(?:${STYLE}[\s,]+)+[${UPPER}]`);

/** Whether a line is an office with the name of who holds it. */
export function isOfficeOfPerson(text: string): boolean {
  return OFFICE.test(text) && WITH_PERSON.test(text);
}

/** "On behalf of the Group of 77 and China", "au nom de l’Union européenne". */
export function isBehalfLine(text: string): boolean {
  return ON_BEHALF.test(text);
}

/** Words of heads of statements that are no part of a name. */
const NO_NAME =
  /(?<![a-zà-ÿ])(?:the|of|on|at|for|and|to|in|debate|debat|débat|meeting|session|segment|dialogue|discussion|statement|general|security|council|assembly|committee|commission|conference|forum|summit|event|day|week|review|report|item|agenda|group|union|nations|united|mission|delegation|republic|kingdom|state|states|rights|peace|women|children|law|development|situation|question|cuestión|consejo|asamblea|comisión|grupo|unión|derechos|paz|mujeres|conseil|assemblée|groupe|droits|femmes|paix|sur|sobre|pour|para)(?![a-zà-ÿ])/i;
const BARE_NAME = new RegExp(
  String.raw`^[${UPPER}][${LETTER}’'.-]*(?:\s(?:(?:de|del|la|van|von|bin|al|el|da|dos)\s)*[${UPPER}][${LETTER}’'.-]*){1,5},?$`,
);

/** Whether a line may be a name with nothing beside it: "MARIANA ECHEVERRY SALAS". Only where a name is due. */
export function isBareName(text: string): boolean {
  return BARE_NAME.test(text) && !NO_NAME.test(text);
}
