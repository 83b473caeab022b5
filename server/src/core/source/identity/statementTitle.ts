import type { HeadRow } from './head';
import { GIVEN_BY, giverLine, isGiverLine, isOfPerson, WORD } from './giverLine';
import { isLetterheadName } from './letterhead';
import { isNoTitle } from './noTitle';
import { placedRows, type PlacedRow, SAID } from './statementRows';
import { isUnnamed, titleInLine, withoutCommittee } from './titleInLine';

const QUOTED = /^[“"«‘]\s?(.+?)\s?[”"»’][.,]?$/s;
/** What every session of a body has, and the body, whose name tells which. */
const PART_OF_SESSION =
  /^(?:general\s+(?:exchange\s+of\s+views|debate|discussion)|high-level\s+segment|segment\s+de\s+haut\s+niveau|segmento\s+de\s+alto\s+nivel|débat\s+général|échange\s+de\s+vues\s+général|debate\s+general|intercambio\s+general\s+de\s+opiniones)$/i;
const OF_BODY =
  /(?<!\p{L})(?:sessions?|conf[eé]rence|conferencia|commission|comisión|per[ií]odo|committee|comité)(?!\p{L})/iu;
/** What says of an occasion that it has a name of its own. */
const GIVEN_AT = /\s(?:at|before|during|in)\s+the\s/i;

/**
 * The title of a statement: what it is on, or at which event it is given, where the head prints that apart from who gives it; else the
 * line that says whose statement it is. The name of an item stands without its number, a theme without its quotation marks.
 */
export function statementTitle(rows: readonly HeadRow[]): string | undefined {
  const headed = headings(rows).find(({ text }) => !isOfPerson(text) || GIVEN_AT.test(text));
  if (headed) return isOfPerson(headed.text) ? (titleInLine(headed.text) ?? headed.text) : headed.text;
  const placed = placedRows(rows);
  // Of a speech with nothing above it the first words are no title.
  if (placed.every(({ part }) => part === 'subject' || part === 'occasion')) return headings(rows)[0]?.text;
  const named = ['cluster', 'item', 'quoted'].flatMap(
    (kind) => placed.find((row) => row.part === 'subject' && row.named === kind) ?? [],
  )[0];
  if (named) return unquoted(withoutCommittee((ownName(placed, named) ?? named).text));
  const occasion = placed.find(({ part }) => part === 'occasion');
  const [of, within] = occasion === undefined ? [] : placed.slice(placed.indexOf(occasion));
  if (of && within?.part === 'subject' && PART_OF_SESSION.test(within.text) && OF_BODY.test(of.text))
    return `${of.text} ${within.text}`;
  const subject = subjectOf(placed) ?? occasion;
  // "at the" / "Open Debate" / "on" / "…": both are the title.
  if (
    occasion &&
    subject &&
    subject !== occasion &&
    subject.lead !== undefined &&
    subject.at > occasion.at &&
    isUnnamed(occasion.text)
  )
    return `${occasion.text} ${subject.lead} ${subject.printed}`;
  if (subject === undefined || SAID.test(subject.text)) return headings(rows)[0]?.text ?? giverLine(rows);
  const next = placed[placed.indexOf(subject) + 1];
  // "2037 SUBSTANTIVE SESSION OF THE COMMISSION" / "GENERAL EXCHANGE OF VIEWS": the part of a session is named with it.
  if (next?.part === 'subject' && PART_OF_SESSION.test(next.text) && OF_BODY.test(subject.text))
    return `${subject.text} ${next.text}`;
  return unquoted(subject.text);
}

/** Gatherings that have a name of their own, which a theme in quotation marks below them does not replace. */
const NAMED_EVENT =
  /(?<!\p{L})(?:conf[eé]rence|conferencia|symposium|summit|cumbre|sommet|forum|foro|congress|workshop)(?!\p{L})/iu;

/** The event above a theme in quotation marks, where it has a name of its own. */
function ownName(placed: readonly PlacedRow[], { named, lead, at }: PlacedRow): PlacedRow | undefined {
  if (named !== 'quoted' || lead !== undefined) return undefined;
  return placed.find((row) => row.at === at - 1 && isNamedEvent(row));
}

function isNamedEvent({ part, text }: PlacedRow): boolean {
  return (part === 'subject' || part === 'occasion') && NAMED_EVENT.test(text) && !isUnnamed(text);
}

/** The first row that says what a statement is on; "Quarterly open debate" where no other does. */
function subjectOf(placed: readonly PlacedRow[]): PlacedRow | undefined {
  const subjects = placed.filter(({ part }) => part === 'subject');
  const first = subjects[0];
  if (first === undefined || !isUnnamed(first.text)) return first;
  const next = placed[placed.indexOf(first) + 1];
  return next?.part === 'subject' ? next : first;
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
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

function isTitle({ text }: HeadRow): boolean {
  return !isNoTitle(text) && !isLetterheadName(text);
}
