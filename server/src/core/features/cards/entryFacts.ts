import type { CitationIndex, Corpus, NameIndex } from '../../corpus/corpus';
import { findCitations } from '../../cite/find';
import { officialLink } from '../../cite/format';
import { resolve } from '../../cite/resolve';
import { type Catalogue, type CatalogueEntry, entryKey } from '../../lexicon/catalogue';
import { type ConventionRow } from '../../lexicon/conventions';
import { type EntityHead, type EntityRow } from '../../lexicon/entities';
import { type Confidence } from '../../lexicon/resolutions';
import { type PersonOffice, type PersonRow } from '../../lexicon/persons';
import { type TermRow } from '../../lexicon/terms';
import { dayInWords } from '../../text/dayInWords';
import { type CardLine, type Piece } from './card';
import { placePiece } from './corpusLines';
import { entryKindInWords, entryTitle } from '../../lexicon/entryTitle';
import { accountOf } from '../../lexicon/printedSource';

/** One fact of a row. */
export interface Fact {
  readonly line: CardLine;
  /** Whether the line itself names the document it stands in, or says that the words are Rostrum's own. */
  readonly ownSource: boolean;
}

/** What the tables say of an entity, convention, person or term. What is not verified says so. */
export interface EntryFacts {
  /** "CTED: Counter-Terrorism Committee Executive Directorate". */
  readonly title: string;
  /** "Security Council body", "term (borders)". */
  readonly kind: string;
  /** What it is, what it goes back to, who led it when. */
  readonly facts: readonly Fact[];
  /** What does not fit into an answer: offices longer ago. */
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

export function entryFacts(entry: CatalogueEntry, context: FactContext): EntryFacts {
  const title = entryTitle(entry);
  switch (entry.kind) {
    case 'entity': {
      const heads = alike(entry.row.heads, ({ name, role }) => `${name}, ${role}`);
      const led = heads.map((same) => headFact(same, context));
      const facts = [accountFact(entry.row), ...established(entry.row, context), ...led.slice(0, mostAttested)];
      return { title, kind: entryKindInWords(entry), facts, further: led.slice(mostAttested) };
    }
    case 'convention': {
      return { title, kind: entryKindInWords(entry), facts: conventionFacts(entry.row, context), further: [] };
    }
    case 'person': {
      const { honorific, name, offices, id } = entry.row;
      const held = alike(offices, ({ role }) => role).map((same) => officeFact(same, id, context));
      return {
        title: honorific === undefined ? name : `${honorific} ${name}`,
        kind: 'person',
        facts: held.slice(0, mostAttested),
        further: held.slice(mostAttested),
      };
    }
    case 'term':
      return { title, kind: entryKindInWords(entry), facts: [accountFact(entry.row)], further: [] };
  }
}

function accountFact(row: EntityRow | TermRow): Fact {
  return { line: [accountOf(row, 'known')], ownSource: true };
}

function established(row: EntityRow, context: FactContext): readonly Fact[] {
  const { establishedBy, establishedConfidence } = row;
  if (establishedBy === undefined) return [];
  return [sure(['Established: ', ...linked(establishedBy, context)], establishedConfidence)];
}

/** A fact that rests on the row's sources where it is verified, and says so where it does not. */
function sure(line: CardLine, confidence: Confidence | undefined): Fact {
  return confidence === 'verified'
    ? { line, ownSource: false }
    : { line: [...line, ' (general knowledge, not verified)'], ownSource: true };
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

function headFact(heads: readonly EntityHead[], context: FactContext): Fact {
  const [{ name, role }] = heads as [EntityHead];
  const person = context.catalogue.entries.find(({ kind, row }) => kind === 'person' && row.name === name);
  return { line: [`Led by ${name}, ${role}, `, ...asOf(heads, person?.row.id, context)], ownSource: true };
}

function officeFact(offices: readonly PersonOffice[], person: PersonRow['id'], context: FactContext): Fact {
  const [{ role }] = offices as [PersonOffice];
  return { line: [`${role}, `, ...asOf(offices, person, context)], ownSource: true };
}

/** "as of June 2023 (2023-conference-concept-note, para. 11), June 2021 (…)", each with the place that names the person. */
function asOf(attested: readonly PersonOffice[], person: string | undefined, { names }: FactContext): CardLine {
  const mentions = person === undefined ? [] : names.mentionsOf(entryKey('person', person));
  return attested.flatMap(({ asOf: month, document }, i) => {
    const place = mentions.find(({ documentId }) => documentId === document);
    return [`${i === 0 ? 'as of ' : ', '}${month} (`, place ? placePiece(place) : document, ')'];
  });
}

/** What several documents say alike, together; the latest first. */
function alike<T extends PersonOffice>(attested: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of [...attested].reverse()) {
    const known = groups.get(key(one));
    if (known) known.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}

function conventionFacts(row: ConventionRow, context: FactContext): readonly Fact[] {
  const { adopted, place, adoptedBy, depositary, treatyReference, confidence, adoptedConfidence = confidence } = row;
  const by = adoptedBy === undefined ? [] : [', by ', ...linked(adoptedBy, context)];
  const treaty = [`Depositary: ${depositary.join('; ')}`, ...(treatyReference === undefined ? [] : [treatyReference])];
  return [
    sure([`Adopted ${dayInWords(adopted)}, ${place}`, ...by], adoptedConfidence),
    // Collected from general knowledge, whatever was seen of the rest of the row.
    sure([treaty.join(' · ')], 'known'),
  ];
}
