import type { HeadRow } from './head';
import { AGENDA_ITEM, STATEMENT_LINE } from './headForms';
import { isBareName, isBehalfLine, isOfficeLine, isPersonLine } from './headPeople';
import { isLetterheadName } from './letterhead';
import { isNoTitle } from './noTitle';
import { isOrganLine } from './organWords';
import { themeAbroad, titleInLine, UNNAMED } from './titleInLine';

/** What a row at the head of a statement is: whose statement it is, where it is given, what on, or nothing of these. */
type Part = 'giver' | 'occasion' | 'subject' | 'mark';

interface PlacedRow {
  readonly part: Part;
  readonly text: string;
  readonly at: number;
  /** The word "on" with which a subject begins, in its line or in one of its own, and the words behind it. */
  readonly lead?: string;
  readonly printed?: string;
}

/** Words that a line with who speaks, and for whom, does not end with. */
const OPEN =
  /(?:^|\s)(?:by|of|from|the|for|to|at|on|in|and|during|behalf|de|du|des|del|la|le|les|par|por|à|en|au|aux|nom|nombre|et|y)$/i;
/** What the names of offices and ministries break at: "MINISTRY OF FOREIGN AFFAIRS," / "TRADE AND". */
const CUT = /(?:,|(?:^|\s)(?:of|the|and|de|du|des|del|la|les|et|y))$/i;
/** "AT", "ON", "DURING THE" in a line of their own, and what begins the next line's words where they do not stand alone. */
const LEADS: readonly (readonly [Part, RegExp])[] = [
  ['giver', /^(?:(?:delivered|made|given)\s+)?(?:by|of|par|por|de|from)(?:\s+the)?$/i],
  [
    'occasion',
    /^(?:(?:delivered|made)\s+)?(?:on\s+the\s+occasion\s+of|à\s+l[’']occasion\s+d[eu]|lors\s+d[eu]|dans\s+le\s+cadre\s+d[eu]|con\s+(?:motivo|ocasión)\s+del?|at|before|in|to|during|for|devant|à|au|aux|en|ante|durante)(?:\s+(?:the|la|le|les|el|los|las)|\s+l[’'])?(?:\s+|(?<=[’'])|$)/i,
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
  /^(?:(?:provisional\s+)?agenda\s+items?|items?|cluster|points?|temas?|пункт|البند|议程项目)\s*:?\s*\d{1,3}(?!\d)(?<between>[^:“"«]{0,60}?)(?:\s*[:–—]\s*|\s+[.-]\s+|\s*(?=[“"«]))(?<title>\S.{5,})$/iu;
const QUOTED = /^[“"«‘](.+)[”"»’][.,]?$/s;
/** What a meeting of any committee may be: no part of the name of an item above it. */
const ROUTINE = /^(?:general\s+(?:debate|discussion|statement)|débat\s+général|debate\s+general|cluster\s+\d.*)$/i;
/** What every session of a body has, and the body, whose name tells which. */
const PART_OF_SESSION =
  /^(?:general\s+(?:exchange\s+of\s+views|debate|discussion)|high-level\s+segment|segment\s+de\s+haut\s+niveau|segmento\s+de\s+alto\s+nivel|débat\s+général|échange\s+de\s+vues\s+général|debate\s+general|intercambio\s+general\s+de\s+opiniones)$/i;
const OF_BODY =
  /(?<!\p{L})(?:sessions?|conf[eé]rence|conferencia|commission|comisión|per[ií]odo|committee|comité)(?!\p{L})/iu;
/** "First session of the Preparatory Committee for the Harbour Conference": a session that tells of what. */
const SESSION_OF = /\bsession\s+of\s+the\s+.*\b(?:preparatory|conference|forum|working\s+group)\b/i;
/** What says of an occasion that it has a name of its own. */
const GIVEN_AT = /\s(?:at|before|during|in)\s+the\s/i;

/**
 * The title of a statement: what it is on, or at which event it is given, where the head prints that apart from who gives it; else the
 * line that says whose statement it is.
 */
export function statementTitle(rows: readonly HeadRow[]): string | undefined {
  const headed = headings(rows).find(({ text }) => !isOfPerson(text) || GIVEN_AT.test(text));
  if (headed) return headed.text;
  const placed = placedRows(rows);
  // Of a speech with nothing above it the first words are no title.
  if (placed.every(({ part }) => part === 'subject' || part === 'occasion')) return headings(rows)[0]?.text;
  const occasion = placed.find(({ part }) => part === 'occasion');
  const [of, within] = occasion === undefined ? [] : placed.slice(placed.indexOf(occasion));
  if (of && within?.part === 'subject' && PART_OF_SESSION.test(within.text) && OF_BODY.test(of.text))
    return `${of.text} ${within.text}`;
  const subject = placed.find(({ part }) => part === 'subject') ?? occasion;
  // "at the" / "Open Debate" / "on" / "…": both are the title.
  if (
    occasion &&
    subject &&
    subject !== occasion &&
    subject.lead !== undefined &&
    subject.at > occasion.at &&
    UNNAMED.test(occasion.text)
  )
    return `${occasion.text} ${subject.lead} ${subject.printed}`;
  if (subject === undefined || SAID.test(subject.text)) return headings(rows)[0]?.text ?? giverLine(rows);
  const next = placed[placed.indexOf(subject) + 1];
  const isGeneric = UNNAMED.test(subject.text) && next?.part === 'subject';
  // "2037 SUBSTANTIVE SESSION OF THE COMMISSION" / "GENERAL EXCHANGE OF VIEWS": the part of a session is named with it.
  if (next?.part === 'subject' && PART_OF_SESSION.test(next.text) && OF_BODY.test(subject.text))
    return `${subject.text} ${next.text}`;
  return isGeneric ? `${subject.text} ${next.text}` : (QUOTED.exec(subject.text)?.[1] ?? subject.text);
}

/** The rows that are headings and may be titles. */
function headings(rows: readonly HeadRow[]): readonly { readonly text: string }[] {
  const titles = rows.flatMap((row, at) =>
    row.level > 0 && isTitle(row) && ![WORD, CODE, GIVEN_BY].some((form) => form.test(row.text))
      ? [{ text: wholeHeading(rows, at), level: row.level }]
      : [],
  );
  return titles.sort((a, b) => a.level - b.level);
}

/** "371124 Harbours", "20371124_harbours": the name of a file for a heading. */
const CODE = /^\d{6,8}[\s_-]+\S+(?:[\s_-]+\S+){0,4}$/;

function wholeHeading(rows: readonly HeadRow[], at: number): string {
  let { text } = rows[at]!;
  for (const row of rows.slice(at + 1)) {
    if (row.level !== rows[at]!.level || isNoTitle(row.text) || isGiverLine(row.text)) break;
    text += ` ${row.text}`;
  }
  return text;
}

/** Whether a line says who gives the statement, or for whom. */
function isGiverLine(text: string): boolean {
  return STATEMENT_LINE.test(text) || isPersonLine(text) || isBehalfLine(text) || GIVEN_BY.test(text);
}

/** "Statement by H.E. Ms. Rosa Prado": a line that names who speaks, and so no title where there is another. */
function isOfPerson(text: string): boolean {
  return isPersonLine(text) || (STATEMENT_LINE.test(text) && isPersonLine(text.replace(STATEMENT_WORDS, '')));
}

const STATEMENT_WORDS = /^(?:[\p{L}’'-]+\s+){1,4}?(?=(?:by|of|from|de|par|por)\s)/iu;

/** "Delivered by Costa Rica on behalf of …", "exercised by the delegation of Freedonia". */
const GIVEN_BY =
  /^(?:delivered|exercised|presented|given|made|read(?:\s+out)?)\s+by\s|^(?:prononcée?|faite|pronunciad[oa]|leíd[oa])\s+(?:par|por)\s/i;

/** Each row of the head with what it is; a subject and an occasion with the rows that they go on over. */
function placedRows(rows: readonly HeadRow[]): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  /** What the row before says of the next: "BY", "AT", "ON". */
  let due: Part | undefined;
  let dueWord = '';
  for (const [at, row] of rows.entries()) {
    const last = placed.at(-1);
    const lead =
      LEADS.find(([, words]) => words.exec(row.text)?.[0].length === row.text.length) ??
      (STATEMENT_ON.test(row.text) ? LEADS[2] : undefined);
    if (lead) {
      due = lead[0];
      dueWord = row.text;
      continue;
    }
    const isNext = last?.at === at - 1 && !row.isApart;
    const isCut = isNext && due === undefined && (last.part === 'giver' || last.part === 'mark') && CUT.test(last.text);
    const isOpen = isNext && (last.part === 'occasion' || last.part === 'subject') && OPEN.test(last.text);
    const part =
      (isCut || isOpen) && LEADS.every(([, words]) => !words.test(row.text))
        ? last.part
        : partOf(row.text, due, last?.at === at - 1 ? last.part : undefined);
    const led = due === 'subject' ? dueWord : LEADS[2]![1].exec(row.text)?.[0].trim();
    due = part === 'giver' && OPEN.test(row.text) ? 'giver' : undefined;
    const goesOn =
      isNext &&
      (part === last.part || part === 'subject') &&
      (last.part === 'subject' || last.part === 'occasion') &&
      !ITEM.test(row.text) &&
      !ROUTINE.test(row.text) &&
      (!/^[“"«]/.test(row.text) || OPEN.test(last.text));
    const bare = part === 'occasion' || part === 'subject' ? withoutLead(row.text) : row.text;
    // The article belongs to a name that goes on: "SESSION OF" / "THE GENERAL ASSEMBLY".
    const text = part === 'occasion' && !goesOn ? bare.replace(/^the\s/i, '') : bare;
    if (goesOn)
      placed[placed.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        ...(last.printed !== undefined && { printed: `${last.printed} ${text}` }),
        at,
      };
    else
      placed.push({
        part,
        text,
        at,
        ...(part === 'subject' &&
          led !== undefined && { lead: led.toLowerCase(), printed: row.text.replace(LEADS[2]![1], '') }),
      });
  }
  return placed.map((row) => (row.part === 'occasion' && isOrganLine(row.text) ? { ...row, part: 'mark' } : row));
}

function partOf(text: string, due: Part | undefined, above: Part | undefined): Part {
  if (ITEM.test(text.replace(LEADS[2]![1], ''))) return 'subject';
  if (NOT_LATIN.test(text)) return partOfOther(text);
  if (AGENDA_ITEM.test(text) || isOrganLine(text)) return due === 'occasion' ? 'occasion' : 'mark';
  if (due === 'giver' && !isNoTitle(text)) return 'giver';
  if (isOrganLine(text.replace(BEFORE_ORGAN, ''))) return 'mark';
  if (isGiverLine(text)) return 'giver';
  if (above === 'giver' && (isOfficeLine(text) || isBareName(text))) return 'giver';
  if (SESSION_OF.test(text)) return 'occasion';
  if (isNoTitle(text)) return due === 'occasion' ? 'occasion' : 'mark';
  if (SAID.test(text)) return 'mark';
  if (/^draft (?:resolution|decision) \S*\d\S*$/i.test(text)) return 'mark';
  if (isLetterheadName(text)) return above === 'giver' ? 'giver' : 'mark';
  if (due !== undefined) return due;
  const lead = LEADS.find(([, words]) => words.test(text));
  if (lead) return lead[0];
  return WORD.test(text) ? 'mark' : 'subject';
}

const NOT_LATIN = /[\u0400-\u04FF\u0600-\u06FF\u3400-\u9FFF]/;
/** Words of other alphabets that say what a meeting is on: debates, meetings, questions. */
const OTHER_SUBJECT =
  /^(?:общеполитическая\s+дискуссия|дискуссия|дебаты|открытые\s+дебаты|тема|тематическ|по\s+вопросу|по\s+теме|[«“])|^(?:المناقشة|مناقشة|جلسة|اجتماع|حول|بشأن)|^.{0,30}(?:辩论|公开会|问题|高级别会议)/iu;

/** "по пункту 80 повестки дня «…»", "في إطار البند 80 «…»": an item with its name in quotation marks. */
const OTHER_ITEM =
  /(?:^|\s)(?:по|в\s+рамках|в\s+связи\s+с|في\s+إطار|تحت|بشأن|حول)\s+(?:пункт\p{L}*|البند)\s+\d{1,3}[^«“"]{0,40}[«“"](?<title>.+)[»”"][.,]?$/isu;

/** What a row is that is written in another alphabet: a subject where it says so. */
function partOfOther(text: string): Part {
  if (OTHER_ITEM.test(text)) return 'subject';
  if (isNoTitle(text) || isLetterheadName(text)) return 'mark';
  return OTHER_SUBJECT.test(text) ? 'subject' : 'giver';
}

/** "Second Committee, Agenda item 21: Light of harbours": where and under which item, before its name. */
const COMMITTEE_ITEM =
  /^(?:(?:first|second|third|fourth|fifth|sixth)\s+committee|(?:première|deuxième|troisième|quatrième|cinquième|sixième)\s+commission|(?:primera|segunda|tercera|cuarta|quinta|sexta)\s+comisión)\s*[,–—-]\s*(?:agenda\s+item|item|point|tema)\s+\d{1,3}(?:\s*\(?[a-z]\))?(?:\s+del\s+programa|\s+de\s+l[’']ordre\s+du\s+jour)?\s*[:–—-]\s*(?<title>\S.{5,})$/i;

function withoutLead(text: string): string {
  const other = OTHER_ITEM.exec(text)?.groups?.['title'] ?? (NOT_LATIN.test(text) ? themeAbroad(text) : undefined);
  if (other !== undefined) return other;
  const bare = LEADS.slice(1).reduce((rest, [, words]) => rest.replace(words, ''), text);
  const ofCommittee = COMMITTEE_ITEM.exec(bare)?.groups?.['title'];
  if (ofCommittee !== undefined) return ofCommittee;
  const item = ITEM.exec(bare)?.groups?.['title'];
  return item !== undefined && QUOTED.test(item) ? item : bare === '' ? text : bare;
}

const WORD =
  /^(?:(?:national|joint)\s+)?(?:statement|remarks|speech|address|intervention|déclaration|allocution|discours|discurso|declaración|intervención|alocución|выступление|заявление|explanation\s+of\s+(?:vote|position)|explication\s+de\s+vote|explicación\s+de\s+voto|right\s+of\s+reply|droit\s+de\s+réponse|derecho\s+a\s+réplica)$/i;
/** Words of one who speaks already: "I am confident that …", "The pleasure is mine". */
const SAID = /(?:^|\s)(?:I\s(?:am|have|wish|should|would|want|take|join)|my|mine)(?:[\s,.]|$)/;
/** "Statement before the Security Council": the word with which the organ is one line. */
const BEFORE_ORGAN =
  /^(?:statement|remarks|address|intervention|déclaration|discours|discurso|declaración|intervención)\s+(?:before|at|to|in|devant|ante|en|au)\s+/i;
const GIVER = /\b(?:by|of|from|delivered|behalf|to|at|de|d[eu]l?|des|par|por|nom|nombre)\s+\S/i;
/** Words with which a line goes on with the one above it. */
const GOES_ON = /^(?:of|the|for|to|at|on|in|and|during|before|de|du|des|del|la|les|à|en|au|aux|ante|et|y)\s/i;
/** Lines that a name, its office and the occasion go on over. */
const MOST = 5;

/** "Statement by H.E. Mr. Rufus Firefly, Permanent Representative of Freedonia", as printed, from the lines that it stands on. */
function giverLine(rows: readonly HeadRow[]): string | undefined {
  const other = rows.find(({ text }) => NOT_LATIN.test(text) && STATEMENT_LINE.test(text) && !WORD.test(text));
  if (other) return themeAbroad(other.text) ?? other.text;
  const line = rows.findIndex(
    ({ text }) =>
      STATEMENT_LINE.test(text) && !isNoTitle(text.replace(/\.$/, '')) && (GIVER.test(text) || OPEN.test(text)),
  );
  if (line >= 0) {
    const whole = wholeLine(rows, line);
    return titleInLine(whole) ?? whole;
  }
  // "STATEMENT" / "BY" / "H.E. MR. RUFUS FIREFLY": the word, who gives it and for whom stand on lines of their own.
  const word = rows.findIndex(({ text }) => WORD.test(text));
  const by = rows[word + 1]?.text ?? '';
  if (word < 0 || !/^(?:delivered )?(?:by|of|on behalf of|de|du|par|por|del)(?:\s|$)/i.test(by)) return undefined;
  return `${rows[word]!.text} ${wholeLine(rows, word + 1)}`;
}

function isTitle({ text }: HeadRow): boolean {
  return !isNoTitle(text) && !isLetterheadName(text);
}

/** The row with those that it goes on over: after a comma, an open end, or with a word that begins no line. */
function wholeLine(rows: readonly HeadRow[], at: number): string {
  let text = rows[at]!.text;
  // Where the name stands on a line of its own the office does too.
  const isNameApart = OPEN.test(text) && rows[at + 1] !== undefined;
  for (let next = at + 1; next < Math.min(rows.length, at + MOST); next++) {
    const row = rows[next]!;
    if (row.level !== rows[at]!.level) break;
    const isOpen = OPEN.test(text);
    if (isOpen ? next > at + 1 && row.isApart : row.isApart) break;
    const continues = isOpen || isUpperContinued(text, row.text) || (text.endsWith(',') && !isNoTitle(row.text));
    if (continues) text += ` ${row.text}`;
    else if (isNameApart && next === at + 2 && isOfficeLine(row.text)) text += `, ${row.text}`;
    else break;
  }
  return text;
}

/** "… DURING THE GENERAL DEBATE" / "OF THE 72ND SESSION …": capitals hide that a line goes on in the middle of a phrase. */
function isUpperContinued(text: string, next: string): boolean {
  return !/\p{Ll}/u.test(text) && !/\p{Ll}/u.test(next) && GOES_ON.test(next) && text.length >= 40;
}
