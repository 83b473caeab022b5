import { type SourceFile } from '../corpus/sourceFile';
import { lazy } from '../text/lazy';
import { type Span } from '../text/span';
import { type Citation } from './citation';
import { excerptAround } from './excerpt';
import { findCitations } from './find';
import { resolve, type ResolvedCitation } from './resolve';

/** One place where a document of the corpus names a resolution or document. */
export interface CitationMention {
  readonly documentId: string;
  /** Where an editor opens the document. */
  readonly uri: string;
  /** Raw span in the document. */
  readonly span: Span;
  /** Line of the mention, counted from 1. */
  readonly line: number;
  /** "2023-conference-concept-note, para. 15" where the paragraph or footnote has a printed number, else the document's id. */
  readonly label: string;
  readonly citation: Citation;
}

/** How often one document names a thing. */
export interface DocumentCount {
  readonly documentId: string;
  readonly count: number;
}

/** What hovers and look-ups ask the corpus. */
export interface CitationIndex {
  /** Everything the documents name, as symbols without their year, in no order. */
  symbols(): readonly string[];
  /** Mentions of a symbol, with or without its year, by document and place. */
  mentionsOf(symbol: string): readonly CitationMention[];
  /** Documents that name it, most mentions first. */
  documentsOf(symbol: string): readonly DocumentCount[];
  /** The mention whose sentence says most about the thing, if any. */
  bestMention(symbol: string): CitationMention | undefined;
  /** The mention's sentence as plain text of at most `length` characters, cut at words with an ellipsis. */
  excerpt(mention: CitationMention, length: number): string;
}

/** Indexes what the documents of a corpus cite. Nothing is read before the first question. */
export function createCitationIndex(files: readonly SourceFile[]): CitationIndex {
  const texts = new Map(files.map(({ id, text }) => [id, text]));
  /** By document, place and length: hovers ask for the same few again and again. */
  const excerpts = new Map<string, string>();
  const bySymbol = lazy(() => {
    const index = new Map<string, CitationMention[]>();
    for (const file of files) {
      for (const { key, mention } of mentionsIn(file)) {
        const known = index.get(key);
        if (known) known.push(mention);
        else index.set(key, [mention]);
      }
    }
    return index;
  });
  const mentionsOf = (symbol: string): readonly CitationMention[] => bySymbol().get(citationKey(symbol)) ?? [];
  /** Kept once found: a hover asks again at every move of the mouse. */
  const best = new Map<string, CitationMention | undefined>();
  return Object.freeze<CitationIndex>({
    symbols: () => [...bySymbol().keys()],
    mentionsOf,
    documentsOf(symbol) {
      const counts = new Map<string, number>();
      for (const { documentId } of mentionsOf(symbol)) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
      return [...counts].map(([documentId, count]) => ({ documentId, count })).sort((a, b) => b.count - a.count);
    },
    bestMention(symbol) {
      const key = citationKey(symbol);
      if (!best.has(key)) best.set(key, mostWorth(mentionsOf(key), texts));
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

/** What a symbol is filed under: itself without the year. */
export function citationKey(symbol: string): string {
  return symbol.replace(/ ?\(\d{4}\)$/, '');
}

function* mentionsIn({ id, uri, text }: SourceFile): Generator<{ key: string; mention: CitationMention }> {
  let line = 1;
  let at = 0;
  for (const citation of findCitations(text)) {
    const { symbol }: ResolvedCitation = resolve(citation);
    for (; at < citation.span.start; at++) if (text.charCodeAt(at) === 10) line++;
    if (symbol === undefined) continue;
    const number = printedNumber(text, citation.span.start);
    const label = number ? `${id}, ${number}` : id;
    yield { key: citationKey(symbol), mention: { documentId: id, uri, span: citation.span, line, label, citation } };
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

function mostWorth(
  mentions: readonly CitationMention[],
  texts: ReadonlyMap<string, string>,
): CitationMention | undefined {
  const scored = mentions
    .slice(0, mostWeighed)
    .map((mention) => ({ mention, score: worth(mention, texts.get(mention.documentId) ?? '') }));
  const greatest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === greatest)?.mention;
}

/** How much a mention's sentence is likely to say: one that opens with it, in the body, and is no question, says most. */
function worth({ span, label, citation }: CitationMention, text: string): number {
  const sentence = excerptAround(text, span, 400);
  const position = sentence.indexOf(text.slice(citation.numberSpan.start, citation.numberSpan.end));
  const opens = position >= 0 && position < 60;
  return (label.includes(', note ') ? 0 : 4) + (sentence.endsWith('?') ? 0 : 2) + (opens ? 1 : 0);
}
