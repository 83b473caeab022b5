import { daysIn } from './daysIn';
import { isOrganLine } from './organWords';

/** "High-level open debate": what a meeting is, with no word on what. */
export const UNNAMED =
  /^(?:(?:un|unsc|unga|united|nations|security|council|general|assembly|high-level|high|level|open|quarterly|annual|thematic|informal|interactive|special|ministerial|plenary|arria-formula|joint|the)\s+)*(?:debate|meeting|dialogue|discussion|briefing|consultations?|event|panel|side[- ]event|débat(?:\s+public)?(?:\s+de\s+haut\s+niveau)?|debate\s+abierto|réunion\s+de\s+haut\s+niveau|reunión\s+de\s+alto\s+nivel)(?:\s+(?:of\s+the\s+security\s+council|du\s+conseil\s+de\s+sécurité|del\s+consejo\s+de\s+seguridad))?(?:\s+(?:on(?:\s+the)?|sur|sobre))?\s*[:–—-]?$/i;
/** "Conseil de sécurité – Débat public", "Security Council | Open debate": such a meeting with the organ before it. */
export function isUnnamed(text: string): boolean {
  return UNNAMED.test(text.replace(ORGAN_BEFORE, ''));
}
const ORGAN_BEFORE =
  /^(?:(?:united\s+nations\s+|un\s+)?(?:security\s+council|general\s+assembly)|conseil\s+de\s+sécurité|assemblée\s+générale|consejo\s+de\s+seguridad|asamblea\s+general)\s*[–—:|-]\s*/i;

