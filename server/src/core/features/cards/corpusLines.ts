import { type DocumentCount, type Mention, type MentionIndex } from '../../corpus/corpus';
import { soFar, type UnreadFiles } from '../../corpus/unread';
import { type CardLine, present } from './card';

/** How a document speaks of a thing. */
type Verb = 'cited' | 'named';

const namedDocuments = 3;
/** Documents whose best place is shown behind "More". */
const quotedDocuments = 10;
const excerptLength = 160;

/** How often the corpus speaks of a thing, with `unread` files to come, and the place that says most about it. */
export function corpusAnswer<M extends Mention>(
  index: MentionIndex<M>,
  key: string | undefined,
  verb: Verb,
  unread: UnreadFiles | undefined,
): readonly CardLine[] {
  const best = key === undefined ? undefined : index.bestMention(key);
  const count = countLine(key === undefined ? [] : index.documentsOf(key), verb, soFar(unread));
  return [[count], ...(best ? [quoted(best, index)] : [])];
}

/** The best place of each document but the one that {@link corpusAnswer} shows. */
export function corpusDetail<M extends Mention>(index: MentionIndex<M>, key: string, verb: Verb): readonly CardLine[] {
  const documents = index.documentsOf(key);
  const shown = index.bestMention(key)?.documentId;
  const others = index.bestByDocument(key, quotedDocuments).filter(({ documentId }) => documentId !== shown);
  if (others.length === 0) return [];
  const left = documents.length - quotedDocuments;
  return present<CardLine>([
    [`Also ${verb} in:`],
    ...others.map((mention) => quoted(mention, index)),
    left > 0 ? [`and in ${left} more`] : undefined,
  ]);
}

/**
 * "Cited 8× in 2 documents of the corpus: 2021-conference-concept-note (5), …"; "Cited once in the corpus, in …"; "Not cited in
 * the corpus". `yet` says that more may come.
 */
function countLine(documents: readonly DocumentCount[], verb: Verb, yet: string): string {
  if (documents.length === 0) return `Not ${verb} in the corpus${yet}`;
  const total = documents.reduce((sum, { count }) => sum + count, 0);
  const opening = verb === 'cited' ? 'Cited' : 'Named';
  const [only] = documents;
  if (only && documents.length === 1)
    return `${opening} ${total === 1 ? 'once' : `${total}×`} in the corpus${yet === '' ? ',' : yet + ':'} in ${only.documentId}`;
  const names = documents.slice(0, namedDocuments).map(({ documentId, count }) => `${documentId} (${count})`);
  const more = documents.length > namedDocuments ? [`${documents.length - namedDocuments} more`] : [];
  return `${opening} ${total}× in ${documents.length} documents of the corpus${yet}: ${[...names, ...more].join(', ')}`;
}

function quoted<M extends Mention>(mention: M, index: MentionIndex<M>): CardLine {
  return [`“${index.excerpt(mention, excerptLength)}” — `, placePiece(mention)];
}

/** The place of a mention as a link that opens it. */
export function placePiece({ label, uri, line }: Mention): { readonly text: string; readonly target: string } {
  return { text: label, target: `${uri}#L${line}` };
}
