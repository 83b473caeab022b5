import type { Corpus } from '../corpus/corpus';
import { provenanceOf } from '../phrases/corpusPhrases';
import { completeCurated } from '../phrases/curatedPhrases';
import { occurrencesOf } from '../phrases/occurrences';
import { escapeMarkdown } from '../text/markdown';
import type { CompletionItem } from './completionItem';

/** The agreed phrases that go on from the text before `offset`, whether or not the corpus has them: each says which. */
export function curatedItems(text: string, offset: number, corpus: Corpus): readonly CompletionItem[] {
  return completeCurated(text, offset).map(({ row, replaceStart, insert }) => {
    const { count, documents } = occurrencesOf(row.phrase, corpus, 0);
    const where = count === 0 ? 'not in your corpus' : `${count}× in your corpus`;
    const provenance = provenanceOf(row);
    return {
      kind: 'phrase',
      label: insert.replace(/\s+/g, ' '),
      aside: row.status === 'preferred' ? 'agreed' : row.status,
      insert,
      replaceStart,
      detail: `${row.category}, ${where}`,
      documentation: [
        provenance.charAt(0).toUpperCase() + provenance.slice(1),
        ...(row.note === undefined ? [] : [row.note]),
      ]
        .map(escapeMarkdown)
        .join('\n\n'),
      filterText: insert,
      count,
      documents,
    };
  });
}
