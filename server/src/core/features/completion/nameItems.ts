import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { entryKey } from '../../lexicon/catalogue';
import type { CatalogueEntry } from '../../lexicon/catalogue';
import { type PersonRow } from '../../lexicon/persons';
import { type NameHit } from '../../names/nameSearch';
import { dayInWords } from '../../text/dayInWords';
import { remembered } from '../../text/memory';
import { oncePer } from '../../text/oncePer';
import { answerMarkdown, entryCard, entryFacts } from '../cards';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import { isNamedBefore } from './isNamedBefore';
import { formsToWrite, type NamePlace } from './nameForms';
import { type Found, type NameOpening } from './nameOpening';

/** Entries offered at once: more letters find better than more scrolling. */
const MOST_ENTRIES = 8;
/** Entries of which more forms than the fitting one are offered. */
const MOST_WITH_FORMS = 3;

/** Each of the names found in the forms that fit at the cursor, the fitting one first; nothing inside a word. */
export function nameItems(found: Found<NameHit> | undefined, cursor: CompletionCursor): readonly CompletionItem[] {
  const { draft, offset } = cursor;
  if (!found || /^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  return found.hits.slice(0, MOST_ENTRIES).flatMap((hit, rank) => {
    const items = itemsOf(hit, found.opening, cursor);
    return rank < MOST_WITH_FORMS ? items : items.slice(0, 1);
  });
}

const cardOf = remembered((corpus: Corpus) =>
  oncePer((entry: CatalogueEntry) => answerMarkdown(entryCard(entry, corpus))),
);

function itemsOf(
  hit: NameHit,
  { replaceStart }: NameOpening,
  { draft, offset, corpus, invoked }: CompletionCursor,
): readonly CompletionItem[] {
  const { kind } = hit.entry;
  const typed = draft.text.slice(replaceStart, offset);
  const forms = formsToWrite(hit, placeOf(hit, typed, replaceStart, draft, corpus));
  if (!invoked && forms[0] === typed) return [];
  const facts = entryFacts(hit.entry, corpus);
  const documentation = cardOf(corpus)(hit.entry);
  const documents = new Map(
    corpus.names.documentsOf(entryKey(kind, hit.entry.row.id)).map(({ documentId, count }) => [documentId, count]),
  );
  const count = [...documents.values()].reduce((sum, times) => sum + times, 0);
  return forms
    .filter((form) => form !== typed)
    .map((insert) => ({
      kind,
      label: insert,
      aside: kind === 'person' ? lastSeen(hit.entry.row) : facts.kind,
      insert,
      replaceStart,
      detail: detailOf(hit, insert, facts.kind),
      documentation,
      filterText: insert.startsWith(typed) ? insert : `${typed} ${insert}`,
      count,
      documents,
    }));
}

/** The number of mentions from which an entry that is never named by its acronym counts as having none in use: the Security Council. */
const OFTEN = 20;

function placeOf(
  { entry, form: found }: NameHit,
  typed: string,
  start: number,
  draft: Draft,
  corpus: Corpus,
): NamePlace {
  const { kind, row } = entry;
  const mentions = corpus.names.mentionsOf(entryKey(kind, row.id));
  const before = draft.text.lastIndexOf(`(${row.acronym ?? ''}`, start - 1);
  return {
    typed,
    introduced: row.acronym !== undefined && before >= 0 && before < start,
    named: entry.kind === 'person' && isNamedBefore(entry.row, draft, start),
    acronymInUse: found === 'acronym' || mentions.length < OFTEN || mentions.some(({ form }) => form === 'acronym'),
  };
}

/** What it is; of a person the last office with the time at which it is known to have been held. */
function detailOf({ entry }: NameHit, insert: string, kind: string): string {
  const unsure = entry.row.confidence === 'verified' ? '' : ', not verified';
  if (entry.kind !== 'person') return `${insert.includes(entry.row.name) ? '' : `${entry.row.name}: `}${kind}${unsure}`;
  const office = entry.row.offices.at(-1);
  return office ? `${office.role}, ${lastSeen(entry.row)}${unsure}` : kind;
}

/** "as of August 2025", "until 2022": nobody is said to be in office now. */
function lastSeen({ offices }: PersonRow): string {
  const office = offices.at(-1);
  if (!office) return '';
  const { to, from, attested } = office;
  const seen = attested.at(-1)?.month;
  if (seen !== undefined) return `as of ${dayInWords(seen)}`;
  return to === undefined ? `from ${dayInWords(from ?? '')}` : `until ${dayInWords(to)}`;
}
