import { type Catalogue, type CatalogueEntry, entryKey } from '../../lexicon/catalogue';
import { type NamedRow } from '../../lexicon/namedRow';
import { membersOf, seriesRows } from '../../lexicon/resolutionSeries';
import { type NameForm } from '../../names/nameMention';
import { type Card, type CardLine, present, SourceMarks } from './card';
import { corpusAnswer, corpusDetail } from './corpusLines';
import { entryFacts, type FactContext } from './entryFacts';
import { printedSource, sourcesInFull } from '../../lexicon/printedSource';
import { seriesLine, unverifiedIn } from './seriesLine';

/** How the name was written where it was found. */
export interface WrittenName {
  readonly form: NameForm;
  readonly text: string;
}

/** The card of an entity, convention, person or term: what it is, what is known of it, then the corpus and where more stands. */
export function entryCard(entry: CatalogueEntry, context: FactContext, written?: WrittenName): Card {
  const { row } = entry;
  const key = entryKey(entry.kind, row.id);
  const marks = new SourceMarks();
  const sources = row.sources.map(printedSource);
  const { title, kind, facts, further } = entryFacts(entry, context);
  const unsure = row.confidence === 'verified' ? '' : ' (not verified)';
  const table = present<CardLine>([
    written?.form === 'avoided'
      ? [{ text: `The house form is “${row.preferred ?? row.name}”, not “${written.text}”`, as: 'strong' }]
      : undefined,
    [{ text: title, as: 'strong' }, ` · ${kind}${unsure}${marks.of(sources)}`],
    ...facts.map(({ line, ownSource }) => (ownSource ? line : [...line, marks.of(sources)])),
    // The note of a convention is left out: its facts already make the same reservation.
    row.note === undefined || entry.kind === 'convention' ? undefined : [`Note: ${row.note}`],
  ]);
  const page: CardLine | undefined =
    entry.kind === 'entity' && entry.row.url !== undefined
      ? [{ text: 'Official page', target: entry.row.url, as: 'address' }]
      : undefined;
  const end = present<CardLine>([marks.line(), page]);
  return {
    answer: [table, corpusAnswer(context.names, key, 'named', context.unread), end],
    more: () =>
      [
        corpusDetail(context.names, key, 'named'),
        further.map(({ line }) => line),
        entry.kind === 'entity' ? seriesOfEntity(row.id, context.catalogue) : [],
        entry.kind === 'convention' && row.note !== undefined ? [[`Note: ${row.note}`]] : [],
        formsOf(row).map((text) => [text]),
      ].filter((group) => group.length > 0),
  };
}

/** The resolutions that carry on what the entity is for. */
function seriesOfEntity(id: string, catalogue: Catalogue): readonly CardLine[] {
  return seriesRows()
    .filter(({ entity }) => entity === id)
    .map((series) => {
      const members = membersOf(series, catalogue);
      const end = `${unverifiedIn(series, members)} · source: ${series.sources.join('; ')}`;
      return [...seriesLine(series.name, members, { most: members.length }), end];
    });
}

function formsOf({ name, preferred, variants, avoid, inContext, sources }: NamedRow): readonly string[] {
  const quoted = (forms: readonly string[]): string => forms.map((form) => `“${form}”`).join(', ');
  const full = sourcesInFull(sources);
  return present([
    preferred !== undefined && preferred !== name ? `The house writes “${preferred}” in running text` : undefined,
    variants.length > 0 ? `Also written: ${quoted(variants)}` : undefined,
    avoid.length > 0 ? `Not written by the house: ${quoted(avoid)}` : undefined,
    ...Object.entries(inContext).map(([form, words]) => `“${form}” is taken for it only near: ${words.join(', ')}`),
    full && `Sources in full: ${full}`,
  ]);
}
