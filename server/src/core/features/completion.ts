import type { Corpus } from '../corpus/corpus';
import type { SourceDocument } from '../corpus/sourceDocument';
import type { Draft } from '../draft';
import { completePhrases, type PhraseCompletion } from '../phrases/complete';
import { escapeMarkdown } from '../text/markdown';
import type { Span } from '../text/span';
import { placeLabel, placeLink } from './place';

/** What completes the text before `offset`. Nothing in front matter, code, comments and addresses. */
export function completeAt(draft: Draft, offset: number, corpus: Corpus): readonly PhraseCompletion[] {
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (block?.kind === 'front-matter' || block?.kind === 'code' || block?.kind === 'comment') return [];
  if (/\]\([^)\s]*$|\bhttps?:\/\/\S*$/.test(draft.text.slice(Math.max(0, offset - 200), offset))) return [];
  return completePhrases(draft.text, offset, corpus.phrases, corpus.read);
}

/** "11× in 4 documents, latest 2023". */
export function phraseDetail({ count, documents }: PhraseCompletion, corpus: Corpus): string {
  const years = [...documents.keys()].flatMap((id) => corpus.document(id)?.dates?.start.slice(0, 4) ?? []);
  const latest = years.sort().at(-1);
  const in_ = documents.size === 1 ? '1 document' : `${documents.size} documents`;
  return `${count}× in ${in_}${latest === undefined ? '' : `, latest ${latest}`}`;
}

/** Where the phrase stands, as Markdown: for a few documents the place, how often it is there, and the words around it. */
export function describePhrase({ documents, places }: PhraseCompletion, corpus: Corpus): string {
  const lines = places.flatMap(({ source, span }) => {
    const document = corpus.document(source);
    if (!document) return [];
    const place = { document: source, span: document.clean.toRaw(span) };
    const times = documents.get(source) ?? 1;
    const head = `[${escapeMarkdown(placeLabel(place, corpus))}](${placeLink(place, corpus)})${times > 1 ? ` · ${times}×` : ''}`;
    return [`${head}  \n“${escapeMarkdown(surroundings(document, span))}”`];
  });
  return lines.join('\n\n');
}

/** Characters shown to either side of a phrase. */
const AROUND = 50;

/** The phrase with the words around it, within its paragraph, with an ellipsis where it was cut. */
function surroundings({ clean, blocks }: SourceDocument, span: Span): string {
  const block =
    blocks.find((candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end)?.span ?? span;
  const wanted = { start: Math.max(block.start, span.start - AROUND), end: Math.min(block.end, span.end + AROUND) };
  const before = clean.text.slice(wanted.start, span.start);
  const after = clean.text.slice(span.end, wanted.end);
  const head = wanted.start > block.start ? `…${before.slice(before.indexOf(' ') + 1)}` : before;
  const tail = wanted.end < block.end ? `${after.slice(0, after.lastIndexOf(' '))}…` : after;
  return `${head}${clean.text.slice(span.start, span.end)}${tail}`.replace(/\s+/g, ' ');
}
