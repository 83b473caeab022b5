import type { HeadRow } from './head';
import { AGENDA_ITEM, STATEMENT_LINE } from './headForms';
import { isBareName, isOfficeLine } from './headPeople';
import { isGiverLine, isSpeakerLine, NOT_LATIN, OPEN, WORD } from './giverLine';
import { isLetterheadName } from './letterhead';
import { letterheadRows } from './letterheadRows';
import { isNoTitle } from './noTitle';
import { isOrganLine } from './organWords';
import { isUnnamed, quotedTheme, themeAbroad } from './titleInLine';

/** What a row at the head of a statement is: whose statement it is, where it is given, what on, or nothing of these. */
export type Part = 'giver' | 'occasion' | 'subject' | 'mark';

export interface PlacedRow {
  readonly part: Part;
  readonly text: string;
  /** Index of the last row that it goes on over. */
  readonly at: number;
  /** Whether it is the name of an item of the agenda or of a cluster of it, or a theme in quotation marks. */
  readonly named?: 'cluster' | 'item' | 'quoted';
  /** The word "on" with which a subject begins, in its line or in one of its own, and the words behind it. */
  readonly lead?: string;
  readonly printed?: string;
}

/** What the names of offices and ministries break at: "MINISTRY OF FOREIGN AFFAIRS," / "TRADE AND". */
const CUT = /(?:,|(?:^|\s)(?:of|the|and|de|du|des|del|la|les|et|y))$/i;
/** "AND FOREIGN TRADE", "OF THE REPUBLIC OF FREEDONIA": the office of a line above goes on. */
const OFFICE_GOES_ON = /^(?:and|of|et|y|e|du?|del|des|de\s+la|&)\s/i;
/** "OF THE" / "NINETY-FIRST SESSION …": the name of an event goes on. */
const NAME_GOES_ON = /^(?:(?:of|du|des|del|de)\s|d[’'])/i;
/** "AT", "ON", "DURING THE" in a line of their own, and what begins the next line's words where they do not stand alone. */
const LEADS: readonly (readonly [Part, RegExp])[] = [
  [
    'giver',
    /^(?:(?:delivered|made|given|presented|read|prononcée?|faite|présentée?|pronunciad[oa]|leíd[oa]|presentad[oa])\s+)?(?:by|of|par|por|de|from)(?:\s+the)?$/i,
  ],
  [
    'occasion',
    /^(?:(?:delivered|made)\s+)?(?:on\s+the\s+occasion\s+of|[àa]\s+l[’']occasion\s+d[eu]|lors\s+d[eu]|dans\s+le\s+cadre\s+d[eu]|con\s+(?:motivo|ocasión)\s+del?|at|before|in|to|during|for|devant|à|au|aux|en|ante|durante)(?:\s+(?:the|la|le|les|el|los|las)|\s+l[’'])?(?:\s+|(?<=[’'])|$)/i,
  ],
  [
    'subject',
    /^(?:on|under|regarding|concerning|sur|sobre|relatif\s+à|relativ[oa]\s+a|au\s+titre\s+du|en\s+relación\s+con)(?:\s+(?:the\s+(?:topic|theme|item|subject)(?:\s+of)?|the|la|le|les|el|los|las))?(?:\s*:)?(?:\s+|$)/i,
  ],
];
/** "STATEMENT ON" alone: the item stands on the next line. */
const STATEMENT_ON = /^(?:statement|remarks|intervention|address|speech)\s+(?:on|under|sur|sobre)$/i;
/** "Agenda item 86: “Universal jurisdiction”", "Tema 82 “…”", "Пункт 76 повестки дня «…»": an item with its name. */
const ITEM =
  /^(?:(?:(?:UN\s+)?(?:general\s+assembly|UNGA)\s+|provisional\s+)?agenda\s+items?|items?|points?|temas?|пункт|البند|议程项目)\s*[:-]?\s*\(?\d{1,3}(?!\d)(?<between>[^:“"«]{0,60}?)(?:\s*[:：–—]\s*|\s+[.-]\s+|\s*(?=[“"«]))(?<title>\S.{5,})$/isu;
/** "Cluster C: Light of small harbours", "Thematic debate – Lanterns", "General debate: financing lamps": the part of an item or meeting, by its name. */
const CLUSTER =
  /^(?:(?:cluster|grappe|grupo\s+temático)\s+(?:\d{1,2}|[IVX]{1,5}|[A-H])\s*[:–—-]\s*(?!(?:chapters?|chapitres?|capítulos?)\s)|(?:session|sesión|séance|debate|débat|discussion|dialogue)\s*:\s*(?=[“"«])|(?:(?:(?:un\s+|united\s+nations\s+)?security\s+council\s+|unsc\s+)?(?:general|thematic|open|interactive)\s+(?:debate|discussion|dialogue)|débat\s+(?:général|thématique|public)|debate\s+(?:general|temático|abierto))\s*[:–—]\s*)(?<title>\S.{7,})$/iu;
/** "Cluster 2: Chapter V (Lamps)", "Cluster I – Chapters IV and VI": which part of a report is spoken of. */
const CHAPTERS = /^(?:cluster|grappe|grupo\s+temático)\s+\S{1,4}\s*[:–—(-]\s*(?:chapters?|chapitres?|capítulos?)\s/i;
const NUMBERED_CLUSTER = /^(?:cluster|grappe|grupo\s+temático)\s/i;
/** "Agenda Item (48)", "TEMA 75", "Item 3": an item whose name stands in the next row. */
const BARE_ITEM =
  /^(?:on\s+|under\s+)?(?:(?:provisional\s+)?agenda\s+items?|items?|points?|temas?|пункт|البند|议程项目)\s*:?\s*\(?\d{1,3}\)?(?:\s*\(?[a-z]{1,3}\))*(?:\s+(?:of\s+the\s+agenda|de\s+l[’']ordre\s+du\s+jour|del?\s+(?:la\s+)?(?:programa|agenda)|повестки\s+дня))?\s*[:.]?$/iu;
const QUOTED = /^[“"«‘]\s?(.+?)\s?[”"»’][.,]?$/s;
/** What a meeting of any committee may be: no part of the name of an item above it. */
const ROUTINE = /^(?:general\s+(?:debate|discussion|statement)|débat\s+général|debate\s+general|cluster\s+\d.*)$/i;
/** "First session of the Preparatory Committee for the Harbour Conference": a session that tells of what. */
const SESSION_OF = /\bsession\s+of\s+the\s+.*\b(?:preparatory|conference|forum|working\s+group)\b/i;
/** What a gathering is called. */
const EVENT =
  /(?<!\p{L})(?:debates?|débat|meeting|dialogue|diálogo|conf[eé]rence|conferencia|segment|segmento|reunión|réunion|summit|cumbre|sommet|forum|foro|briefing|discussion|consultations?|symposium|workshop|event|commemoration)(?!\p{L})/iu;
/** Words of one who speaks already: "I am confident that …", "The pleasure is mine". */
export const SAID = /(?:^|\s)(?:I\s(?:am|have|wish|should|would|want|take|join)|my|mine)(?:[\s,.]|$)/;
/** "Statement before the Security Council": the word with which the organ is one line. */
const BEFORE_ORGAN =
  /^(?:statement|remarks|address|intervention|déclaration|discours|discurso|declaración|intervención)\s+(?:before|at|to|in|devant|ante|en|au)\s+/i;

/** Each row of the head of a statement with what it is; a subject and an occasion with the rows that they go on over. */
export function placedRows(rows: readonly HeadRow[]): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  const above = letterheadRows(rows, saysSubject);
  /** What the row before says of the next: "BY", "AT", "ON". */
  let due: Part | undefined;
  let dueWord = '';
  /** The rows that say for whom somebody speaks: the name of the group alone is no subject. */
  const behalf = rows.map(({ text }) => text.toLowerCase()).filter((text) => text.includes('on behalf of the '));
  const hasItem = rows.some(({ text }) => [AGENDA_ITEM, BARE_ITEM, ITEM].some((form) => form.test(text)));
  for (const [at, row] of rows.entries()) {
    const last = placed.at(-1);
    const lead =
      LEADS.find(([, words]) => words.exec(row.text)?.[0].length === row.text.length) ??
      (STATEMENT_ON.test(row.text) ? LEADS[2] : undefined);
    const isBelowName = last?.at === at - 1 && !row.isApart && (last.part === 'occasion' || last.part === 'subject');
    if (lead && isBelowName && NAME_GOES_ON.test(row.text)) {
      placed[placed.length - 1] = { ...last, text: `${last.text} ${row.text}`, at };
      continue;
    }
    if (lead) {
      due = lead[0];
      dueWord = row.text;
      continue;
    }
    const isNext = last?.at === at - 1 && !row.isApart;
    const isCut = isNext && due === undefined && (last.part === 'giver' || last.part === 'mark') && CUT.test(last.text);
    const isName = last?.part === 'occasion' || last?.part === 'subject';
    const isOpen = isBelowName && OPEN.test(last.text);
    const isRest = isBelowName && NAME_GOES_ON.test(row.text) && last.named !== 'quoted';
    const found =
      isRest || ((isCut || isOpen) && LEADS.every(([, words]) => !words.test(row.text)))
        ? last.part
        : isNext && due === undefined && isOfficeCut(last, row.text)
          ? 'giver'
          : partOf(row.text, due, last?.at === at - 1 ? last.part : undefined, rows[at + 1]?.text);
    const isOfHead = at < above || behalf.some((text) => text.includes(`on behalf of the ${row.text.toLowerCase()}`));
    const part = found === 'subject' && isOfHead && !saysSubject(row.text) ? 'mark' : found;
    const led = due === 'subject' ? dueWord : LEADS[2]![1].exec(row.text)?.[0].trim();
    due = part === 'giver' && OPEN.test(row.text) ? 'giver' : undefined;
    const named = isRest ? undefined : nameOf(row.text);
    const goesOn =
      isRest ||
      (isNext &&
        (part === last.part || part === 'subject') &&
        isName &&
        named === undefined &&
        last.named !== 'quoted' &&
        !ROUTINE.test(row.text) &&
        !isUnnamed(last.text) &&
        (!/^[“"«]/.test(row.text) || OPEN.test(last.text)));
    const bare = isRest
      ? row.text
      : part === 'occasion' || part === 'subject'
        ? withoutLead(row.text, { hasItem })
        : row.text;
    // The article belongs to a name that goes on: "SESSION OF" / "THE GENERAL ASSEMBLY".
    const text = part === 'occasion' && !goesOn && named === undefined ? bare.replace(/^the\s/i, '') : bare;
    if (goesOn)
      placed[placed.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        ...(last.printed !== undefined && { printed: `${last.printed} ${text}` }),
        at,
      };
    else
      placed.push({
        part: named === undefined || part === 'giver' || part === 'mark' ? part : 'subject',
        text,
        at,
        ...(named !== undefined && { named }),
        ...(part === 'subject' &&
          led !== undefined && { lead: led.toLowerCase(), printed: row.text.replace(LEADS[2]![1], '') }),
      });
  }
  return placed.map((row) => (row.part === 'occasion' && isOrganLine(row.text) ? { ...row, part: 'mark' } : row));
}

/** "MINISTER OF FOREIGN AFFAIRS, INTERNATIONAL" / "COOPERATION AND TRADE OF THE REPUBLIC OF FREEDONIA": an office that a line breaks. */
function isOfficeCut(above: PlacedRow, text: string): boolean {
  if (above.part !== 'giver' || !isOfficeLine(above.text) || /[.:;]$/.test(above.text)) return false;
  const state = /\s(?:of|de|du|des|del)\s+(?:the\s+|la\s+)?(?<state>.+)$/i.exec(text)?.groups?.['state'];
  return state !== undefined && isLetterheadName(state);
}

/** Whether a row says of itself that it is what a statement is on, or where it is given. */
function saysSubject(text: string): boolean {
  return (
    nameOf(text) !== undefined ||
    BARE_ITEM.test(text) ||
    (EVENT.test(text) && !isLetterheadName(text)) ||
    LEADS.slice(1).some(([, words]) => words.test(text))
  );
}

function nameOf(text: string): PlacedRow['named'] {
  const bare = text.replace(LEADS[2]![1], '');
  if (CLUSTER.test(bare)) return 'cluster';
  if (ITEM.test(bare)) return 'item';
  return QUOTED.test(bare) || quotedTheme(text) !== undefined ? 'quoted' : undefined;
}

function partOf(text: string, due: Part | undefined, above: Part | undefined, next: string | undefined): Part {
  const item = text.replace(LEADS[2]![1], '');
  if (ITEM.test(item) || CLUSTER.test(item)) return 'subject';
  if (NOT_LATIN.test(text)) return partOfOther(text);
  if (AGENDA_ITEM.test(text) || BARE_ITEM.test(text) || isOrganLine(text))
    return due === 'occasion' ? 'occasion' : 'mark';
  if (due === 'giver' && !isNoTitle(text)) return 'giver';
  if (isOrganLine(text.replace(BEFORE_ORGAN, ''))) return 'mark';
  if (isGiverLine(text) || isSpeakerLine(text, next)) return 'giver';
  if (above === 'giver' && (isOfficeLine(text) || isBareName(text) || OFFICE_GOES_ON.test(text))) return 'giver';
  if (SESSION_OF.test(text)) return 'occasion';
  if (isNoTitle(text)) return due === 'occasion' ? 'occasion' : 'mark';
  if (SAID.test(text) || /^\([^()]*\)$/.test(text) || CHAPTERS.test(text)) return 'mark';
  if (/^draft (?:resolution|decision) \S*\d\S*$/i.test(text)) return 'mark';
  if (isLetterheadName(text)) return above === 'giver' ? 'giver' : 'mark';
  if (due !== undefined) return due;
  const lead = LEADS.find(([, words]) => words.test(text));
  if (lead) return lead[0];
  return WORD.test(text) ? 'mark' : 'subject';
}

/** Words of other alphabets that say what a meeting is on: debates, meetings, questions. */
const OTHER_SUBJECT =
  /^(?:общеполитическая\s+дискуссия|дискуссия|дебаты|открытые\s+дебаты|тема|тематическ|по\s+вопросу|по\s+теме|[«“])|^(?:المناقشة|مناقشة|جلسة|اجتماع|حول|بشأن)|^.{0,30}(?:辩论|公开会|问题|高级别会议)/iu;

/** "по пункту 80 повестки дня «…»", "في إطار البند 80 «…»": an item with its name in quotation marks. */
const OTHER_ITEM =
  /(?:^|\s)(?:по|в\s+рамках|в\s+связи\s+с|في\s+إطار|تحت|بشأن|حول)\s+(?:пункт\p{L}*|البند)\s+\d{1,3}[^«“"]{0,40}[«“"](?<title>.+)[»”"][.,]?$/isu;

/** What a row is that is written in another alphabet: a subject where it says so. */
function partOfOther(text: string): Part {
  if (OTHER_ITEM.test(text) || themeAbroad(text) !== undefined) return 'subject';
  if (isNoTitle(text) || isLetterheadName(text)) return 'mark';
  return OTHER_SUBJECT.test(text) ? 'subject' : 'giver';
}

/** "Second Committee, Agenda item 21: Light of harbours": where and under which item, before its name. */
const COMMITTEE_ITEM =
  /^(?:(?:first|second|third|fourth|fifth|sixth)\s+committee|(?:première|deuxième|troisième|quatrième|cinquième|sixième)\s+commission|(?:primera|segunda|tercera|cuarta|quinta|sexta)\s+comisión|(?:UNGA|(?:UN\s+)?general\s+assembly|human\s+rights\s+council)(?:\s+plenary)?|plenary)\s*[,–—-]\s*(?:agenda\s+item|item|point|tema)\s+\d{1,3}(?:\s*\(?[a-z]\))?(?:\s+del\s+programa|\s+de\s+l[’']ordre\s+du\s+jour)?\s*[:–—-]\s*(?<title>\S.{5,})$/i;

/** A row without the words that lead to its name, and the number of an item. */
function withoutLead(text: string, { hasItem }: { readonly hasItem: boolean }): string {
  // A cluster is a part of an item; where a meeting has no items it is one itself, and its number belongs to its name.
  if (NUMBERED_CLUSTER.test(text) && !hasItem) return text;
  const other = OTHER_ITEM.exec(text)?.groups?.['title'] ?? (NOT_LATIN.test(text) ? themeAbroad(text) : undefined);
  if (other !== undefined) return other;
  const item = text.replace(LEADS[2]![1], '');
  const named = CLUSTER.exec(item)?.groups?.['title'] ?? ITEM.exec(item)?.groups?.['title'];
  if (named !== undefined) return named;
  const theme = STATEMENT_LINE.test(text) ? undefined : quotedTheme(text);
  if (theme !== undefined) return theme;
  const bare = LEADS.slice(1).reduce((rest, [, words]) => rest.replace(words, ''), text);
  return COMMITTEE_ITEM.exec(bare)?.groups?.['title'] ?? (bare === '' ? text : bare);
}
