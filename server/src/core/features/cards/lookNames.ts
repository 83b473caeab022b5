import { type DocumentCount } from '../../corpus/corpus';
import { type Catalogue, type CatalogueEntry, type EntryKind, entryKey } from '../../lexicon/catalogue';
import { type Confidence } from '../../lexicon/resolutions';
import { formsOf } from '../../names/nameTrie';
import { nameWords } from '../../names/nameWords';
import { remembered } from '../../text/memory';
import { type LookMention } from './look';
import { textLines } from './cardText';
import { entryCard } from './entryCard';
import { type CardLine } from './card';
import { entryFacts, type Fact, type FactContext } from './entryFacts';

/** The answer to a look-up of a name: plain data for JSON, and lines for a terminal. */
export interface NameCard {
  readonly kind: EntryKind;
  /** The row's id within the table of its kind. */
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly variants: readonly string[];
  /** What it is, what it goes back to, who led it when; what is not verified says so. */
  readonly details: readonly string[];
  /** The confidence in the name. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly documents: readonly DocumentCount[];
  readonly mentions: readonly LookMention[];
  readonly link?: string;
  /** The card for people, without Markdown. */
  readonly lines: readonly string[];
  /** What a hover has under "More". */
  readonly more: readonly string[];
}

/** How closely a query names a form: `exact` in any case, `beginning` of the form, `words` of it in any order. */
export type NameMatch = 'exact' | 'beginning' | 'words';

const excerptLength = 160;
/** The most cards shown: a word that half the names have in common is no answer. */
const mostCards = 8;

/**
 * The entities, conventions, persons and terms the query names: "CTED", "ftf", "Pillar IV", "Voronkov". Only the closest kind of
 * match is answered, in the order of the tables; at most eight cards.
 */
export function lookNames(query: string, context: FactContext, matches: readonly NameMatch[]): readonly NameCard[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  for (const match of matches) {
    const found = searchedIn(context.catalogue).filter(({ forms }) => forms.some((form) => holds(form, wanted, match)));
    if (found.length > 0) return found.slice(0, mostCards).map(({ entry }) => cardOf(entry, context));
  }
  return [];
}

/** Every entry with its forms as the words they are compared by. */
const searchedIn = remembered(({ entries }: Catalogue) =>
  entries.map((entry) => ({ entry, forms: formsOf(entry).map(({ written }) => wordsOf(written)) })),
);

function wordsOf(text: string): readonly string[] {
  return nameWords(text).map(({ key }) => key);
}

function holds(form: readonly string[], wanted: readonly string[], match: NameMatch): boolean {
  switch (match) {
    case 'exact':
      return form.length === wanted.length && wanted.every((word, at) => word === form[at]);
    case 'beginning': {
      const last = wanted.length - 1;
      return wanted.every((word, at) => (at === last ? form[at]?.startsWith(word) : form[at] === word));
    }
    case 'words':
      return wanted.every((word) => form.includes(word));
  }
}

/** A fact that stands alone: what nobody has verified says so. */
function saidWhole({ line, unverified }: Fact): CardLine {
  return unverified === undefined ? line : [...line, ' (not verified)'];
}

function cardOf(entry: CatalogueEntry, context: FactContext): NameCard {
  const { kind, row } = entry;
  const { names } = context;
  const card = entryCard(entry, context);
  const { facts, account } = entryFacts(entry, context);
  return {
    kind,
    id: row.id,
    name: row.name,
    ...(row.acronym === undefined ? {} : { acronym: row.acronym }),
    variants: row.variants,
    details: textLines([[...account, ...facts].map(saidWhole)]),
    confidence: row.confidence,
    sources: row.sources,
    documents: names.documentsOf(entryKey(kind, row.id)),
    mentions: names.mentionsOf(entryKey(kind, row.id)).map((mention) => {
      const { documentId: document, label, uri, line } = mention;
      return { document, label, uri, line, excerpt: names.excerpt(mention, excerptLength) };
    }),
    ...(entry.kind === 'entity' && entry.row.url !== undefined ? { link: entry.row.url } : {}),
    lines: textLines(card.answer),
    more: textLines(card.more()),
  };
}
