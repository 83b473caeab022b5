import type { Corpus } from '../../corpus/corpus';
import { placeLabel } from '../../source/placeLabel';
import type { SourceDocument } from '../../source/sourceDocument';
import type { Draft } from '../../draft/draft';
import { completePhrases, type PhraseCompletion } from '../../phrases/complete';
import { escapeMarkdown } from '../../text/markdown';
import { remembered } from '../../text/memory';
import { oncePer } from '../../text/oncePer';
import { Recent } from '../../text/recent';
import type { Span } from '../../text/span';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';
import { isOwnProse } from './ownProse';
import { placeLink } from '../../corpus/place';

/** The phrases of the corpus that go on from what is typed. */
export const phraseCompletion: CompletionSource = {
  name: 'phrases',
  appliesTo: ({ isProse }) => isProse,
  itemsAt: ({ draft, offset, corpus, bar }) =>
    completePhrases(draft, offset, corpus, bar).map((found) => phraseItem(found, corpus)),
};

/** The phrases that complete the text before `offset`. Nothing in front matter, code, comments and addresses. */
export function completeAt(draft: Draft, offset: number, corpus: Corpus): readonly PhraseCompletion[] {
  return isOwnProse(draft, offset) ? completePhrases(draft, offset, corpus, 'quiet') : [];
}

/**
 * A phrase as an item. Its filter text reaches back over the typed words of the phrase: without that an editor closes the list
 * at the first space.
 */
function phraseItem(phrase: PhraseCompletion, corpus: Corpus): CompletionItem {
  const { label, insert, replaceStart, count, documents } = phrase;
  return {
    kind: 'phrase',
    label,
    // The list is narrow and phrases are long: beside the label stands the count alone, the rest in the item's details.
    aside: count === 0 ? '' : `${count}×`,
    insert,
    replaceStart,
    detail: phraseDetail(phrase, corpus),
    documentation: describePhrase(phrase, corpus),
    filterText: insert,
    count,
    documents,
  };
}

/** "11× in 4 documents, latest 2023". */
export function phraseDetail({ count, documents }: PhraseCompletion, corpus: Corpus): string {
  if (count === 0) return 'not in the corpus in these words';
  const latest = latestYears(corpus)(documents);
  const in_ = documents.size === 1 ? '1 document' : `${documents.size} documents`;
  return `${count}× in ${in_}${latest === undefined ? '' : `, latest ${latest}`}`;
}

/**
 * The year of the latest of a phrase's documents. It is kept: there may be thousands of documents, and the next letter mostly shows the
 * same phrases.
 */
const latestYears = remembered((corpus: Corpus) =>
  oncePer((documents: ReadonlyMap<string, number>): string | undefined => {
    let latest: string | undefined;
    for (const id of documents.keys()) {
      const year = corpus.document(id)?.identity.date?.value.slice(0, 4);
      if (year !== undefined && (latest === undefined || year > latest)) latest = year;
    }
    return latest;
  }),
);

/** Where the phrase stands, as Markdown: for a few documents the place, how often it is there, and the words around it. */
export function describePhrase({ documents, places }: PhraseCompletion, corpus: Corpus): string {
  const lines = places.flatMap(({ source, span }) => {
    const document = corpus.document(source);
    if (!document) return [];
    const place = `${source} ${span.start} ${span.end}`;
    const { head, around } = describedPlaces(corpus).get(place, () => describePlace(document, span, corpus));
    const times = documents.get(source) ?? 1;
    return [`${head}${times > 1 ? ` · ${times}×` : ''}  \n“${around}”`];
  });
  return lines.join('\n\n');
}

/** The number of described places that are kept: those of a few lists, as most of them are shown again one letter later. */
const DESCRIBED = 200;
const describedPlaces = remembered((_: Corpus) => new Recent<PlaceDescription>(DESCRIBED));

/** The description of a place, as Markdown. */
interface PlaceDescription {
  /** Which document and where in it, with a link. */
  readonly head: string;
  readonly around: string;
}

function describePlace(document: SourceDocument, span: Span, corpus: Corpus): PlaceDescription {
  const place = { document: document.id, span: document.clean.toRaw(span) };
  return {
    head: `[${escapeMarkdown(placeLabel(document, place.span.start))}](${placeLink(place, corpus)})`,
    around: escapeMarkdown(surroundings(document, span)),
  };
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
