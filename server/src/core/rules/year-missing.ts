import { say } from '../messages/say';
import { citationKey } from '../cite/format';
import { evidenceFor } from '../corpus/citationEvidence';
import type { CitationInContext } from '../cite/citationInContext';
import type { Draft } from '../draft/draft';
import { isBehindOpenYear, isProven } from '../draft/provenCitation';
import type { Rule } from './rule';

export const yearMissing: Rule = {
  id: 'year-missing',
  summary: 'A Security Council resolution is named without its year, and no earlier mention gives it.',
  severity: 'information',
  fixGrade: { sureWhere: 'the number is plainly the Council’s and the sentence has room for a year behind it' },
  *check(draft, { corpus }) {
    const { text, mentions } = draft;
    /** Resolutions a reader has met with their year, or the drafter has been told about. */
    const met = new Set<string>();
    for (const [index, mention] of mentions.entries()) {
      const { citation, resolved } = mention;
      if (resolved.symbol === undefined) continue;
      const key = citationKey(resolved.symbol);
      if (citation.year !== undefined) met.add(key);
      if (!isDue(mention, text) || met.has(key) || sharesYear(mentions, index)) continue;
      met.add(key);
      const { end } = citation.numberSpan;
      if (citation.organ === undefined && (resolved.number ?? 0) < LEAST_PLAIN) {
        yield {
          span: citation.span,
          message: say('year-missing/either', { number: resolved.number!, year: resolved.year! }),
        };
        continue;
      }
      yield {
        span: citation.span,
        message: say('year-missing', { number: resolved.number!, year: resolved.year! }),
        fixes: [
          ...(hasFigures(text, end)
            ? []
            : [
                {
                  title: say('fix/add-year', { number: resolved.number!, year: resolved.year! }),
                  grade: isSure(draft, mention) ? ('sure' as const) : ('offered' as const),
                  edits: [{ span: { start: end, end }, newText: ` (${resolved.year})` }],
                },
              ]),
        ],
        evidence: evidenceFor(resolved.symbol, corpus, resolved.year),
      };
    }
  },
};

/** Quotations stay as they are, and so does "1267/1989/2253", which names a regime by its resolutions. */
function isDue(
  { citation: { numberSpan, part }, resolved: { status }, quoted }: CitationInContext,
  text: string,
): boolean {
  if (status !== 'year-missing' || quoted || part !== undefined) return false;
  return text.charAt(numberSpan.start - 1) !== '/' && text.charAt(numberSpan.end) !== '/';
}

/** Whether the year may be added unasked: never to a number that only the words around it make a citation. */
function isSure(draft: Draft, mention: CitationInContext): boolean {
  return mention.citation.form !== 'bare' && isProven(draft, mention) && hasRoom(mention, draft.text);
}

/** Numbers that the General Assembly's early resolutions have as well, and are as often cited by: "resolution 194". */
const LEAST_PLAIN = 400;

/** Whether the last of its list has the year for all: "resolutions 1368 and 1373 (2001)". */
function sharesYear(mentions: readonly CitationInContext[], index: number): boolean {
  for (let at = index + 1; mentions[at]?.citation.form === 'listed'; at++) {
    const { year } = mentions[at]!.citation;
    if (year !== undefined) return year === mentions[index]!.resolved.year;
  }
  return false;
}

/** Something with figures that stands where the year would, and was not understood: "(20l8)", "/18", ", 2018". A second year would be worse than none. */
const FIGURES = /^[^\S\n]*(?:\\?[([{][^)\]}\n]{0,12}\d|[,/–—-][^\S\n]*(?:19|20)\d\d(?!\d))/;

function hasFigures(text: string, end: number): boolean {
  return FIGURES.test(text.slice(end, end + 16));
}

/** A bracket that is there already, "1373-mandated", "1540’s" and "the resolution 1373 Committee" would read badly with a year. */
const NO_ROOM = /^(?:[-\u2010-\u2015’'\p{L}]|[^\S\n]*\\?[([]|[^\S\n]+\p{Lu})/u;

const BEHIND = 8;

/** Whether a year in brackets may stand behind the number as the sentence is. */
function hasRoom({ citation: { numberSpan } }: CitationInContext, text: string): boolean {
  const { start, end } = numberSpan;
  if (NO_ROOM.test(text.slice(end, end + BEHIND))) return false;
  return !/[-\u2010-\u2015]/.test(text.charAt(start - 1)) && !isBehindOpenYear(text, start);
}
