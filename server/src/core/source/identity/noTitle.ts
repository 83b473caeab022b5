import { isDateLine } from '../../text/dates';
import { isPublicationLine } from './dateline';
import { dayInFigures, daysIn, monthOrYearOf } from './daysIn';
import {
  ADOPTED_LINE,
  AGENDA_ITEM,
  BODY_LINE,
  BRACKET_LINE,
  COVERAGE_LINE,
  DELIVERY_LINE,
  DISTRIBUTION_LINE,
  FOREIGN_ITEM,
  GREETING_LINE,
  SESSION_LINE,
  VERSION_LINE,
} from './headForms';
import { isInvitation } from './invitation';
import { isLetterheadMark } from './letterhead';
import { isBodyName } from './bodyNames';
import { isOrganLine } from './organWords';
import { isOfficialVolume } from './officialVolume';
import { isPageNotice } from './pageNotice';
import { organNamed } from './session';
import { pressNumber } from './symbol';
import { isVenue } from './venue';

/** The buttons and menus of a page, the trail to it, and what it says of itself. */
const NAVIGATION =
  /^(?:skip to (?:main )?content|select page|jump to (?:navigation|content)|toggle navigation|main navigation|main menu|menu|home|search|advanced search|log ?in|sign (?:in|up)|register|subscribe|share(?: this)?|print|e-?mail|download(?: pdf)?|back(?: to top)?|next|previous|close|contact(?: us)?|about(?: us)?|site ?(?:map|index)|welcome to the united nations|you are here|breadcrumb|language|english|français|español|русский|العربية|中文|facebook|twitter|linkedin|whatsapp|youtube|instagram|cookies?|privacy(?: (?:notice|policy))?|terms of use|copyright|news|media|events|resources|publisher|author|title|reference|cite as|publication date|citation ?\/ ?document symbol|publications|documents|meetings coverage(?: and press releases)?|press (?:releases|conferences|room|material)|special procedures|news and speeches|statements and messages|statements|speeches|all|travels|latest news|read more|media centre|newsroom|about the mission|consular services|\[ ?gallery ?\]|table of contents|contents|page|index)$/i;
