import type { Draft } from '../draft/draft';
import type { EntityRow, Successor } from '../lexicon/entities';
import { statedNames, type StatedName } from '../named/statedNames';
import { sentences } from '../text/sentences';
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
      const unsure = confidence === 'verified' ? '' : ' (not verified)';
      yield {
        span: stated.name.span,
        message: `${row.acronym ?? row.name} was replaced in ${year} by ${withArticle(name)}${unsure}`,
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
function speaksOfThePast({ text }: Draft, { name, block }: StatedName, successor: Successor): boolean {
  const { start } = block.span;
  const content = text.slice(start, block.span.end);
  const sentence = sentences(content).find(({ end }) => end >= name.span.end - start);
  const said = sentence ? content.slice(sentence.start, sentence.end) : content;
  const years = said.match(YEAR) ?? [];
  return PAST.test(said) || years.some((year) => Number(year) <= successor.year) || said.includes(successor.name);
}

/** Whether the draft is as old as the body: it gives years, and none that came after. */
function isOfItsTime({ text, citations }: Draft, { year }: Successor): boolean {
  const numbers = citations.map(({ numberSpan }) => numberSpan);
  let next = 0;
  let latest = 0;
  for (const { 0: found, index } of text.matchAll(YEAR)) {
    while (next < numbers.length && numbers[next]!.end <= index) next++;
    const isNumber = next < numbers.length && numbers[next]!.start <= index;
    if (!isNumber) latest = Math.max(latest, Number(found));
  }
  return latest > 0 && latest <= year;
}
