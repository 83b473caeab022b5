import { formatCitation } from '../../cite/format';
import { type ResolvedCitation } from '../../cite/resolve';
import type { Corpus } from '../../corpus/corpus';
import type { Catalogue } from '../../lexicon/catalogue';
import { type ResolutionHit } from '../../lexicon/resolutionHit';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { dayInWords } from '../../text/dayInWords';
import { remembered } from '../../text/memory';
import { oncePer } from '../../text/oncePer';
import { Recent } from '../../text/recent';
import { shorten } from '../../text/shorten';
import { answerMarkdown, citationCard } from '../cards';
import { type CitationOpening } from './citationOpening';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';

/** Topics named beside a label. */
const SHOWN_TOPICS = 3;
/** Units of a subject named there: as much as a list shows beside a number. */
const SHOWN_SUBJECT = 48;
/** Cards kept of a corpus. */
const MOST_CARDS = 60;

/** The cards shown lately beside the items: the next letter mostly finds the same resolutions. */
const lastCards = remembered((_: Corpus) => oncePer((_of: Catalogue) => new Recent<string>(MOST_CARDS)));

/** A resolution as an item, in the form that its opening calls for. */
export function citationItem(
  hit: ResolutionHit,
  opening: CitationOpening,
  { draft: { text, catalogue }, offset, corpus }: CompletionCursor,
): CompletionItem {
  const { symbol, row } = hit;
  const resolved: ResolvedCitation = { ...hit, kind: 'resolution', status: 'known' };
  const label = formatCitation(resolved, opening.form) ?? symbol;
  const several = opening.plural ? label.replace(' resolution ', ' resolutions ') : label;
  // An editor that closes brackets by itself has written the last one already.
  const closed = opening.query.includes('(') && text.charAt(offset) === ')' && several.endsWith(')');
  const insert = closed ? several.slice(0, -1) : several;
  const typed = text.slice(opening.replaceStart, offset);
  const { citations } = corpus;
  const documents = new Map(citations.documentsOf(symbol).map(({ documentId, count }) => [documentId, count]));
  return {
    kind: 'citation',
    label,
    aside: row ? asideOf(row) : '',
    insert,
    replaceStart: opening.replaceStart,
    detail: detailOf(hit),
    documentation: lastCards(corpus)(catalogue).get(symbol, () =>
      answerMarkdown(citationCard(resolved, symbol, { citations, catalogue, unread: corpus.unread })),
    ),
    filterText: insert.startsWith(typed) ? insert : `${typed} ${insert}`,
    count: [...documents.values()].reduce((sum, count) => sum + count, 0),
    documents,
  };
}

/** What it is on, in a few words: its topics, or where nobody wrote them the beginning of its subject. */
function asideOf({ keywords, subject, libraryTitle, title }: ResolutionRow): string {
  if (keywords.length > 0) return keywords.slice(0, SHOWN_TOPICS).join(' · ');
  const said = subject?.replace(/^(?:on|concerning) (?:the )?/i, '') ?? libraryTitle ?? title ?? '';
  return shorten(said, { most: SHOWN_SUBJECT, atWords: true });
}

/** "Security Council, 21 December 2017, vote 15-0-0: Threats to international peace and security …". */
function detailOf({ row, organ, year }: ResolutionHit): string {
  const name = organ === 'security-council' ? 'Security Council' : 'General Assembly';
  if (!row) return `${name}, ${year}`;
  const vote = row.vote === undefined ? (row.withoutVote ? ', without a vote' : '') : `, vote ${row.vote}`;
  const title = row.title ?? row.subject;
  return `${name}, ${dayInWords(row.date)}${vote}${title === undefined ? '' : `: ${title}`}`;
}
