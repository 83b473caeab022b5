import { foreignPlaceOfHead } from '../limits/foreignPlaces';
import { isEncouraging } from '../limits/limitForce';
import { placeOfHead } from '../limits/limitPlace';
import { speechIn } from '../limits/limitSentence';
import { type LimitContext } from '../limits/statedLimit';
import { isHead } from './limitLayout';
import { unitIn } from './limitTable';
import { type PrintedLine } from './printedLines';

/** A quick look before a paragraph is cut into sentences. */
export const MAY_LIMIT =
  /\b(?:min(?:ute)?s?|sec(?:ond)?s?|words?|pages?|minutos?)\b|\d['’′″]|минут|мин\.|دقيق|دقائق|分[钟鐘]/i;
/** Characters of a paragraph that may be a label over others. */
export const LONGEST_HEADS = 400;

/** "Speaking time (in minutes)": what the numbers under it are of. */
const UNIT_IN_HEAD =
  /\b(?:time|limits?|length|duration)\b[^.;:()]{0,40}\(\s*(?:in\s+)?(?<unit>minutes?|min\.?|seconds?|sec\.?|words|pages)\s*\)|\b(?:speaking\s+times?|time\s+limits?),?\s+in\s+(?<named>minutes|seconds|words)\b/i;
/** Whether a text may have a head that names the unit of the numbers under it. */
export function namesUnit(text: string): boolean {
  return /\(\s*(?:in\s+)?(?:min|sec|words|pages)|,?\sin\s(?:minutes|seconds|words)\b/i.test(text);
}

/** A line whose unit its head may have. */
export const NUMBER_AT_END = /(?:[\s:|–—-])\d{1,3}(?:[.,:]\d{1,2})?[.;,]?$/;

/** The unit that the amounts under a head are of, where they are numbers alone. */
export function unitOfHead(head: string): string | undefined {
  const found = UNIT_IN_HEAD.exec(head.slice(0, LONGEST_HEADS))?.groups;
  return found && unitIn(found['unit'] ?? found['named'] ?? '');
}

/** Lines with the unit of their head behind their number. */
export function withUnit(lines: readonly PrintedLine[], unit: string | undefined): readonly PrintedLine[] {
  if (unit === undefined) return lines;
  return lines.map(({ text, span }) => ({
    text: NUMBER_AT_END.test(text) && !MAY_LIMIT.test(text) ? `${text.replace(/[.;,]$/, '')} ${unit}` : text,
    span,
  }));
}

/** The label over others in a paragraph without amounts: the paragraph, or its last line. */
export function headIn(own: string, lines: readonly PrintedLine[], before: string): string {
  const last = lines.at(-1)?.text.trim() ?? own;
  if (isHead(own)) return own;
  if (lines.length > 1 && isHead(last)) return last;
  if (/:\s*$/.test(own) && own.length < 80) return own.replace(/:\s*$/, '');
  return own.length > 150 ? '' : before;
}

/** What a part of a block is read with: `heading` is all that stands above, `heads` the same one by one, the closest first. */
export function contextOf(
  heading: string,
  heads: readonly string[],
  part: string,
): LimitContext & { readonly heading: string } {
  const place = heads.map((head) => placeOfHead(head) ?? foreignPlaceOfHead(head)).find((found) => found !== undefined);
  const speech = heads.map((head) => speechIn(head)).find((found) => found !== undefined);
  const isAsked = heads.some((head) => isEncouraging(head)) && !/\b(?:shall|must|will|limited)\b/i.test(part);
  return {
    heading,
    ...(place && { place }),
    ...(speech !== undefined && { speech }),
    ...(isAsked && { force: 'encouraged' as const }),
  };
}
