import { firstCharacter, isLower } from '../text/letters';
import {
  countWords,
  endsAsSentence,
  isHeadingLike,
  isOpenEnded,
  isSalutation,
  isSentence,
  isSessionLine,
  labelOf,
  markerOf,
  timeRangeOf,
} from './lineShapes';
import { isDateLine } from '../text/dates';
import { BODY_LINE } from './identity/headForms';
import { isTurnLine } from './turnHead';
import { type Unit, type Visible } from './units';

/**
 * Gives units their kinds by where they stand: what stands before the first running text is the title block, short unpunctuated
 * paragraphs are headings, and a sentence cut by a page becomes one unit again. Footnotes go to the end.
 */
export function structureOf(units: readonly Unit[], visible: Visible): Unit[] {
  const texts = new Map(units.map((unit) => [unit, textOf(unit, visible)]));
  const text = (unit: Unit) => texts.get(unit)!;
  const notes = units.filter((unit) => unit.kind === 'footnote');
  const body = units.filter((unit) => unit.kind !== 'footnote' && text(unit) !== '');
  const start = markTitleBlock(body, text);
  markHeadings(body, start, text);
  return [...joinCut(body, visible, text), ...notes];
}

export function textOf(unit: Unit, visible: Visible): string {
  return unit.pieces.map(visible).join(' ');
}

/** The most units of a title block. It ends earlier where running text, a numbered paragraph, a list or a session begins, or the text of an organ. */
const LONGEST_TITLE_BLOCK = 24;

/** Marks the units of the title block; returns the index of the first unit after it. */
function markTitleBlock(units: Unit[], text: (unit: Unit) => string): number {
  let end = units.findIndex(
    (unit) =>
      unit.kind === 'numbered' ||
      unit.kind === 'item' ||
      isSessionLine(text(unit)) ||
      BODY_LINE.test(text(unit)) ||
      (isSentence(text(unit)) && endsAsSentence(text(unit))) ||
      isSalutation(text(unit)),
  );
  if (end < 0 || end > LONGEST_TITLE_BLOCK) {
    end = units.findIndex((unit) => !isHeadingLike(text(unit)) && !isDateLine(text(unit)));
    if (end < 1 || end > LONGEST_TITLE_BLOCK) end = Math.min(units.length, 1);
  }
  const last = units[end - 1];
  // The heading of the first section stands between the title and the text.
  if (end > 1 && last !== undefined && isSectionHeading(last, text(last))) {
    last.kind = 'heading';
    end--;
  }
  units.slice(0, end).forEach((unit, i) => {
    // What goes on with running text that a page cut is no line of a title.
    const goesOn = units[i - 1]?.kind === 'text' && isLower(firstCharacter(text(unit)));
    if (unit.kind !== 'cell' && !isSentence(text(unit)) && !goesOn) unit.kind = 'title';
  });
  return end;
}

function isSectionHeading(unit: Unit, text: string): boolean {
  const isTitle = /,|\d{4}|\b(?:summary|note|statement|report|resolution|remarks|intervention)\b/i.test(text);
  return (
    !isTitle &&
    (unit.kind === 'heading' || (unit.pieces.length === 1 && countWords(text).all <= 8 && isHeadingLike(text)))
  );
}

function markHeadings(units: Unit[], start: number, text: (unit: Unit) => string): void {
  for (let i = start; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind === 'cell' && isSessionLine(text(unit))) unit.kind = 'heading';
    if (unit.kind === 'text' && isLoneHeading(unit, units[i - 1], units[i + 1], text)) unit.kind = 'heading';
    // "1. Background" before a paragraph is a heading; beside its like it is a list.
    else if (unit.kind === 'numbered' && isNumberedHeading(unit, units[i - 1], units[i + 1], text))
      unit.kind = 'heading';
  }
}

function isLoneHeading(
  unit: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
  text: (unit: Unit) => string,
): boolean {
  const own = text(unit);
  if (!isHeadingLike(own) || isDateLine(own)) return false;
  if (isSessionLine(own)) return true;
  const starts = unit.startsParagraph || (before !== undefined && isDateLine(text(before)));
  return starts && unit.pieces.length === 1 && (unit.endsParagraph || next?.kind === 'heading');
}

function isNumberedHeading(
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
  text: (unit: Unit) => string,
): boolean {
  const own = text(unit);
  if (isSessionLine(own)) return true;
  const short = (other: Unit | undefined) => other?.kind === 'numbered' && !isSentence(text(other));
  return (
    countWords(own).all <= 10 &&
    isHeadingLike(own) &&
    after !== undefined &&
    after.kind !== 'heading' &&
    !short(before) &&
    !short(after)
  );
}

/** Joins the halves of sentences that a page break, a footnote or a stray blank line has cut. */
function joinCut(units: readonly Unit[], visible: Visible, text: (unit: Unit) => string): Unit[] {
  const joined: Unit[] = [];
  /** Text of the last stretch of the last unit joined: it alone says whether the sentence is open. */
  let tail = '';
  units.forEach((unit) => {
    const last = joined.at(-1);
    const own = text(unit);
    if (last !== undefined && unit.kind === 'text' && goesOn(last, tail, own))
      for (const piece of unit.pieces) last.pieces.push(piece);
    else joined.push(unit);
    tail = visible(unit.pieces.at(-1)!);
    if (unit.pieces.length > 1 && countWords(tail).all < 12) tail = own.slice(-300);
  });
  return joined;
}

function goesOn(last: Unit, tail: string, next: string): boolean {
  if (last.kind !== 'text' && last.kind !== 'item' && last.kind !== 'numbered') return false;
  if (
    endsAsSentence(tail) ||
    isSalutation(tail) ||
    labelOf(next) !== undefined ||
    isTurnLine(next, () => '') ||
    markerOf(next) !== undefined ||
    timeRangeOf(next) !== undefined
  )
    return false;
  const { all, small } = countWords(tail);
  if (isLower(firstCharacter(next))) return all >= 6 || /[^\s\d][-‐]$/.test(tail) || !tail.endsWith(',');
  if (isHeadingLike(next) && !endsAsSentence(next)) return false;
  if (isOpenEnded(tail)) return true;
  return last.kind !== 'item' && all >= 12 && small >= all * 0.5 && isSentence(next);
}