/** "… in the open debate “Women, peace and security”", "… on item 52: “Uses of outer space”": what a statement is on, in the line that says whose it is. */
const ON_QUOTED =
  /(?:[:,]|\bon|\bsur|\bsobre|\b(?:item|tema|point)\s\d{1,3}(?:\s\([a-z]\))?)\s*[“"«](.{12,}?)[”"»]|\s[“"«]([^“”"«»]{12,})[”"»][.,]?$/i;
/** "…, ON AGENDA ITEM 139: MANAGEMENT OF PILOTS, AT THE …": the name of an item in a line that says whose the statement is. */
const ON_ITEM =
  /(?:^|[\s,])(?:on|under|sur|sobre|au\s+titre\s+du|en\s+relación\s+con)\s+(?:(?:the|le|el)\s+)?(?:(?:UN\s+)?(?:general\s+assembly|UNGA)\s+)?(?:agenda\s+items?|items?|point|tema)[\s-]+\d{1,3}(?:\s*\([a-z]{1,3}\)|\s+[a-z]\))*(?:\s+(?:of\s+the\s+(?:provisional\s+)?agenda|de\s+l[’']ordre\s+du\s+jour|del\s+programa))?\s*[,:–—-]\s*(?<title>\S.{11,})$/is;
/** Where the name of an item ends in such a line: at the committee, the meeting, the place or the day. */
const ITEM_END =
  /(?:,\s+(?=\d{1,2}(?:st|nd|rd|th)?\s+\p{L})|,\s+(?=(?:at|during|in|before|delivered|made|given|to|new\s+york|geneva|vienna|(?:first|second|third|fourth|fifth|sixth)\s+committee|(?:united\s+nations\s+)?(?:general\s+assembly|security\s+council|human\s+rights\s+council)|devant|lors|à|au|en|ante|durante|(?:première|deuxième|troisième|quatrième|cinquième|sixième|primera|segunda|tercera|cuarta|quinta|sexta)\s+comm?isi[oó]n|nueva\s+york|genève|ginebra|(?:mon|tues|wednes|thurs|fri)day)(?![\p{L}]))|[,.]?\s+\((?=new\s+york|geneva|\d)|[.]\s).*$/isu;

/** "… at the Second Committee of the General Assembly", "… of the Second Committee of the 91st UNGA": where, behind the name of an item. */
const COMMITTEE_BEHIND =
  /,?\s+(?:(?:at|in|before|during|of)\s+the\s+(?:first|second|third|fourth|fifth|sixth)\s+committee|(?:at|during)\s+the\s+(?:\S+\s){0,3}(?:session\s+of\s+the\s+)?(?:united\s+nations\s+|UN\s+)?(?:general\s+assembly|security\s+council|UNGA))(?![\p{L}]).*$/isu;

/** The name of an item without the committee behind it. */
export function withoutCommittee(name: string): string {
  return name.replace(COMMITTEE_BEHIND, '');
}

function itemIn(line: string): string | undefined {
  const title = ON_ITEM.exec(line)?.groups?.['title']?.replace(ITEM_END, '');
  return title === undefined || title.length < SHORTEST_ITEM ? undefined : withoutCommittee(title);
}
const SHORTEST_ITEM = 12;

/** "…, in the general debate of the First Committee": the event in a line that says whose the statement is, behind the office, or behind a person without a comma. */
const AT_EVENT = new RegExp(
  String.raw`(?:,\s+|(?<!\s(?:on|sur|sobre)\s(?!behalf).*)(?<=(?<!\p{L})(?:mr|ms|mrs|dr|h\.?e\.?|ambassador|excellency|minister|director|secretary-general|representative|commissioner|envoy|rapporteur|coordinator)(?![\p{L}]).*)\s(?=at\s+(?:the|an?)\s)|\s(?=en\s+(?:el|la)\s+(?:debate|diálogo|reunión|conferencia|cumbre|foro|segmento)(?!\p{L}))|\s(?=(?:au|lors\s+du)\s+(?:débat|dialogue|sommet|forum)(?!\p{L})))(?:at|during|in|before|en|durante|con\s+(?:motivo|ocasión)\s+del?|lors|à\s+l[’']occasion|à|au)\s*(?:(?:the|el|la|los|las|le|l[’']|d[eu]|de\s+la|de\s+l[’'])\s*)?(?<event>[^,(]*?(?<!\p{L})(?:debates?|débat|meeting|dialogue|diálogo|conf[eé]rence|conferencia|segment|segmento|reunión|réunion|session|sesión|summit|cumbre|sommet|forum|foro|briefing|discussion|symposium|workshop|commemoration|observance|hearing|panel|assembly)(?!\p{L})[^,(]*?)(?:\s*[,(].*|\.\s+\p{Lu}.*)?$`,
  'iu',
);

function eventIn(line: string): string | undefined {
  const event = AT_EVENT.exec(line)
    ?.groups?.['event']?.trim()
    .replace(/\.$/, '')
    .replace(/^an?\s+/i, '');
  if (event === undefined || isOrganLine(event) || UNNAMED.test(event)) return undefined;
  const [day] = daysIn(event);
  return day === undefined ? event : undefined;
}

/** "… по теме «Свет портов»", "…“港口之光”公开会上的发言": the theme in a line of another alphabet that says whose the statement is. */
const THEME_ABROAD =
  /(?:по\s+теме|по\s+вопросу|по\s+пункту[^«“]{0,40}|حول|بشأن|بعنوان)\s*:?\s*[«“"](?<theme>[^»”"]{4,})[»”"]|“(?<chinese>[^”]{3,})”(?:问题|议题)?(?:.{0,6})(?:发言|公开会|公开辩论|辩论|会议|高级别会|对话)/iu;

/** "…在安理会海港安全问题公开辩论上的发言": the theme of a debate without quotation marks. */
const CHINESE_THEME =
  /在(?:联合国)?(?:安理会|安全理事会|联大|大会)(?!第)([^“”]{2,24}?)问题(?:高级别|公开|专题)*(?:辩论|会|会议|审议)(?:上|中|时)/u;

/** The theme that such a line has in quotation marks, or names before the debate. */
export function themeAbroad(line: string): string | undefined {
  const { theme, chinese } = THEME_ABROAD.exec(line)?.groups ?? {};
  return theme ?? chinese ?? CHINESE_THEME.exec(line)?.[1];
}

/** "Open debate “The light of harbours”", "Arria-formula meeting on the theme: “…”": the theme of a gathering in a row that ends with it. */
const THEME_OF_GATHERING =
  /(?:(?<!\p{L})(?:debate|débat|abierto|public|público|meeting|dialogue|diálogo|reunión|réunion|segment|segmento|briefing|discussion|event|forum|foro|summit|on|sur|sobre|theme|topic|thème|tema|item|entitled|titled|intitulée?|titulad[oa])|:)\s*[:,]?\s*(?:[“"«]\s?(?<theme>[^“”"«»]{12,}?)\s?[”"»]|[‘'](?<single>.{12,}?)[’'])[.,]?$/iu;

/** The theme in quotation marks with which a row ends that names the gathering on it. */
export function quotedTheme(line: string): string | undefined {
  const { theme, single } = THEME_OF_GATHERING.exec(line)?.groups ?? {};
  return theme ?? single;
}

/** What a statement is on, or at which event it is given, in the line that says whose it is; nothing where the line says neither. */
export function titleInLine(line: string): string | undefined {
  const [, inside, atEnd] = ON_QUOTED.exec(line) ?? [];
  return inside ?? atEnd ?? itemIn(line) ?? eventIn(line);
}
