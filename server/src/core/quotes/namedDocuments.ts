import { citationKey } from '../cite/format';
import type { Corpus } from '../corpus/corpus';
import { findEvent } from '../events/eventLookup';
import type { DocumentKind } from '../kinds/textKinds';
import type { SourceDocument } from '../source/sourceDocument';
import { remembered } from '../text/memory';
import { readDescription } from './describedDocuments';

const bySymbol = remembered(({ documents }: Corpus): ReadonlyMap<string, readonly SourceDocument[]> => {
  const found = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    if (document.symbol === undefined) continue;
    const key = citationKey(document.symbol);
    const others = found.get(key);
    if (others) others.push(document);
    else found.set(key, [document]);
  }
  return found;
});

/** The documents of the corpus with this symbol or description; none where the corpus has none, or several fit a description. */
export function namedDocuments(corpus: Corpus, name: string): readonly SourceDocument[] {
  const described = readDescription(name);
  if (!described) return bySymbol(corpus).get(citationKey(name)) ?? [];
  const { kind, of } = described;
  const event = findEvent(corpus.events, of);
  const found = corpus.documents.filter(
    ({ id, kind: own, dates, identity }) =>
      own === kind &&
      (event?.documentIds.includes(id) ?? (/^\d+$/.test(of) && (dates?.start ?? identity.date?.value)?.startsWith(of))),
  );
  if (found.length > 0) return found.length === 1 ? found : [];
  const told = corpus.documents.filter((document) => document.kind === kind && isTold(document, of));
  return told.length === 1 ? told : [];
}

/** Words by which a report, letter or draft is told from others; what is written for an event has one to itself. */
const LEAST_WORDS: Readonly<Partial<Record<DocumentKind, number>>> = { 'concept-note': 1, summary: 1 };
const MOST_WORDS_NEEDED = 2;
/** Words that many documents have in their titles. */
const COMMON =
  /^(?:conference|debate|symposium|meeting|event|dialogue|seminar|forum|summit|week|open|high-level|security|council|general|assembly|united|nations|secretary-general|chair\w*|report|first|second|third)$/;

/** Characters at the head of a document in which it says what it is. */
const HEAD = 700;

/** The words in which a document says what it is, in small letters. */
const factWords = remembered((document: SourceDocument): ReadonlySet<string> => {
  const { title, event, theme, place, delegation, dates, identity, clean } = document;
  const facts = [title, event, theme, place, delegation?.name, dates?.start, identity.date?.value];
  return new Set(
    [...facts, clean.text.slice(0, HEAD)]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu),
  );
});

/** Whether all telling words of a description stand in what a document says of itself. */
function isTold(document: SourceDocument, of: string): boolean {
  const { kind } = document;
  const known = factWords(document);
  const telling = (of.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []).filter((word) => !COMMON.test(word));
  const least = LEAST_WORDS[kind] ?? MOST_WORDS_NEEDED;
  return telling.length >= least && telling.every((word) => word.split('-').every((part) => known.has(part)));
}
