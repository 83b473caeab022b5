import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft';
import { completePhrases, type PhraseCompletion } from '../phrases/complete';
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

/** Where the phrase stands, as Markdown with links: how often in each document, and the first places. */
export function describePhrase({ documents, places }: PhraseCompletion, corpus: Corpus): string {
  const counts = [...documents].map(([id, count]) => `${count}× ${id}`).join(' · ');
  const links = places.flatMap(({ source, span }) => {
    const document = corpus.document(source);
    if (!document) return [];
    const place = { document: source, span: document.clean.toRaw(span) };
    return [`- [${placeLabel(place, corpus)}](${placeLink(place, corpus)})`];
  });
  return [counts, '', ...links].join('\n');
}
