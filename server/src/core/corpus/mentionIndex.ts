import { excerptAround } from '../cite/excerpt';
import { lazy } from '../text/lazy';
import { type Span } from '../text/span';
import { mentionWorth } from './mentionWorth';
import { blockAt, placeLabel } from './placeLabel';
import { type SourceDocument } from './sourceDocument';
import { type SourceFile } from './sourceFile';

/** One place where a document of the corpus names a thing. */
export interface Mention {
  readonly documentId: string;
  /** Where an editor opens the document. */
  readonly uri: string;
  /** Raw span in the document. */
  readonly span: Span;
  /** Line of the mention, counted from 1. */
  readonly line: number;
  /** "2023-conference-concept-note, para. 15" where the paragraph or footnote has a printed number, else the document's id. */
  readonly label: string;
}

/** How often one document names a thing. */
export interface DocumentCount {
  readonly documentId: string;
  readonly count: number;
}

/** What hovers and look-ups ask the corpus; things are known by their keys. */
export interface MentionIndex<M extends Mention = Mention> {
  /** Everything the documents name, in no order. */
  keys(): readonly string[];
  /** Mentions of a thing by document and place. */
  mentionsOf(key: string): readonly M[];
  /** Documents that name it, most mentions first. */
  documentsOf(key: string): readonly DocumentCount[];
  /** The mention whose sentence says most about the thing, if any. */
  bestMention(key: string): M | undefined;
  /** The same of each document that names it, at most `most` of them, in the order of {@link documentsOf}. */
  bestByDocument(key: string, most: number): readonly M[];
  /** The mention's sentence as plain text of at most `length` characters, cut at words with an ellipsis. */
  excerpt(mention: Mention, length: number): string;
}

/** What a document names at one place. */
export interface Named<Detail extends object> {
  readonly key: string;
  readonly span: Span;
  /** The words by which a sentence that opens with the thing is known. */
  readonly core: Span;
  /** What the mention carries beyond its place. */
  readonly detail: Detail;
}

/** The document read from a file; an index asks for it only to tell one place from another. */
export type DocumentOf = (file: SourceFile) => SourceDocument;

/** A mention with what it is filed under and weighed by. */
export interface FiledMention<M extends Mention = Mention> {
  readonly key: string;
  readonly core: Span;
  readonly mention: M;
}

/** Indexes the mentions of the documents, in text order. Nothing is read before the first question. */
export function createMentionIndex<Filed extends Mention>(
  files: readonly SourceFile[],
  documentOf: DocumentOf,
  mentions: (file: SourceFile) => readonly FiledMention<Filed>[],
): MentionIndex<Filed> {
  const byId = new Map(files.map((file) => [file.id, file]));
  const texts = new Map(files.map(({ id, text }) => [id, text]));
  /** By document, place and length: hovers ask for the same few again and again. */
  const excerpts = new Map<string, string>();
  const cores = new Map<Filed, Span>();
  const byKey = lazy(() => {
    const index = new Map<string, Filed[]>();
    for (const file of files) {
      for (const { key, mention, core } of mentions(file)) {
        cores.set(mention, core);
        const known = index.get(key);
        if (known) known.push(mention);
        else index.set(key, [mention]);
      }
    }
    return index;
  });
  const mentionsOf = (key: string): readonly Filed[] => byKey().get(key) ?? [];
  const weigh = (mention: Filed): number => {
    const { documentId, span } = mention;
    const text = texts.get(documentId) ?? '';
    const file = byId.get(documentId);
    const block = file && blockAt(documentOf(file), span.start)?.kind;
    const { start, end } = cores.get(mention) ?? span;
    return mentionWorth({
      ...(block && { block }),
      sentence: excerptAround(text, span, weighedLength),
      core: excerptAround(text.slice(start, end), { start: 0, end: end - start }, weighedLength),
    });
  };
  /** Kept once found, like what follows from it: a hover asks again at every move of the mouse. */
  const worths = new Map<Filed, number>();
  const worthOf = (mention: Filed): number => {
    let known = worths.get(mention);
    if (known === undefined) worths.set(mention, (known = weigh(mention)));
    return known;
  };
  const best = new Map<string, Filed | undefined>();
  const bestOfDocuments = new Map<string, readonly Filed[]>();
  const documentsOf = (key: string): readonly DocumentCount[] => {
    const counts = new Map<string, number>();
    for (const { documentId } of mentionsOf(key)) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
    return [...counts].map(([documentId, count]) => ({ documentId, count })).sort((a, b) => b.count - a.count);
  };
  return Object.freeze<MentionIndex<Filed>>({
    keys: () => [...byKey().keys()],
    mentionsOf,
    documentsOf,
    bestMention(key) {
      if (!best.has(key)) best.set(key, mostWorth(mentionsOf(key), worthOf));
      return best.get(key);
    },
    bestByDocument(key, most) {
      const asked = `${most} ${key}`;
      let known = bestOfDocuments.get(asked);
      if (!known) {
        known = documentsOf(key)
          .slice(0, most)
          .flatMap(({ documentId }) => {
            const own = mentionsOf(key).filter((mention) => mention.documentId === documentId);
            return mostWorth(own.slice(0, mostWeighedEach), worthOf) ?? [];
          });
        bestOfDocuments.set(asked, known);
      }
      return known;
    },
    excerpt({ documentId, span }, length) {
      const place = `${documentId} ${span.start} ${length}`;
      let known = excerpts.get(place);
      if (known === undefined) {
        known = excerptAround(texts.get(documentId) ?? '', span, length);
        excerpts.set(place, known);
      }
      return known;
    },
  });
}

/** What `find` finds in a file. */
export function* mentionsIn<Detail extends object>(
  file: SourceFile,
  documentOf: DocumentOf,
  find: (text: string) => Iterable<Named<Detail>>,
): Generator<FiledMention<Mention & Detail>> {
  const { id, uri, text } = file;
  let line = 1;
  let at = 0;
  for (const { key, span, core, detail } of find(text)) {
    for (; at < span.start; at++) if (text.charCodeAt(at) === 10) line++;
    const mention = {
      documentId: id,
      uri,
      span,
      line,
      get label() {
        return placeLabel(documentOf(file), span.start);
      },
    };
    yield { key, core, mention: Object.assign(mention, detail) };
  }
}

/** How many mentions are weighed: the first of them are as good as any. */
const mostWeighed = 120;
/** The same for each of several documents. */
const mostWeighedEach = 30;
/** How much of a sentence is weighed. */
const weighedLength = 400;

function mostWorth<M extends Mention>(mentions: readonly M[], worthOf: (mention: M) => number): M | undefined {
  const scored = mentions.slice(0, mostWeighed).map((mention) => ({ mention, score: worthOf(mention) }));
  const greatest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === greatest)?.mention;
}
