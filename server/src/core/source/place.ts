import { LETTER, UPPER } from '../text/letters';
import { findDates, isDateLine, type DateRange } from '../text/dates';
import { labelOf, countWords } from './lineShapes';

const PHRASE = String.raw`[${UPPER}][${LETTER}\d’'.-]*(?:,?\s+(?:of\s+|the\s+)?[${UPPER}][${LETTER}\d’'.-]*){0,6}`;
const BEFORE_DATE = new RegExp(
  String.raw`\b(?:at|in)\s+(?:the\s+)?(?<at>${PHRASE})(?:\s+in\s+(?:the\s+)?(?<in>${PHRASE}))?,?\s+(?:on|from)\s+$`,
);
const AFTER_DATE = new RegExp(
  String.raw`^,?\s+(?:at|in)\s+(?:the\s+)?(?<at>${PHRASE})(?:\s+in\s+(?:the\s+)?(?<in>${PHRASE}))?`,
);
/** Words that mark a line of a title block as a place. */
const PLACE_WORD =
  /\b(?:headquarters|room|hall|hotel|centre|center|palais|palace|chamber|building|campus|online|virtual|hybrid)\b/i;

/** Characters of a place; a longer line has more on it than that. */
const LONGEST = 120;

/**
 * Where an event takes place: from a label ("Venue:"), from the sentence that gives its date, or from the line of the title block
 * beside the date.
 */
export function findPlace(
  titles: readonly string[],
  paragraphs: readonly string[],
  dates: DateRange | undefined,
): string | undefined {
  for (const line of [...titles, ...paragraphs]) {
    if (/^(?:venue|place|location)/i.test(labelOf(line) ?? '')) return line.slice(line.indexOf(':') + 1).trim();
  }
  for (const paragraph of dates ? paragraphs : []) {
    for (const date of findDates(paragraph)) {
      if (date.start !== dates!.start) continue;
      const match =
        BEFORE_DATE.exec(paragraph.slice(Math.max(0, date.span.start - 160), date.span.start)) ??
        AFTER_DATE.exec(paragraph.slice(date.span.end, date.span.end + 160));
      const { at, in: town } = match?.groups ?? {};
      if (at !== undefined)
        return [at, town]
          .filter((part) => part !== undefined)
          .join(', ')
          .replace(/[.,]+$/, '');
    }
  }
  const beside = titles.findIndex((line) => findDates(line).length > 0);
  if (beside < 0) return undefined;
  const line = titles[beside]!;
  const lead = line
    .slice(0, findDates(line)[0]!.span.start)
    .replace(/[\s,;•|–-]+$/, '')
    .replace(/,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i, '');
  const tail = line.slice(findDates(line).at(-1)!.span.end).replace(/^[\s,;•|–-]+/, '');
  const own = lead === '' ? tail : lead;
  if (!isDateLine(line) && own !== '') return own.length > LONGEST ? undefined : own;
  const near = [titles[beside + 1], titles[beside - 1]].find(
    (other) =>
      other !== undefined &&
      countWords(other).all <= 8 &&
      (PLACE_WORD.test(other) || countWords(other).all <= 3) &&
      !/\b(?:note|summary|statement)\b/i.test(other),
  );
  return near?.split(/\s*[•|]\s*/).join(', ');
}
