import { type CatalogueEntry } from './catalogue';

/** "CTED: Counter-Terrorism Committee Executive Directorate". */
export function entryTitle({ row }: CatalogueEntry): string {
  return row.acronym === undefined ? row.name : `${row.acronym}: ${row.name}`;
}

/** What an entry is, for a list: "Security Council body", "term (borders)", the office of a person. */
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
