import { type Catalogue, type CatalogueEntry, entryKey } from '../../lexicon/catalogue';
import { type NamedRow } from '../../lexicon/namedRow';
import { type LanguageAbroad, namesAbroad } from '../../lexicon/namesAbroad';
import { membersOf, seriesRows } from '../../lexicon/resolutionSeries';
import { type NameForm } from '../../names/nameMention';
import { type Card, type CardLine, present } from './card';
import { corpusAnswer, corpusDetail } from './corpusLines';
import { entryFacts, type Fact, type FactContext } from './entryFacts';
import { libraryInFull } from '../../lexicon/printedSource';
import { seriesLine, unverifiedIn } from './seriesLine';

/** How the name was written where it was found. */
export interface WrittenName {
  readonly form: NameForm;
  readonly text: string;
}

/**
 * The card of an entity, convention, person or term: what is official and its page, what it is, what of that nobody has verified (said once),
 * then the corpus. Where it was read stands with the rest of the detail.
 */
export function entryCard(entry: CatalogueEntry, context: FactContext, written?: WrittenName): Card {
  const { row } = entry;
  const key = entryKey(entry.kind, row.id);
  const { title, kind, facts, account, further } = entryFacts(entry, context);
  const page: CardLine | undefined =
    entry.kind === 'entity' && entry.row.url !== undefined
      ? [{ text: 'Official page', target: entry.row.url, as: 'address' }]
      : undefined;
  const table = present<CardLine>([
    written?.form === 'avoided'
      ? [{ text: `The house form is “${row.preferred ?? row.name}”, not “${written.text}”`, as: 'strong' }]
      : undefined,
    [{ text: title, as: 'strong' }, ` · ${kind}`],
    ...facts.map(({ line }) => line),
    page,
    ...account.map(({ line }) => line),
    unverifiedLine(row, [...facts, ...account]),
    isReserved(entry) ? [`Note: ${row.note}`] : undefined,
  ]);
  return {
    answer: [table, corpusAnswer(context.names, key, 'named', context.unread)],
    more: () =>
      [
        corpusDetail(context.names, key, 'named'),
        further.map(({ line, unverified }) => (unverified === undefined ? line : [...line, ' (not verified)'])),
        entry.kind === 'entity' ? seriesOfEntity(row.id, context.catalogue) : [],
        row.note === undefined || isReserved(entry) ? [] : [[`Note: ${row.note}`]],
        [...formsOf(row), ...formsAbroad(key)].map((text) => [text]),
        sourcesOf(row),
      ].filter((group) => group.length > 0),
  };
}

/** Whether the note of a row says how far the answer is to be trusted; that of a person or convention tells where it was read. */
function isReserved({ kind, row }: CatalogueEntry): boolean {
  return row.note !== undefined && (kind === 'entity' || kind === 'term');
}

/** "Not verified: name, terms of office": what of a card is general knowledge; nothing where all of it was seen in a source. */
function unverifiedLine({ confidence }: NamedRow, facts: readonly Fact[]): CardLine | undefined {
  const named = present([confidence === 'verified' ? undefined : 'name', ...facts.map(({ unverified }) => unverified)]);
  if (named.length === 0) return undefined;
  return [{ text: `Not verified: ${[...new Set(named)].join('; ')}`, as: 'aside' }];
}

function sourcesOf({ sources }: NamedRow): readonly CardLine[] {
  if (sources.length === 0) return [];
  return [[`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map(libraryInFull).join('; ')}`]];
}

const LANGUAGES: Readonly<Record<LanguageAbroad, string>> = {
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

/** "In French: “…”, “…” (not verified)", a line for each language. */
function formsAbroad(key: string): readonly string[] {
  const names = namesAbroad(key);
  return [...new Set(names.map(({ language }) => language))].map((language) => {
    const own = names.filter((name) => name.language === language);
    const forms = own.map(({ written, confidence }) => {
      return `“${written}”${confidence === 'verified' ? '' : ' (not verified)'}`;
    });
    return `In ${LANGUAGES[language]}: ${forms.join(', ')}`;
  });
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

function formsOf({ name, preferred, variants, avoid, inContext }: NamedRow): readonly string[] {
  const quoted = (forms: readonly string[]): string => forms.map((form) => `“${form}”`).join(', ');
  return present([
    preferred !== undefined && preferred !== name ? `The house writes “${preferred}” in running text` : undefined,
    variants.length > 0 ? `Also written: ${quoted(variants)}` : undefined,
    avoid.length > 0 ? `Not written by the house: ${quoted(avoid)}` : undefined,
    ...Object.entries(inContext).map(([form, words]) => `“${form}” is taken for it only near: ${words.join(', ')}`),
  ]);
}
