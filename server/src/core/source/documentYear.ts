import type { SourceDocument } from './sourceDocument';

/** The date of a document as far as it is known: an ISO day, a month ("2031-05") or a year; `undefined` where it has none. */
export function documentDate({ identity }: Pick<SourceDocument, 'identity'>): string | undefined {
  return identity.date?.value;
}

/** The year of a document that has a date. */
export function documentYear(document: Pick<SourceDocument, 'identity'>): number | undefined {
  const year = Number(documentDate(document)?.slice(0, 4));
  return Number.isNaN(year) ? undefined : year;
}
