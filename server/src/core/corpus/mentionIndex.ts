import { excerptAround } from '../cite/excerpt';
import { lazy } from '../text/lazy';
import { type Span } from '../text/span';
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

/** Indexes what `find` finds in the documents, in text order. Nothing is read before the first question. */
export function createMentionIndex<Detail extends object>(
  files: readonly SourceFile[],
  find: (text: string) => Iterable<Named<Detail>>,
): MentionIndex<Mention & Detail> {
  type Filed = Mention & Detail;
  const texts = new Map(files.map(({ id, text }) => [id, text]));
  /** By document, place and length: hovers ask for the same few again and again. */
  const excerpts = new Map<string, string>();
  const cores = new Map<Filed, Span>();
  const byKey = lazy(() => {
    const index = new Map<string, Filed[]>();
    for (const file of files) {
      for (const { key, mention, core } of mentionsIn(file, find)) {
        cores.set(mention, core);
        const known = index.get(key);
        if (known) known.push(mention);
        else index.set(key, [mention]);
      }
    }
    return index;
  });
  const mentionsOf = (key: string): readonly Filed[] => byKey().get(key) ?? [];
  const worthOf = (mention: Filed): number =>
    worth(mention, cores.get(mention) ?? mention.span, texts.get(mention.documentId) ?? '');
  /** Kept once found: a hover asks again at every move of the mouse. */
  const best = new Map<string, Filed | undefined>();
  return Object.freeze<MentionIndex<Filed>>({
    keys: () => [...byKey().keys()],
    mentionsOf,
    documentsOf(key) {
      const counts = new Map<string, number>();
      for (const { documentId } of mentionsOf(key)) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
      return [...counts].map(([documentId, count]) => ({ documentId, count })).sort((a, b) => b.count - a.count);
    },
    bestMention(key) {
      if (!best.has(key)) best.set(key, mostWorth(mentionsOf(key), worthOf));
      return best.get(key);
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

function* mentionsIn<Detail extends object>(
  { id, uri, text }: SourceFile,
  find: (text: string) => Iterable<Named<Detail>>,
): Generator<{ key: string; core: Span; mention: Mention & Detail }> {
  let line = 1;
  let at = 0;
  for (const { key, span, core, detail } of find(text)) {
    for (; at < span.start; at++) if (text.charCodeAt(at) === 10) line++;
    const number = printedNumber(text, span.start);
    const label = number ? `${id}, ${number}` : id;
    yield { key, core, mention: { documentId: id, uri, span, line, label, ...detail } };
  }
}

/** How far back a paragraph's start is looked for. */
const longestParagraph = 8000;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "para. 15" or "note 2": the number printed before the paragraph or footnote that `at` lies in. */
function printedNumber(text: string, at: number): string | undefined {
  const from = Math.max(0, at - longestParagraph);
  const before = text.slice(from, at);
  const start = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const opening = before
    .slice(start < 0 ? 0 : start)
    .trimStart()
    .slice(0, 24);
  const paragraph = /^(\d{1,3})\.\s/.exec(opening);
  if (paragraph) return `para. ${paragraph[1]}`;
  const raised = /^[⁰¹²³⁴-⁹]{1,3}/.exec(opening)?.[0];
  if (raised) return `note ${Array.from(raised, (figure) => superscripts.indexOf(figure)).join('')}`;
  // "6 S/Res/2396", but not "28 June 2018".
  const note = /^(\d{1,2})\s(?=\p{Lu}|$)(?!\p{Lu}\p{L}+\s\d{4})/u.exec(opening);
  return note ? `note ${note[1]}` : undefined;
}

/** How many mentions are weighed: the first of them are as good as any. */
const mostWeighed = 40;

function mostWorth<M extends Mention>(mentions: readonly M[], worthOf: (mention: M) => number): M | undefined {
  const scored = mentions.slice(0, mostWeighed).map((mention) => ({ mention, score: worthOf(mention) }));
  const greatest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === greatest)?.mention;
}

/** How much a mention's sentence is likely to say: one that opens with it, in the body, and is no question, says most. */
function worth({ span, label }: Mention, core: Span, text: string): number {
  const sentence = excerptAround(text, span, 400);
  const position = sentence.indexOf(text.slice(core.start, core.end));
  const opens = position >= 0 && position < 60;
  return (label.includes(', note ') ? 0 : 4) + (sentence.endsWith('?') ? 0 : 2) + (opens ? 1 : 0);
}
