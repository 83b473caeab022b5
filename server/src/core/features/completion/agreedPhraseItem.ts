import type { Corpus } from '../../corpus/corpus';
import type { AgreedPhrase } from '../../lexicon/agreedPhrases';
import { provenanceOf } from '../../phrases/corpusPhrases';
import { occurrencesOf } from '../../phrases/occurrences';
import { escapeMarkdown } from '../../text/markdown';
import type { CompletionItem } from './completionItem';

/** An agreed phrase as an item that writes `insert`, with how often the corpus has the phrase and where it is agreed. */
export function agreedPhraseItem(
  row: AgreedPhrase,
  { insert, replaceStart, filterText }: Pick<CompletionItem, 'insert' | 'replaceStart' | 'filterText'>,
  corpus: Corpus,
): CompletionItem {
  const { count, documents } = occurrencesOf(row.phrase, corpus, 0);
  const provenance = provenanceOf(row);
  return {
    kind: 'phrase',
    label: insert.replace(/\s+/g, ' '),
    aside: row.status === 'preferred' ? 'agreed' : row.status,
    insert,
    replaceStart,
    detail: `${row.category}, ${count === 0 ? 'not in your corpus' : `${count}× in your corpus`}`,
    documentation: [
      provenance.charAt(0).toUpperCase() + provenance.slice(1),
      ...(row.note === undefined ? [] : [row.note]),
    ]
      .map(escapeMarkdown)
      .join('\n\n'),
    filterText,
    count,
    documents,
  };
}
