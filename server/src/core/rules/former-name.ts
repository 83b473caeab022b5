import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import type { EntityRow, Successor } from '../lexicon/entities';
import { statedNames, type StatedName } from '../named/statedNames';
import { sentences } from '../text/sentences';
import { firstEndingAfter, shiftSpan, type Span } from '../text/span';
import type { Rule } from './rule';

export const formerName: Rule = {
  id: 'former-name',
  summary: 'A body is named that another has replaced, in a sentence that does not speak of the past.',
  severity: 'information',
  *check(draft) {
    const told = new Set<string>();
    for (const stated of replacedIn(draft)) {
      const row = entityOf(draft, stated);
      if (!row?.replacedBy || stated.quoted || told.has(row.id)) continue;
      if (speaksOfThePast(draft, stated, row.replacedBy) || isOfItsTime(draft, row.replacedBy)) continue;
      told.add(row.id);
      const { name, year, confidence } = row.replacedBy;
      const key = confidence === 'verified' ? 'former-name' : 'former-name/unverified';
      yield {
        span: stated.name.span,
        message: say(key, { body: row.acronym ?? row.name, year, successor: withArticle(name) }),
      };
    }
  },
};

const replacedIn = statedNames(({ kind, row }) => kind === 'entity' && row.replacedBy !== undefined);

/** Acronyms take no article. */
function withArticle(name: string): string {
  return name.includes(' ') ? `the ${name}` : name;
}

function entityOf(draft: Draft, { name }: StatedName): EntityRow | undefined {
  const entry = draft.catalogue.entry(name.kind, name.id);
  return entry?.kind === 'entity' ? entry.row : undefined;
}

/** Words of a sentence that tells what was. */
const PAST =
  /\b(?:former|formerly|then|once|previous|previously|original|originally|earlier|past|history|predecessor|successor|was|were|had|did|been|until|till|used to|at the time|established|created|founded|launched|replaced|replaces|replacing|superseded|succeeded|merged|transferred|absorbed|evolved|became|transformed|disbanded|dissolved)\b/i;
const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/]|\s+Agenda\b)/g;

/** Whether the sentence gives a year of the body's life, tells what was, or names what came after. */
function speaksOfThePast(draft: Draft, { name, block }: StatedName, successor: Successor): boolean {
  const { text } = draft;
  const { start } = block.span;
  const content = text.slice(start, block.span.end);
  const sentence = sentences(content).find(({ end }) => end >= name.span.end - start);
  const place = shiftSpan(sentence ?? { start: 0, end: content.length }, start);
  const said = text.slice(place.start, place.end);
  const years = yearsIn(draft, place);
  return PAST.test(said) || years.some((year) => year <= successor.year) || said.includes(successor.name);
}

/** Whether the draft is as old as the body: it gives years, and none that came after. */
function isOfItsTime(draft: Draft, { year }: Successor): boolean {
  const years = yearsIn(draft, { start: 0, end: draft.text.length });
  return years.length > 0 && years.every((given) => given <= year);
}

/**
 * The years that a stretch of a draft gives. A Council resolution gives its year of adoption, whatever year is printed or none; any
 * other document gives the printed year, corrected where the tables know better.
 */
function yearsIn({ text, mentions }: Draft, { start, end }: Span): readonly number[] {
  const years: number[] = [];
  /** Where what looks like a year is a number of a resolution, or its year. */
  const taken = new Set<number>();
  for (let i = firstEndingAfter(mentions, start, ({ citation: { span } }) => span.end); i < mentions.length; i++) {
    const { citation, resolved } = mentions[i]!;
    if (citation.span.start >= end) break;
    taken.add(citation.numberSpan.start).add(citation.yearSpan?.start ?? citation.numberSpan.start);
    const isDated = citation.year !== undefined || resolved.organ === 'security-council';
    const year = isDated ? (resolved.year ?? citation.year) : undefined;
    if (year !== undefined) years.push(year);
  }
  for (const { 0: year, index } of text.slice(start, end).matchAll(YEAR))
    if (!taken.has(start + index)) years.push(Number(year));
  return years;
}