const TRAIL =
  /\s(?:»|›|>|\/)\s.*\s(?:»|›|>|\/)\s|^(?:home|accueil|inicio)\s(?:»|›|>|\/)|^\p{Lu}[^»›>«“"]{2,60}\s[›>]\s\p{Lu}[^»›>]{2,60}$/iu;
/** "Inicio · La Misión · Noticias · Contacto": a menu on one line. */
const MENU = /^[^·•|]{1,30}(?:\s[·•|]\s[^·•|]{1,30}){2,}$/;
/** "An official website of the Freedonian Government", "Posted on …", "In the Name of God, the Most Compassionate": above any text. */
const ABOVE_ANY =
  /^(?:an?\s+official\s+website\s+of|posted\s+(?:on|by)|leave\s+a\s+comment|in\s+the\s+name\s+of\s+(?:god|allah|almighty)|(?:unofficial|courtesy|informal)\s+translation|translated\s+from|original\s+in)\b|^بسم\s/i;
/** "Annex to the letter dated 3 March 2037 from …": what a paper came with. */
const ANNEX_TO =
  /^(?:annex|enclosure|appendix|annexe|anexo|apéndice)(?:\s+(?:[IVX]{1,4}|\d{1,2}))?\s+(?:to|à|a)\s+(?:the\s+|la\s+)?(?:identical\s+)?(?:letters?|note|lettre|carta|nota)(?!\p{L})/iu;
/** "Official Records, S/INF/59", "Official Records, Supplement No. 12", "Documents officiels". */
const RECORDS =
  /^official records,\s.{2,60}\d|^(?:documents\s+officiels|documentos\s+oficiales|официальные\s+отч[её]ты|الوثائق\s+الرسمية|正式记录)(?:,.{0,60})?$/iu;
/** "Provisoire", "Quatre-vingt-douzième année", "Nonagésimo segundo año", "Seventy-ninth year": below the organ of a masthead. */
const YEAR_OF_ORGAN =
  /^(?:(?:[\p{L}-]+\s){1,3}(?:year|année|año|год)|provisoire|provisional|предварительный|مؤقت|临时|第.{1,6}年)$/iu;
const MASTHEAD =
  /^(?:united nations|nations unies|naciones unidas|организация объединенных наций|联合国|الأمم المتحدة)(?:\s+(?:nations unies|new york|headquarters|geneva|vienna|nairobi))?$/i;
/** "Time limit: 2 min 30 s", "3 minutes", "Duration: three minutes": how long may be spoken. */
const TIME_ALLOWED =
  /^(?:(?:time\s+limit|speaking\s+time|duration|durée|duración|temps\s+de\s+parole)\b.{0,40}|\(?\d{1,2}\s+min(?:ute|uto)?s?\)?)$/i;
/** "OCHA logo", "Coat of arms of Freedonia", "[logo HCDH] [logo OIF]": the words that a page has for a picture. */
const PICTURE =
  /^(?:\S+\s){1,4}(?:logo|emblem|crest|coat of arms|flag|banner|photo)$|^(?:logo|emblem|crest|coat of arms|flag|photo)\s(?:of\s)?(?:\S+\s?){1,5}$|^(?:\[\s?(?:(?:logo|emblem|crest|flag|seal|stamp|photo|armoiries|escudo)(?:\s[^[\]]{1,60})?|[^[\]]{1,60}\s(?:logo|emblem|crest|flag|seal|stamp|photo))\s?\]\s*)+$/i;
/** "Co-organized by", "联合主办", "Organisé par": below it or above it stand those who hold an event. */
const HELD_BY =
  /^(?:(?:co-?|jointly\s+)?(?:organi[sz]ed|hosted|sponsored|convened)\s+by|(?:co-?)?organisée?\s+par|(?:co-?)?organizad[oa]\s+por|организаторы?|(?:联合|共同)?(?:主办|承办|协办)(?:单位|方)?)\s?[:：]?$/iu;
/** "Location: New York", "Country: Freedonia": what a page says of the text in a table. */
const LABELLED =
  /^(?:dates?|time|venue|location|place|lieu|lugar|fecha|hora|heure|speaker|country|pa[íy]s|type|category|duration|language|author|contact|organi[sz]ers?|co-organi[sz]ers?|from)\s?:\s/i;
const JOB_NUMBER = /^\*?\d{2}-?\d{4,6}\*?(?:\s?\([A-Z]\))?(?:\s+\d{6})*(?:\s*\*\d+\*)?$/;
const RECORD =
  /^(?:official records|plenary|general|limited|restricted|provisional|e|s|a|president|chair|agenda|contents|page \d+|\d+\s?\/\s?\d+|summary|introduction|background|annex(?:es)?|for immediate release|(?:united nations\s+)?(?:press (?:release|statement|note)|information service)|united nations\s+press\s+release\s+information\s+service|press release no\.? ?\d{1,4}|for (?:use of )?information (?:only|media).{0,60}|chapter (?:[ivx]{1,5}|\d{1,2})|notes? to (?:correspondents|editors)|media (?:statement|release|advisory|note)|news release|communiqu[ée](?: de presse)?|comunicado(?: de prensa)?|nota de prensa|пресс-релиз|新闻稿|بيان صحفي|fact\s?sheets?|backgrounder|policy brief|briefing note|non-paper|speech|statement|note|letter(?: of transmittal)?|theme|abstract|secretary-general[’']s bulletin|administrative instruction|information circular|corrigendum|addendum|(?:(?:zero|first|initial|revised|final|clean) )?draft)\s?:?$/i;

/** Whether a line of a head is no title: navigation, numbers, dates, masthead, marks of distribution, address, agenda item. */
export function isNoTitle(line: string): boolean {
  const bare = line.replace(/[*_]+$/g, '').trim();
  return (
    bare === '' ||
    isSaid(bare) ||
    !/\p{L}{2}/u.test(bare) ||
    NAVIGATION.test(bare) ||
    TRAIL.test(bare) ||
    /^[»›]\s/.test(bare) ||
    MENU.test(bare) ||
    ABOVE_ANY.test(bare) ||
    ANNEX_TO.test(bare) ||
    isInvitation(bare) ||
    isPageNotice(bare) ||
    /^\([a-z]{1,3}\)\s/.test(bare) ||
    /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b/.test(bare) ||
    isLetterheadMark(bare) ||
    MASTHEAD.test(bare) ||
    RECORDS.test(bare) ||
    YEAR_OF_ORGAN.test(bare) ||
    FOREIGN_MASTHEAD.test(bare) ||
    JOB_NUMBER.test(bare) ||
    TIME_ALLOWED.test(bare) ||
    LABELLED.test(bare) ||
    PICTURE.test(bare) ||
    HELD_BY.test(bare) ||
    RECORD.test(bare) ||
    isMarked(bare) ||
    /^(?:remarks|statement|speech|text|address|intervention)\s+as\s+(?:delivered|prepared)\b/i.test(bare) ||
    isPublicationLine(bare) ||
    isOfficialVolume(bare) ||
    isDateLine(bare) ||
    monthOrYearOf(bare) !== undefined ||
    isPlaceAndDay(bare) ||
    dayInFigures(bare, true) !== undefined ||
    isVenue(bare) ||
    SEAT.test(bare) ||
    pressNumber(bare) !== undefined ||
    /^\(?[A-Z]{1,6}\/[A-Z0-9]\S*\d\S*(?:\s?\((?:\d{4}|Resumption \d)\))?[)*]*$/.test(bare) ||
    /^https?:\/\/|^www\./i.test(bare)
  );
}

/** Whether words are somebody's, or sentences, and no name of a text. Quotation marks make a title of any words. */
function isSaid(line: string): boolean {
  if (/^[“"‘']/.test(line)) return false;
  const isLong = line.split(' ').length >= 8;
  return (
    (isLong &&
      /\p{Ll}[.!?]\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(
        line.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Prof|No|vol|para|paras)\./g, ''),
      )) ||
    (isLong && /\p{Ll}\.$/u.test(line) && !/\b(?:etc|Corr|Add|Rev|Jr|Ltd|Inc)\.$/.test(line)) ||
    /\bcongratulat(?:e|es|ing|ions)\b/i.test(line) ||
    /^(?:(?:as|may|let|allow|permit|please|when|while|today)\b.*\b)?(?:I|me)\b(?!\.)(?:\s\p{Ll}|$)/u.test(line)
  );
}

/** Lines that every official document has, whatever its subject. */
function isMarked(line: string): boolean {
  if (
    [
      AGENDA_ITEM,
      SESSION_LINE,
      BODY_LINE,
      BRACKET_LINE,
      COVERAGE_LINE,
      DELIVERY_LINE,
      DISTRIBUTION_LINE,
      GREETING_LINE,
    ].some((form) => form.test(line))
  )
    return true;
  const unsigned = line.replace(/(?:^|\s)[A-Z]{1,6}\/[A-Z0-9]\S*(?: \((?:\d{4}|Resumption \d)\))?/g, '').trim();
  if (unsigned !== line && (unsigned === '' || MASTHEAD.test(unsigned))) return true;
  const organ = organNamed(line);
  const isOrgan = organ !== undefined && line.replace(/^(?:United Nations|UN|the)\s+/i, '').length <= organ.length + 2;
  return (
    isOrgan ||
    isOrganLine(line) ||
    isBodyName(line) ||
    /^.{0,60}\bdistr\.\s+(?:g[eé]n[eé]rale?|limit[eé]e?a?|limitada|reservada|restreinte)\b/i.test(line) ||
    FOREIGN_BODY.test(line) ||
    /^(?:united nations\s+)?(?:[AES]\/\S+|general assembly|security council)?\s*\bdistr\b/i.test(line) ||
    /\bdistr\.?\s?:/i.test(line) ||
    [COMMITTEE, VERSION_LINE, ORGAN_OF_UN, ORGANS_SESSION, FOREIGN_SESSION, FOREIGN_ITEM].some((form) =>
      form.test(line),
    ) ||
    ADOPTED_LINE.test(line) ||
    /^united nations\s+[AES]\/\S+(?: \(\d{4}\))?$/i.test(line)
  );
}

/** "Conseil de sécurité Provisoire", "Asamblea General Documentos Oficiales": the organ with what stands beside it in its line. */
const FOREIGN_MASTHEAD =
  /^(?:conseil de sécurité|assemblée générale|conseil économique et social|consejo de seguridad|asamblea general|consejo económico y social|совет безопасности|генеральная ассамблея)\s+(?:provisoire|provisional|предварительный|documents officiels|documentos oficiales|официальные отч[её]ты)(?:\s.{0,60})?$/iu;

/** "Commission du développement social", "Comisión de Derecho Internacional" alone on a line of a masthead. */
const FOREIGN_BODY =
  /^(?:commission|comité|comisión)\s+(?:d[eu]s?|del|de\s+la|d[’']|pour|para|sur)(?![\p{L}])(?:\s?[^\s:;.,–—]+){1,8}$/iu;

const ORGAN_OF_UN =
  /^(?:(?:general assembly|security council|economic and social council) of the united nations|conseil de sécurité|assemblée générale|conseil économique et social|conseil des droits de l[’']homme|consejo de seguridad|asamblea general|consejo económico y social|consejo de derechos humanos|генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|大\s?会|安全理事会|经济及社会理事会|人权理事会)(?: des nations unies| de las naciones unidas)?$/i;
/** "First Committee", "Special Political and Decolonization Committee (Fourth Committee)". */
const COMMITTEE =
  /^(?:first|second|third|fourth|fifth|sixth|special political and decolonization)\s+committee(?:\s*\(.*\))?$|^special political and decolonization$|^(?:première|deuxième|troisième|quatrième|cinquième|sixième)\s+commission$|^(?:primera|segunda|tercera|cuarta|quinta|sexta)\s+comisión$/iu;
/** "65th Session of the United Nations General Assembly", "Sixty-fifth General Assembly", "60ème session de l’Assemblée générale". */
const ORGANS_SESSION =
  /^(?:the\s+)?(?:\d{1,3}\s?\p{L}{0,3}[ªº°]?\.?|[\p{L}]+(?:-[\p{L}]+)?)\s+(?:(?:regular|special|plenary|session|ordinaire|extraordinaire|ordinario|período|periodo|sesión|sesiones|of|de|the|la|l[’']|united\s+nations)\s*)*(?:general\s+assembly|assemblée\s+générale|asamblea\s+general)(?:\s+(?:of\s+the\s+united\s+nations|des\s+nations\s+unies|de\s+las\s+naciones\s+unidas))?$/iu;
/** "Quatre-vingt-onzième session", "91º período de sesiones". */
const FOREIGN_SESSION =
  /^(?:[\p{L}-]+(?:ième|ère)|\d{1,3}\s?e|\d{1,3}\s?ème)\s+session(?:\s+(?:ordinaire|extraordinaire))?$|^(?:[\p{L}]+(?:\s[\p{L}]+)?|\d{1,3}\s?[º°.o]*)\s+per[ií]odo\s+(?:\p{L}+\s+)?de\s+sesiones$|^[\p{L}-]+(?:\s\p{L}+)?\s+(?:специальная\s+)?сессия$|^الدورة\s\S+(?:\s\S+){0,3}$|^第.{1,8}届会议$/iu;

/** "New York, 28 June 2018", "4–6 May 2037, Nairobi, Kenya", "United Nations Headquarters, New York, 3 May 2022, 10 a.m.". */
export function isPlaceAndDay(line: string): boolean {
  const [day] = daysIn(line);
  if (!day || line.length > 120) return false;
  const rest = `${line.slice(0, day.start)} ${line.slice(day.end).replace(/^\s*г(?:ода|\.)/, '')}`
    .replace(/\.$/, '')
    .split(/[\s,•|;()–—-]+/)
    .filter((word) => word !== '');
  const isPlace = rest.every((word) => PLACE_WORD.test(word));
  return rest.length <= 10 && isPlace && !NAMED.test(line);
}

/** "New York", "UNITED NATIONS, NEW YORK": where the organs sit, alone on a line. */
const SEAT =
  /^(?:(?:un|united\s+nations|nations\s+unies|naciones\s+unidas)(?:\s+(?:headquarters|office))?[,\s]+)?(?:(?:new\s+york|u\.?s\.?a\.?|n\.?y\.?|nueva\s+york|geneva|genève|ginebra|vienna|vienne|viena|nairobi|г\.\s*нью-йорк|нью-йорк|женева|نيويورك|جنيف|纽约|日内瓦)[,\s]*)+$/i;

const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}.’']*|of|the|and|at|from|to|until|noon|le|el|la|las|les|de|des|du|del|a|à|en|hrs?|h|heures?|horas?|в|час\p{L}*|ч\.?|м\.?|мин\.?|\d{1,2}(?:[:.h]\d\d)?|[ap]\.?m\.?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u;
/** Words that make a name of what stands beside a day. */
const NAMED =
  /(?<!\p{L})(?:statement|note|report|conference|meeting|letter|summary|forum|workshop|symposium|summit|debate|born|adopted|signed|resolution|published|débat|réunion|conférence|séminaire|atelier|déclaration|intervention|rapport|lettre|reunión|conferencia|seminario|taller|declaración|intervención|informe|carta|sommet|cumbre|foro)(?!\p{L})/iu;
