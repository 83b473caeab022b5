import type { Corpus } from '../../corpus/corpus';
import { type EntryKind, entryKey } from '../../lexicon/catalogue';
import { councilYearOf } from '../../lexicon/councilYears';
import { entryKindInWords, entryTitle } from '../../lexicon/entryTitle';
import type { CorpusPlace } from '../../corpus/place';

/** What can be looked for in the corpus by name. */
export type CorpusSymbolKind = 'citation' | 'event' | 'session' | EntryKind;

/** A thing the corpus speaks of. */
export interface CorpusSymbol {
  readonly kind: CorpusSymbolKind;
  /** "S/RES/2396 (2017)", "hlc-2023: High-level Conference …", "Session II: …", "CTED: Counter-Terrorism Committee …". */
  readonly name: string;
  /** What it is about or part of, for whoever looks for it by that; may be empty. */
  readonly detail: string;
  /** Where the corpus says most about it. */
  readonly place: CorpusPlace;
}

/** How many are given: a longer list is narrowed by typing on. */
const MOST = 200;

/**
 * The events, sessions, cited resolutions and documents, and named entities, conventions, persons and terms whose name or detail holds
 * every word of `query`, whatever the case and punctuation; all of them for an empty query.
 */
export function findSymbols(query: string, corpus: Corpus): readonly CorpusSymbol[] {
  const words = query.split(/\s+/).map(folded);
  const found: CorpusSymbol[] = [];
  for (const symbol of corpusSymbols(corpus)) {
    const text = folded(`${symbol.name} ${symbol.detail}`);
    if (words.every((word) => text.includes(word))) found.push(symbol);
    if (found.length === MOST) break;
  }
  return found;
}

function* corpusSymbols(corpus: Corpus): Generator<CorpusSymbol> {
  for (const { id, name, documentId, theme = '', sessions } of corpus.events) {
    yield { kind: 'event', name: `${id}: ${name}`, detail: theme, place: { document: documentId, span: TOP } };
    for (const session of sessions) {
      const { number, title, raw } = session;
      const label = number === undefined ? title : `Session ${number}: ${title}`;
      yield { kind: 'session', name: label, detail: id, place: { document: session.documentId, span: raw } };
    }
  }
  for (const symbol of [...corpus.citations.keys()].sort(byNumber)) {
    const best = corpus.citations.bestMention(symbol);
    if (!best) continue;
    const place = { document: best.documentId, span: best.span };
    yield { kind: 'citation', name: withYear(symbol), detail: corpus.catalogue.resolution(symbol)?.title ?? '', place };
  }
  for (const entry of corpus.catalogue.entries) {
    const best = corpus.names.bestMention(entryKey(entry.kind, entry.row.id));
    if (!best) continue;
    const place = { document: best.documentId, span: best.span };
    yield { kind: entry.kind, name: entryTitle(entry), detail: entryKindInWords(entry), place };
  }
}

const TOP = { start: 0, end: 0 } as const;

/** "S/RES/2396 (2017)": with the year where the table of Council resolutions has it. */
function withYear(symbol: string): string {
  const number = /^S\/RES\/(\d{1,4})$/.exec(symbol)?.[1];
  const year = number === undefined ? undefined : councilYearOf(Number(number));
  return year === undefined ? symbol : `${symbol} (${year})`;
}

/** Symbols in alphabetical order with numbers by their size. */
function byNumber(a: string, b: string): number {
  const pad = (symbol: string): string => symbol.replace(/\d+/g, (number) => number.padStart(8, '0'));
  return pad(a) < pad(b) ? -1 : 1;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
