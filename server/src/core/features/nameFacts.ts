import { type DocumentCount } from '../corpus/mentionIndex';
import { type CatalogueEntry, entryKey } from '../lexicon/catalogue';
import { type ConventionRow } from '../lexicon/conventions';
import { type EntityRow } from '../lexicon/entities';
import { type NamedRow } from '../lexicon/namedRow';
import { type PersonRow } from '../lexicon/persons';
import { type NameIndex } from '../names/nameIndex';
import { type NameForm } from '../names/nameMention';
import { dayInWords } from '../text/dayInWords';
import { type QuotedPlace } from './citationFacts';
import { corpusLine, printedSource } from './corpusLine';

/** All that Rostrum can say of an entity, convention, person or term: plain text, ready for any surface. */
export interface NameFacts {
  /** What is wrong with the form as written, with the right one. */
  readonly problem?: string;
  /** "CTED: Counter-Terrorism Committee Executive Directorate". */
  readonly title: string;
  /** "Security Council body", "term (borders)". */
  readonly kind: string;
  /** At most five lines: what it is, what it goes back to, who led it when. What is not verified says so. */
  readonly details: readonly string[];
  /** "Named 12× in 3 documents of the corpus: …". */
  readonly corpus: string;
  readonly documents: readonly DocumentCount[];
  readonly place?: QuotedPlace;
  readonly source: string;
  /** The official page, as the table has it; never fetched. */
  readonly link?: string;
}

/** How the name was written where it was found. */
export interface WrittenName {
  readonly form: NameForm;
  readonly text: string;
}

const excerptLength = 160;
/** Several documents attest the same person year after year; the last ones say it. */
const mostAttested = 2;

/** Gathers what the tables and the corpus say of an entry. */
export function nameFacts(entry: CatalogueEntry, index: NameIndex, written?: WrittenName): NameFacts {
  const { row } = entry;
  const key = entryKey(entry.kind, row.id);
  const documents = index.documentsOf(key);
  const best = index.bestMention(key);
  const unsure = row.confidence === 'verified' ? [] : ['Name and facts not verified'];
  return {
    ...(written?.form === 'avoided'
      ? { problem: `The house form is “${row.preferred ?? row.name}”, not “${written.text}”` }
      : {}),
    title: entryTitle(entry),
    kind: entryKindInWords(entry),
    details: [...detailsOf(entry), ...unsure],
    corpus: corpusLine(documents, 'named'),
    documents,
    ...(best && {
      place: { label: best.label, uri: best.uri, line: best.line, excerpt: index.excerpt(best, excerptLength) },
    }),
    source: sourceOf(row),
    ...(entry.kind === 'entity' && entry.row.url !== undefined ? { link: entry.row.url } : {}),
  };
}

/** "CTED: Counter-Terrorism Committee Executive Directorate". */
export function entryTitle({ row }: CatalogueEntry): string {
  return row.acronym === undefined ? row.name : `${row.acronym}: ${row.name}`;
}

/** "Security Council body", "term (borders)", the office of a person. */
export function entryKindInWords(entry: CatalogueEntry): string {
  switch (entry.kind) {
    case 'entity':
      return entry.row.kind;
    case 'convention':
      return `${entry.row.shortName} (${entry.row.theme})`;
    case 'person':
      return entry.row.offices.at(-1)?.role ?? 'person';
    case 'term':
      return `term (${entry.row.category})`;
  }
}

function detailsOf(entry: CatalogueEntry): readonly string[] {
  switch (entry.kind) {
    case 'entity':
      return entityDetails(entry.row);
    case 'convention':
      return conventionDetails(entry.row);
    case 'person':
      return personDetails(entry.row);
    case 'term':
      return [ownWords(entry.row.about)];
  }
}

function entityDetails({ about, establishedBy, establishedConfidence, heads }: EntityRow): readonly string[] {
  return [
    ownWords(about),
    ...(establishedBy === undefined
      ? []
      : [`Established: ${establishedBy}${establishedConfidence === 'verified' ? '' : ' (not verified)'}`]),
    ...heads
      .slice(-mostAttested)
      .reverse()
      .map(({ name, role, asOf, document }) => `${name}, ${role}, as of ${asOf} (${document})`),
  ];
}

function personDetails({ honorific, name, offices }: PersonRow): readonly string[] {
  return [
    ...(honorific === undefined ? [] : [`${honorific} ${name}`]),
    ...[...offices].reverse().map(({ role, asOf, document }) => `${role}, as of ${asOf} (${document})`),
  ];
}

function conventionDetails(row: ConventionRow): readonly string[] {
  const { adopted, place, adoptedBy, depositary, treatyReference } = row;
  const by = adoptedBy === undefined ? '' : ` by ${adoptedBy}`;
  return [
    `Adopted ${dayInWords(adopted)}, ${place}${by}`,
    `Depositary: ${depositary.join('; ')}`,
    ...(treatyReference === undefined ? [] : [treatyReference]),
  ];
}

function ownWords(about: string): string {
  return `${about} (Rostrum’s own words, not verified)`;
}

function sourceOf({ sources, note }: NamedRow): string {
  return [...sources.map(printedSource), ...(note === undefined ? [] : [`note: ${note}`])].join('; ');
}
