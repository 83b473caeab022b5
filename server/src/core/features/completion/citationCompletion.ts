import { type CitationIndex } from '../../mentions/citationIndex';
import { formatCitation } from '../../cite/format';
import { type ResolvedCitation } from '../../cite/resolve';
import type { Draft } from '../../draft/draft';
import { type ResolutionHit, searchResolutions } from '../../lexicon/resolutionSearch';
import { dayInWords } from '../../text/dayInWords';
import { answerMarkdown } from '../cards';
import { citationCard, type CitedIn } from '../cards';
import { type CitationOpening, citationOpening } from './citationOpening';
import type { CompletionItem } from './completionItem';
import { askedOpenings, longestFound } from './nameOpening';

/** Resolutions offered at once: more words find better than more scrolling. */
const MOST_ITEMS = 12;
/** Topics named beside a label. */
const SHOWN_TOPICS = 3;

/**
 * Completes the resolution begun before `offset` (UTF-16) in the house form of its place. Offers nothing in ordinary prose, inside
 * a word, and where the citation already stands as it would be written.
 */
export function completeCitations(draft: Draft, offset: number, index: CitationIndex): readonly CompletionItem[] {
  if (/^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  const opening = citationOpening(draft.text.slice(0, offset), draft.citations);
  // Editors replace within a line.
  if (!opening || draft.text.slice(opening.replaceStart, offset).includes('\n')) return [];
  const { query, organ, strict } = opening;
  const hits = searchResolutions(query, {
    catalogue: draft.catalogue,
    ...(organ && { organ }),
    strict,
    mentions: (symbol) => index.countOf(symbol),
  });
  const wanted = strict && opening.form === 'full' ? hits.filter((hit) => numberIs(hit, query)) : hits;
  const typed = draft.text.slice(opening.replaceStart, offset);
  return wanted
    .slice(0, MOST_ITEMS)
    .map((hit) => itemOf(hit, opening, draft.text, offset, { citations: index, catalogue: draft.catalogue }))
    .filter(({ insert }) => insert !== typed);
}

/** Resolutions on a topic that are offered in the middle of prose. */
const MOST_ON_TOPIC = 5;
/** Fewer letters are the beginning of too much. */
const LEAST_ASKED = 3;

/**
 * The resolutions on the topic that the words before `offset` name, in the full form: for whoever asks in the middle of prose
 * ("ftf", "aviation", "sixth review"). As many words as name one are replaced.
 */
export function completeTopic(draft: Draft, offset: number, index: CitationIndex): readonly CompletionItem[] {
  if (/^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  const wishes = {
    catalogue: draft.catalogue,
    strict: true,
    misspelt: true,
    mentions: (symbol: string) => index.countOf(symbol),
  };
  const found = longestFound(askedOpenings(draft.text, offset), ({ query }) =>
    /^\d*$/.test(query.trim()) || query.trim().length < LEAST_ASKED ? [] : searchResolutions(query, wishes),
  );
  if (!found) return [];
  const opening: CitationOpening = { ...found.opening, form: 'full', plural: false, strict: false };
  const context = { citations: index, catalogue: draft.catalogue };
  return found.hits.slice(0, MOST_ON_TOPIC).map((hit) => itemOf(hit, opening, draft.text, offset, context));
}

/** A bare number must be a resolution of the tables: any other number is a number. */
function numberIs({ symbol, row }: ResolutionHit, query: string): boolean {
  return row !== undefined && symbol.replace(/ ?\(.*$/, '').endsWith(`/${query}`);
}

function itemOf(
  hit: ResolutionHit,
  opening: CitationOpening,
  text: string,
  offset: number,
  context: CitedIn,
): CompletionItem {
  const { symbol, row } = hit;
  const resolved: ResolvedCitation = { ...hit, kind: 'resolution', status: 'known' };
  const label = formatCitation(resolved, opening.form) ?? symbol;
  const several = opening.plural ? label.replace(' resolution ', ' resolutions ') : label;
  // An editor that closes brackets by itself has written the last one already.
  const closed = opening.query.includes('(') && text.charAt(offset) === ')' && several.endsWith(')');
  const insert = closed ? several.slice(0, -1) : several;
  const typed = text.slice(opening.replaceStart, offset);
  const documents = new Map(context.citations.documentsOf(symbol).map(({ documentId, count }) => [documentId, count]));
  return {
    kind: 'citation',
    label,
    aside: row?.keywords.slice(0, SHOWN_TOPICS).join(' · ') ?? '',
    insert,
    replaceStart: opening.replaceStart,
    detail: detailOf(hit),
    documentation: answerMarkdown(citationCard(resolved, symbol, context)),
    filterText: insert.startsWith(typed) ? insert : `${typed} ${insert}`,
    count: [...documents.values()].reduce((sum, count) => sum + count, 0),
    documents,
  };
}

/** "Security Council, 21 December 2017, vote 15-0-0: Threats to international peace and security …". */
function detailOf({ row, organ, year }: ResolutionHit): string {
  const name = organ === 'security-council' ? 'Security Council' : 'General Assembly';
  if (!row) return `${name}, ${year}`;
  const vote = row.vote === undefined ? (row.withoutVote ? ', without a vote' : '') : `, vote ${row.vote}`;
  return `${name}, ${dayInWords(row.date)}${vote}${row.title === undefined ? '' : `: ${row.title}`}`;
}
