import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { type CatalogueEntry, entryKey } from '../../lexicon/catalogue';
import { type NameHit, searchNames } from '../../names/nameSearch';
import type { CompletionItem } from './completionItem';
import { answerMarkdown } from '../cards';
import { entryCard } from '../cards';
import { formsToWrite, type NamePlace } from './nameForms';
import { entryFacts } from '../cards';
import { askedOpenings, type Found, longestFound, type NameOpening, writtenOpenings } from './nameOpening';

/** Entries offered at once: more letters find better than more scrolling. */
const MOST_ENTRIES = 8;
/** Fewer letters are asked about only as an acronym. */
const LEAST_ASKED = 3;
/** Entries of which more forms than the fitting one are offered. */
const MOST_WITH_FORMS = 3;
/** What more names have in common is not yet a name; the words before a space may be the whole of one. */
const MOST_BEGUN = { words: 6, word: 2, space: 2 };

/** How names were asked for. */
export interface NameCompletionWishes {
  /** Whether somebody asked for them, rather than typed on. */
  readonly invoked: boolean;
}

/**
 * The entities, conventions, persons and terms that the words before `offset` spell and capitalise as they are written, each in the
 * forms that fit there, the fitting one first. Quiet in ordinary prose, and at a whole name as long as nobody asks.
 */
export function completeWrittenNames(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { invoked }: NameCompletionWishes,
): readonly CompletionItem[] {
  return itemsOfAll(written(draft, offset, corpus, invoked), draft, offset, corpus, invoked);
}

/** The same by any words of their names or offices, in any case and misspelt too: for whoever asks. */
export function completeAskedNames(draft: Draft, offset: number, corpus: Corpus): readonly CompletionItem[] {
  return itemsOfAll(asked(draft, offset, corpus), draft, offset, corpus, true);
}

function itemsOfAll(
  found: Found<NameHit> | undefined,
  draft: Draft,
  offset: number,
  corpus: Corpus,
  invoked: boolean,
): readonly CompletionItem[] {
  if (!found || /^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  return found.hits.slice(0, MOST_ENTRIES).flatMap((hit, rank) => {
    const items = itemsOf(hit, found.opening, draft, offset, corpus, invoked);
    return rank < MOST_WITH_FORMS ? items : items.slice(0, 1);
  });
}

function written(
  { text, catalogue }: Draft,
  offset: number,
  { names }: Corpus,
  invoked: boolean,
): Found<NameHit> | undefined {
  const wishes = { catalogue, strict: true, mentions: (key: string) => names.countOf(key) };
  for (const opening of writtenOpenings(text, offset)) {
    // Of the long forms of terms any part may stand in a sentence.
    const hits = searchNames(opening.query, wishes).filter(({ entry, opens }) => opens || !isTerm(entry));
    if (hits.length > 0) return invoked || isTelling(opening, hits) ? { opening, hits } : undefined;
  }
  return undefined;
}

/** Whether so few names begin with what is typed, or hold it, that a list of them is welcome. */
function isTelling({ query, alone }: NameOpening, hits: readonly NameHit[]): boolean {
  // Whoever has written a whole name is not kept by longer ones; of a surname the office is still to come.
  if (hits.some(({ entry, form, whole }) => whole && form !== 'acronym' && !isPerson(entry))) return false;
  if (/\s$/.test(query)) return hits.length <= MOST_BEGUN.space;
  // The last word of a name may be finished, whatever longer names begin with it.
  if (!alone) return hits.length <= MOST_BEGUN.words || (hits[0]?.opens === true && hits[0].ends);
  if (hits.some(({ form }) => form === 'acronym')) return true;
  // A surname is rare enough; other words stand within names and begin terms everywhere.
  return (
    hits.length <= MOST_BEGUN.word && hits.every(({ entry, opens }) => isPerson(entry) || (opens && !isTerm(entry)))
  );
}

const isPerson = ({ kind }: CatalogueEntry): boolean => kind === 'person';
const isTerm = ({ kind }: CatalogueEntry): boolean => kind === 'term';

function asked({ text, catalogue }: Draft, offset: number, { names }: Corpus): Found<NameHit> | undefined {
  const wishes = { catalogue, mentions: (key: string) => names.countOf(key) };
  return longestFound(askedOpenings(text, offset), ({ query }) => {
    const found = searchNames(query, wishes);
    return query.trim().length < LEAST_ASKED ? found.filter(({ form, whole }) => form === 'acronym' && whole) : found;
  });
}

function itemsOf(
  hit: NameHit,
  { replaceStart }: NameOpening,
  draft: Draft,
  offset: number,
  corpus: Corpus,
  invoked: boolean,
): readonly CompletionItem[] {
  const { kind } = hit.entry;
  const typed = draft.text.slice(replaceStart, offset);
  const forms = formsToWrite(hit, placeOf(hit, typed, replaceStart, draft, corpus));
  if (!invoked && forms[0] === typed) return [];
  const facts = entryFacts(hit.entry, corpus);
  const documentation = answerMarkdown(entryCard(hit.entry, corpus));
  const documents = new Map(
    corpus.names.documentsOf(entryKey(kind, hit.entry.row.id)).map(({ documentId, count }) => [documentId, count]),
  );
  const count = [...documents.values()].reduce((sum, times) => sum + times, 0);
  return forms
    .filter((form) => form !== typed)
    .map((insert) => ({
      kind,
      label: insert,
      aside: kind === 'person' ? `as of ${hit.entry.row.offices.at(-1)?.asOf ?? ''}` : facts.kind,
      insert,
      replaceStart,
      detail: detailOf(hit, insert, facts.kind),
      documentation,
      filterText: insert.startsWith(typed) ? insert : `${typed} ${insert}`,
      count,
      documents,
    }));
}

/** Who is named so often and never by an acronym has none that people write: the Security Council. */
const OFTEN = 20;

function placeOf(hit: NameHit, typed: string, start: number, draft: Draft, corpus: Corpus): NamePlace {
  const { kind, row } = hit.entry;
  const mentions = corpus.names.mentionsOf(entryKey(kind, row.id));
  const before = draft.text.lastIndexOf(`(${row.acronym ?? ''}`, start - 1);
  return {
    typed,
    introduced: row.acronym !== undefined && before >= 0 && before < start,
    named: draft.names.some((name) => name.kind === kind && name.id === row.id && name.span.end <= start),
    acronymInUse: hit.form === 'acronym' || mentions.length < OFTEN || mentions.some(({ form }) => form === 'acronym'),
  };
}

/** What it is; of a person the office with the month and document that attest it. */
function detailOf({ entry }: NameHit, insert: string, kind: string): string {
  const unsure = entry.row.confidence === 'verified' ? '' : ', not verified';
  if (entry.kind !== 'person') return `${insert.includes(entry.row.name) ? '' : `${entry.row.name}: `}${kind}${unsure}`;
  const office = entry.row.offices.at(-1);
  return office ? `${office.role}, as of ${office.asOf} (${office.document})${unsure}` : kind;
}
