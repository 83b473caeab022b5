/**
 * Forms of lines by which official documents say what they are. A line of one of these forms begins a row of its own, and is no running
 * text however long it is.
 */

/** "91/17. Security of harbours", "ES-10/21. …", "217 (III). …", "2037/5. …", "78/512. …", "45/101 A. …", "S-31/1. …", "79/6 Security of harbours". */
export const NUMBER_LINE =
  /^(?<number>(?:(?:ES|S)-)?\d{1,4}\/\d{1,4}|\d{1,4}\s?\((?:[IVXL]+|E?S-[IVXL]+)\)|\d{1,4})(?:(?:\s?(?<part>[A-Z](?:\s?(?:and|to|-|–)\s?[A-Z])?))?\.\s+|(?<=^\d{1,4}\/\d{1,4})\s?[-–—]\s+(?=\p{Script=Arabic})|(?<=^\d{1,4}\/\d{1,4})\s+(?=\p{Lu}\p{L}+\s))(?<title>\p{L}.*|[“"‘'].*|\d.*)$/u;

/** "Resolution adopted by the General Assembly on 4 March 2037", "Decision adopted by the Human Rights Council on …". */
export const ADOPTED_LINE =
  /^(?<what>resolutions?|decisions?|declaration|presidential statement)\b.{0,80}?\b(?:adopted|taken)\s+by\s+the\s+(?<organ>[A-Z].{3,60}?)(?=\s+(?:on|at|during|in|without)\b|[,.*]|$)/i;

/** "Adopted by the Security Council at its 7590th meeting, on 21 December 2015", with the title of the resolution before it or not. */
export const COUNCIL_ADOPTED =
  /\badopted\s+(?:unanimously\s+)?by\s+the\s+(?:UN\s+|United\s+Nations\s+)?security\s+council\b.{0,30}?\b(?<meeting>\d{1,5})\s*(?:st|nd|rd|th)\s+meeting/i;

/** "Letter dated 3 March 2037 from …", "Identical letters dated …", "Note verbale dated …"; "Letters from …" of several days; in all six languages. */
export const LETTER_LINE =
  /^(?:identical\s+)?(?:letters?|notes?\s+verbales?)\s+(?:dated|of\s+\d|from\s+the)\b|^(?:lettres?|notes?\s+verbales?)\s+(?:identiques?\s+)?dat[ée]es?\s|^(?:cartas?|notas?\s+verbal(?:es)?)\s+(?:idénticas?\s+)?de\s+fecha\b|^(?:идентичные\s+)?(?:письм[оа]|вербальн(?:ая|ые)\s+нот[аы])\s.{0,160}(?<!\p{L})от\s+\d|^(?:رسالة|رسالتان|مذكرة شفوية)\s.{0,20}مؤرخ|给(?:秘书长|安全理事会主席|大会主席|.{2,30}主席).{0,20}的(?:同文)?(?:信|普通照会)[*]*$|^(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{2,60}(?:的信|普通照会|同文信)$/iu;

/** "7th plenary meeting", "9001st meeting", "Summary record of the 12th meeting (Opening)*", "7590th meeting (closed)". */
export const MEETING_LINE =
  /^(?:(?:provisional\s+)?(?:summary|verbatim)\s+record\s+of\s+the\s+)?(?:(?<number>\d{1,5})\s?(?:st|nd|rd|th)|(?<words>(?:[A-Z][a-z]+[ -])*?[A-Za-z-]+?(?:first|second|third|eth|nth|xth|rth|fth|lfth)))\s+(?:\(?(?:closed|private|resumed)\)?\s+)?(?:plenary\s+|formal\s+)?meeting\b(?:\s*\([^)]{1,40}\))*[*,.]*(?:\s.{0,60})?$/i;

/** "47e séance plénière", "Compte rendu analytique de la 12e séance", "9999ª sesión", "9998-е заседание", "第9998次会议", "الجلسة 9998": the meeting of a record, without where it was. */
export const FOREIGN_MEETING =
  /^(?:compte\s+rendu\s+(?:analytique|sténographique|in\s+extenso)(?:\s+(?:provisoire|partiel))?\s+de\s+la\s+)?\d{1,5}\s?(?:e|è(?:me|re)|re)\s+séance(?:\s+(?:plénière|privée))?(?!\p{L})|^(?:acta\s+(?:resumida|literal|taquigráfica)(?:\s+(?:provisional|parcial))?\s+de\s+la\s+)?\d{1,5}\.?\s?[ªa]\.?\s+(?:sesión|reunión)(?:\s+(?:plenaria|privada))?(?!\p{L})|^(?:(?:краткий|стенографический)\s+отч[её]т\s+о\s+)?\d{1,5}-(?:е|м|ое|ом)\s+(?:пленарно(?:е|м)\s+)?заседани[ея]|^(?:المحضر\s+\p{L}+\s+)?(?:ل)?(?:ال)?لجلسة\s+(?:العامة\s+)?\d{1,5}|^الجلسة\s+(?:العامة\s+)?\d{1,5}|^第\s?\d{1,5}\s?次(?:全体)?会议(?:简要记录)?/iu;

/** "Ninety-first session", "Tenth emergency special session", "Thirty-first special session", "2037 session". */
export const SESSION_LINE =
  /^(?:the\s+)?(?<session>(?:one\s+hundred\s+and\s+)?[a-z]+(?:-[a-z]+)?|\d{1,3}\s?(?:st|nd|rd|th))\s+(?<special>(?:resumed\s+)?(?:emergency\s+special|special|regular|annual|substantive|organizational)\s+)?session\b[*,]?(?:\s*\(?[^)]{0,60}\)?)?$/i;

/** "Agenda item 12 (a)", "Agenda items 46 and 120", "Item 12 (a) of the provisional agenda*", "Items 69 (b) and 70 of the preliminary list", "Point 3 b) de l’ordre du jour provisoire*", "Tema 5 del programa". */
export const AGENDA_ITEM =
  /^(?:provisional\s+)?agenda\s+items?:?\s+(?<items>\d{1,3}.{0,60}?)(?:\s*[:–—-]\s+\D.*)?[*.]*$|^items?\s+(?<of>\d{1,3}.{0,60}?)\s+of\s+the\s+(?:\w+\s+){0,3}(?:agenda|list)\b.*$|^(?:points?|temas?|пункты?)\s+(?<point>\d{1,3}.{0,40}?)\s+(?:de\s+l[’']ordre\s+du\s+jour|del?\s+(?:la\s+)?(?:programa|lista)|(?:\p{L}+\s+)?повестки\s+дня)(?:\s.*|[*.:]*)?$|^(?:البند|البنود|البندان)\s+(?<band>\d{1,3}.{0,40}?)\s+من\s+(?:مشروع\s+)?جدول\s+الأعمال.{0,20}$|^(?:临时)?议程\s?\*{0,3}\s?项目\s?(?<xiang>\d{1,3}.{0,20})$/iu;

/** "Point 83 de l’ordre du jour", "Tema 83: El estado de derecho", "Point 3 b) v) de l’ordre du jour provisoire*". */
export const FOREIGN_ITEM =
  /^(?:points?|temas?)\s+\d{1,3}(?!\d)(?:\s*\(?[a-z]{1,3}\)){0,2}(?:\s*[:.–—-]|\s+(?:de|del)\s|$)|^пункт\s+\d{1,3}\b|^البند\s+\d{1,3}|^议程项目/iu;

/** "Freedonia and Sylvania: draft resolution", "Draft resolution submitted by the Chair", "Фридония: пересмотренный проект резолюции", "弗里多尼亚：决议草案". */
export const DRAFT_LINE =
  /(?::\s?\*{0,3}\s?|^)(?:revised\s+|\w+\s+revised\s+)?(?:draft|projets?\s+de|proyectos?\s+de)\s+(?<what>r[eé]solution|d[eé]cision|resolución|decisión)s?(?![\p{L}])(?:\s*\*{1,3})?(?:$|\s+(?:submitted|proposed|recommended|I{1,3}\b|entitled|by|on|A?\d|présentée?|déposée?|presentad[oa]).*$)|(?:^|:\s?)(?:пересмотренный\s+)?проект\s+(?:резолюции|решения)\*{0,3}$|(?:^|[:：]\s?)(?:مشروع\s+(?:قرار|مقرر)(?:\s+منقح)?|(?:订正)?(?:决议|决定)草案)\*{0,3}$/iu;

/** "Report of the Secretary-General", "Note by the Secretariat", "Report of the Special Rapporteur on …". */
export const AUTHOR_LINE =
  /^(?:(?:[\p{L}’'-]+\s+){0,4}report\s+(?:of|by|submitted\s+by)\s+(?:the\s+)?(?:\p{L}|independent|panel)|(?:[\p{L}’'-]+\s+)?summary\s+(?:prepared\s+|submitted\s+)?(?:of|by)\s+the\s+(?:president|(?:co-)?chair|secretariat|secretary|rapporteur|moderator|host)|note\s+by\s+(?:the\s+)?\p{L}|(?:working|conference\s+room|background|discussion|position|non-)\s?paper\b.{0,30}?\b(?:by|of)\s|memorandum\s+by|submitted\s+by\s|prepared\s+by\s|(?:\p{L}+\s+)?rapport\s+d[ue]\s|informe\s+del?\s|note\s+du\s|nota\s+del?\s)/iu;

/** "Statement by H.E. Mr. …", "Remarks of the Executive Director", "National statement", "Explanation of vote by …". */
export const STATEMENT_LINE =
  /^(?:(?:[\p{L}’'-]+\s+){0,3}?)?(?:statement|remarks|intervention|address|speech|message)s?(?:\s*(?:$|[:–—-]\s)|\s+(?:by|of|from|delivered|made|on\s+behalf|to\s+the|at\s+the|given|presented|as\s+delivered)\b)|^(?:explanation\s+of\s+(?:vote|position)|(?:in\s+(?:exercise\s+of\s+)?(?:the\s+|its\s+)?)?right\s+of\s+reply)\b|^(?:déclaration|allocution|discours|intervention|message|propos|discurso|declaración|intervención|alocución|palabras|mensaje)\s+(?:d[eu]l?|prononcée?|faite|pronunciad[oa]|par|por|au\s+nom|en\s+nombre)(?:\s|$)|^(?:выступление|заявление|речь)(?:\s|$)|^(?:بيان|كلمة|خطاب|مداخلة)(?:\s(?!صحفي)|$)|^.{2,60}(?:的|上)(?:发言|讲话|致辞)(?:稿)?$/iu;

/** "Réforme du Conseil - Intervention de M. Rufus Firefly, représentant permanent": what on, and whose it is, below the heading of a page. */
export const STATEMENT_BEHIND =
  /\s[–—|-]\s(?:statement|remarks|address|intervention|déclaration|discours|allocution|discurso|intervención|declaración)\s+(?:by|of|de|du|del)\s+(?:(?:H\.?E\.?|S\.E\.?|Mr|Ms|Mrs|Mme|M|Sra?|Dr)\.?|(?:the\s+)?ambass\p{L}+|embajadora?|minist\p{L}+)\s/iu;

/** A pattern for what a paper of an event is called: "Concept note", "Provisional programme". */
export const PAPER_KIND = String.raw`(?:(?:draft|provisional|revised|final|preliminary|tentative)\s+)?(?:concept\s+(?:note|paper)|programme|agenda)`;

/** "1st & 2nd Meetings (AM & PM)", "9371e séance – matin": the meetings that a release of the information service covers. */
export const COVERAGE_LINE =
  /^(?:[\p{L}-]+\s+session,?\s+)?\d{1,5}(?:st|nd|rd|th)(?:(?:,|\s?&|\s+and)*\s+\d{1,5}(?:st|nd|rd|th))*\s+meetings?\*?\s+\((?:AM|PM|Night)(?:(?:,|\s?&|\s+and|\s)*(?:AM|PM|Night))*\)$|^\d{1,5}(?:e|ème)(?:(?:,|\s+et)*\s+\d{1,5}(?:e|ème))*\s+séances?(?:\s+plénières?)?\s*[,–—-]\s*(?:matin|après-midi|soir)(?:(?:,|\s?&|\s+et)*\s+(?:matin|après-midi|soir))*$/iu;

/** "(as of 3 April 2037)", "Updated 3 April 2037": which version of a paper it is. */
export const VERSION_LINE =
  /^\(?(?:as\s+(?:of|at)|status\s+(?:as\s+)?(?:of|at)|version\s+(?:of|dated)|draft\s+of|updated(?:\s+on)?:?|last\s+updated(?:\s+on)?:?|revised(?:\s+on)?:?)\s.{0,20}\d{4}\)?(?:[.,;]?\s+(?:subject\s+to\s+changes?|\d\d?[:.]\d\d.{0,12}))?\.?$/i;

/** "Excellency,", "Dear Mr. President,": how a letter greets one person; speeches greet many. */
export const GREETING_LINE =
  /^(?:(?:your\s+)?excellency|dear\s+\S.{0,60}|excelencia|(?:son\s+)?excellence|sir|madam|(?:monsieur|madame)\s+l[’'](?:ambassadeur|ambassadrice))\s?[,:.]?$/i;

/** "Check against delivery", "As delivered", "Seul le texte prononcé fait foi", "(Cotejar con la versión pronunciada)". */
export const DELIVERY_LINE =
  /^[([*–—\s-]*(?:please\s+)?(?:check\s+against\s+delivery|as\s+delivered|as\s+prepared(?:\s+for\s+delivery)?|embargoed\s+until\s+delivery)\b|^[([*]*(?:seul(?:e|es)?\s+(?:le|les|la)\s+(?:texte|prononcé|version|paroles?)(?![\p{L}]).{0,30}(?<![\p{L}])(?:foi|prononcée?s?)(?![\p{L}])|(?:à\s+)?vérifier\s+(?:(?:au|contre\s+le|à)\s+(?:texte\s+)?(?:prononcé|délivré|lecture)|à\s+l[’'](?:audition|écoute)).{0,12}|cot[eé]j(?:ar|ese|en)\b.{0,60}|verif(?:icar|íquese)\s+(?:con|contra|al|en)\b.{0,40}|(?:проверять|сверять|сверить)\s.{0,50}|(?:по\s+)?фактическому\s+выступлению|يرجى\s+المراجعة.{0,30}|以(?:现场|实际)?发言.{0,4}为准|请(?:以|核对).{0,12})[)\]*.\s–—-]*$|^[([][^)\]]{0,40}\bcheck\s+against\s+delivery[)\]]$/iu;

/** "Mr. Ndiaye (Freedonia) (spoke in French):", "The President:", "Ms. Prado (Exampleland), Rapporteur: …": who speaks in a record. */
export const SPEAKER_LINE =
  /^(?:(?:The\s+(?:Acting\s+|Temporary\s+)?(?:President|Chair(?:man|person|woman)?)|(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Prince|Princess|Sheikh|King|Queen|President|Archbishop|Monsignor|Baroness|Lord)\.?\s[^():.]{2,50})(?:\s?\([^()]{2,80}\)){0,3}(?:,\s[^:]{2,80})?)\s?:(?:\s|$)/;

/** The line with which the text of a resolution or treaty begins: "The General Assembly,". */
export const BODY_LINE =
  /^(?:\*|_)?(?:The\s+(?<organ>General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council|[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|of|and|on|the|to|this|present|for|in)){0,14}))\s?,(?:\*|_)?$/;

/** "[on the report of the Third Committee (A/78/478, para. 33)]", "[without reference to a Main Committee (A/91/L.15)]". */
export const BRACKET_LINE = /^\[\s?(?:(?:adopted\s+)?(?:on|as|without|in|by)\b|adopted|[AES]\/|original|start)/i;

/** "Distr.: General", "Original: English", "[Original: Arabic]", "English only". */
export const DISTRIBUTION_LINE =
  /^(?:distr(?:ibution|\.)|\[?original\s?:|(?:english|french|spanish|arabic|chinese|russian)(?:\/\w+)*(?:\s+only)?$|provisional$|advance\s+(?:unedited\s+)?(?:version|copy)|for\s+(?:participants|information)\s+only)/i;

/** "Held at Headquarters, New York, on Friday, 14 October 2036, at 10 a.m.", "Celebrada en la Sede, Nueva York, …": where and when a meeting was. */
export const HELD_LINE =
  /^held\s+(?:at|in|on|virtually|by)\b.{0,120}\d{4}|^(?:tenue?\s+(?:au|à|en|le)|celebrad[ao]\s+(?:en|el|de)|состоявше\p{L}+\s|المعقودة\s).{0,120}\d{4}/iu;

const OPENERS: readonly RegExp[] = [
  HELD_LINE,
  NUMBER_LINE,
  ADOPTED_LINE,
  COUNCIL_ADOPTED,
  LETTER_LINE,
  MEETING_LINE,
  FOREIGN_MEETING,
  SESSION_LINE,
  AGENDA_ITEM,
  FOREIGN_ITEM,
  AUTHOR_LINE,
  STATEMENT_LINE,
  STATEMENT_BEHIND,
  DELIVERY_LINE,
  BRACKET_LINE,
  DISTRIBUTION_LINE,
  VERSION_LINE,
];

/** Whether a line has one of the forms that stand in heads alone. */
export function opensRow(line: string): boolean {
  return OPENERS.some((form) => form.test(line));
}
