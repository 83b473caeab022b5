import type { CitationIndex, Corpus, NameIndex } from '../../corpus/corpus';
import { findCitations } from '../../cite/find';
import { officialLink } from '../../cite/format';
import { resolve } from '../../cite/resolve';
import { type Catalogue, type CatalogueEntry, entryKey } from '../../lexicon/catalogue';
import { type ConventionRow } from '../../lexicon/conventions';
import { type EntityRow } from '../../lexicon/entities';
import { type EntityHead, entityHeads, isLongAgo } from '../../lexicon/entityHeads';
import { type Confidence } from '../../lexicon/resolutions';
import { lastInOffice, type PersonOffice } from '../../lexicon/persons';
import { type TermRow } from '../../lexicon/terms';
import { dayInWords } from '../../text/dayInWords';
import { type CardLine, type Piece } from './card';
import { placePiece } from './corpusLines';
import { entryKindInWords, entryTitle } from '../../lexicon/entryTitle';

/** One fact of a row. */
export interface Fact {
  readonly line: CardLine;
  /** What it is called where a card lists what nobody has verified: "office"; absent of a fact that a source or document gives. */
  readonly unverified?: string;
}

/** What the tables say of an entity, convention, person or term. */
export interface EntryFacts {
  /** "CTED: Counter-Terrorism Committee Executive Directorate". */
  readonly title: string;
  /** "Security Council body", "term (borders)". */
  readonly kind: string;
  /** What is official: what it goes back to, who leads it, when and by what it was adopted. */
  readonly facts: readonly Fact[];
  /** What it is, in Rostrum’s words or those of the drafter’s own file. */
  readonly account: readonly Fact[];
  /** What does not fit into an answer: heads of long ago, with the year in front, and offices of long ago. */
  readonly further: readonly Fact[];
}

/** Where facts find what they link to. A corpus has it all. */
export interface FactContext extends Pick<Corpus, 'unread'> {
  readonly catalogue: Catalogue;
  readonly citations: CitationIndex;
  readonly names: NameIndex;
}

/** An answer names the last ones. */
const mostAttested = 2;

/** Gathers what is known of an entry. */

export function entryFacts(entry: CatalogueEntry, context: FactContext): EntryFacts {
  const title = entryTitle(entry);
  const kind = entryKindInWords(entry);
  switch (entry.kind) {
    case 'entity': {
      const { row } = entry;
      const heads = entityHeads(context.catalogue, row.id);
      const recent = heads.filter(({ office }) => !isLongAgo(office)).slice(0, mostAttested);
      const former = heads.filter((head) => !recent.includes(head));
      const leads = OFFICE.test(row.kind) ? 'Held by' : 'Led by';
      return {
        title,
        kind,
        facts: [...established(row, context), ...recent.map((head) => headFact(`${leads} `, head, context))],
        account: [accountFact(row)],
        further: former.map((head) => headFact(`${lastInOffice(head.office).slice(0, 4)}: `, head, context)),
      };
    }
    case 'convention':
      return { title, kind, facts: conventionFacts(entry.row, context), account: [], further: [] };
    case 'person': {
      const { honorific, name, offices, id } = entry.row;
      const held = [...offices].reverse().map((office) => officeFact(office, office.role, id, context));
      return {
        title: honorific === undefined ? name : `${honorific} ${name}`,
        kind: 'person',
        facts: held.slice(0, mostAttested),
        account: [],
        further: held.slice(mostAttested),
      };
    }
    case 'term':
      return { title, kind, facts: [], account: [accountFact(entry.row)], further: [] };
  }
}

/** Kinds of entities that are an office somebody holds. */
const OFFICE = /^(?:principal officer|UN official|human rights mechanism)$/;

function accountFact({ about, aboutSource }: EntityRow | TermRow): Fact {
  const text = about.replace(/\.$/, '');
  return aboutSource === undefined
    ? { line: [text], unverified: 'the description, in Rostrum’s own words' }
    : { line: [`${text} (${aboutSource})`] };
}

function established(row: EntityRow, context: FactContext): readonly Fact[] {
  const { establishedBy, establishedConfidence } = row;
  if (establishedBy === undefined) return [];
  return [sure(['Established: ', ...linked(establishedBy, context)], 'how it came to be', establishedConfidence)];
}

/** A fact, and what it is called where it is not verified. */
function sure(line: CardLine, called: string, confidence: Confidence | undefined): Fact {
  return confidence === 'verified' ? { line } : { line, unverified: called };
}

/** A text with each resolution it names as a link to the official page, and to the place of the corpus that says most of it. */
function linked(text: string, { catalogue, citations }: FactContext): CardLine {
  const pieces: (string | Piece)[] = [];
  let end = 0;
  for (const citation of findCitations(text)) {
    const { start } = citation.span;
    const resolved = resolve(citation, catalogue);
    const link = officialLink(resolved);
    const written = text.slice(start, citation.span.end);
    pieces.push(text.slice(end, start), link === undefined ? written : { text: written, target: link });
    const best = resolved.symbol === undefined ? undefined : citations.bestMention(resolved.symbol);
    if (best) pieces.push(' [', placePiece(best), ']');
    end = citation.span.end;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

function headFact(opening: string, { person, office }: EntityHead, context: FactContext): Fact {
  return officeFact(office, `${opening}${person.name}, ${office.role}`, person.id, context);
}

/** An office with when it was held: months that documents attest, else its first and last year. */
function officeFact(office: PersonOffice, opening: string, person: string, context: FactContext): Fact {
  const { attested, confidence } = office;
  const time = attested.length > 0 ? asOf(office, person, context) : [term(office)];
  return sure([`${opening}, `, ...time], 'terms of office', confidence);
}

/** Months shown of an office: the last, and those that a document of the corpus attests. */
function asOf({ attested }: PersonOffice, person: string, { names }: FactContext): CardLine {
  const mentions = names.mentionsOf(entryKey('person', person));
  const shown = [...attested].reverse().filter(({ document }, i) => i === 0 || document !== undefined);
  return shown.flatMap(({ month, document }, i): CardLine => {
    const when = `${i === 0 ? 'as of ' : ', '}${dayInWords(month)}`;
    if (document === undefined) return [when];
    const place = mentions.find(({ documentId }) => documentId === document);
    return [`${when} (`, place ? placePiece(place) : document, ')'];
  });
}

/** "2017 to 2022", "from February 2017, end not known". */
function term({ from, to }: PersonOffice): string {
  if (from === undefined) return to === undefined ? 'years not known' : `until ${dayInWords(to)}`;
  return to === undefined ? `from ${dayInWords(from)}, end not known` : `${dayInWords(from)} to ${dayInWords(to)}`;
}

function conventionFacts(row: ConventionRow, context: FactContext): readonly Fact[] {
  const { adopted, place, adoptedBy, depositary, treatyReference, confidence, adoptedConfidence = confidence } = row;
  const by = adoptedBy === undefined ? [] : [', by ', ...linked(adoptedBy, context)];
  const treaty = [`Depositary: ${depositary.join('; ')}`, ...(treatyReference === undefined ? [] : [treatyReference])];
  return [
    sure([`Adopted ${dayInWords(adopted)}, ${place}`, ...by], 'day and place', adoptedConfidence),
    // Collected from general knowledge, whatever was seen of the rest of the row.
    sure([treaty.join(' · ')], 'depositary and treaty series', 'known'),
  ];
}
