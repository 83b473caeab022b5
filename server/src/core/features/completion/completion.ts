import type { Corpus } from '../../corpus/corpus';
import { placeLabel } from '../../source/placeLabel';
import type { SourceDocument } from '../../source/sourceDocument';
import type { Draft } from '../../draft/draft';
import { type CompletionMode } from '../../phrases/bars';
import { isSeldomMarked } from '../../lexicon/englishFollowers';
import { completePhrases, type PhraseCompletion } from '../../phrases/complete';
import { endsLine } from '../../text/endsLine';
import { isUpper } from '../../text/letters';
import { escapeMarkdown } from '../../text/markdown';
import { oncePer } from '../../text/oncePer';
import { Recent } from '../../text/recent';
import type { Span } from '../../text/span';
import { completeCitations, completeTopic } from './citationCompletion';
import type { CompletionItem } from './completionItem';
import { curatedItems } from './curatedCompletion';
import { completeAskedNames, completeWrittenNames } from './nameCompletion';
import { isOwnProse, isProse } from './ownProse';
import { placeLink } from '../../corpus/place';

/** How completion was asked for. */
export interface CompletionWishes {
  /** Whether somebody asked for it, rather than typed on: then words in small letters and misspelt ones count as well. */
  readonly invoked?: boolean;
  /** Quiet where nothing is said. */
  readonly mode?: CompletionMode;
}

/**
 * All that completes the text before `offset`, best first: citations where one is begun, before phrases; else names where one is
 * being written, phrases, and for whoever asks names and resolutions by any word that they remember. For who writes on with them, each
 * with the space that comes next.
 */
export function completionItemsAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { invoked = false, mode = 'quiet' }: CompletionWishes = {},
): readonly CompletionItem[] {
  const items = itemsAt(draft, offset, corpus, { invoked, mode });
  return mode === 'eager' && endsLine(draft.text, offset) ? items.map(withSpace) : items;
}

/** An editor takes the space back where a mark is typed next, see `spaceTakenCommand`. None comes behind what is not yet whole. */
function withSpace(item: CompletionItem): CompletionItem {
  if (!/[\p{L}\p{N})\]”’",]$/u.test(item.insert)) return item;
  const last = /[^\s,]*,?$/.exec(item.insert)![0];
  const spaceStays = last.endsWith(',') || isSeldomMarked(last.toLowerCase());
  return { ...item, insert: `${item.insert} `, spaceStays };
}

function itemsAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { invoked, mode }: Required<CompletionWishes>,
): readonly CompletionItem[] {
  // A quotation goes on as its source does: there a list opens only for who asks.
  if (!(invoked ? isProse : isOwnProse)(draft, offset)) return [];
  const wish = invoked && mode === 'quiet' ? 'asked' : mode;
  const mined = completePhrases(draft, offset, corpus, wish).map((found) => phraseItem(found, corpus));
  const phrases = withCurated(mined, curatedItems(draft.text, offset, corpus, wish));
  const citations = completeCitations(draft, offset, corpus.citations);
  if (citations.length > 0) return [...citations, ...distinct(phrases, draft.text)];
  const names = completeWrittenNames(draft, offset, corpus, { invoked });
  if (!invoked) {
    const found = distinct([...names, ...phrases], draft.text);
    return mode === 'quiet' && found[0] && isNearlyTyped(found[0], draft.text, offset) ? [] : found;
  }
  const asked = names.length > 0 ? [] : completeAskedNames(draft, offset, corpus);
  const start = (names[0] ?? asked[0])?.replaceStart ?? offset;
  // A resolution found by fewer of the words would leave the others standing before it.
  const topics = completeTopic(draft, offset, corpus.citations).filter(({ replaceStart }) => replaceStart <= start);
  return distinct([...names, ...phrases, ...asked, ...topics], draft.text);
}

/** Whether a letter is left of an item: whoever has typed so far types that too. One of an acronym makes it another name. */
function isNearlyTyped({ insert, replaceStart }: CompletionItem, text: string, offset: number): boolean {
  const typed = text.slice(replaceStart, offset);
  return insert.startsWith(typed) && insert.length <= typed.length + 1 && !isUpper(typed.at(-1) ?? '');
}

/** Phrases of the corpus, each as the table of agreed phrases has it where that has the same, and the table's others after them. */
function withCurated(mined: readonly CompletionItem[], curated: readonly CompletionItem[]): readonly CompletionItem[] {
  const isSame = (a: CompletionItem, b: CompletionItem): boolean =>
    a.replaceStart === b.replaceStart && a.insert === b.insert;
  return [...mined.map((item) => curated.find((other) => isSame(other, item)) ?? item), ...curated];
}

/** Of items that make the same text of the draft the first. */
function distinct(items: readonly CompletionItem[], text: string): readonly CompletionItem[] {
  const start = Math.min(...items.map(({ replaceStart }) => replaceStart));
  const byText = new Map<string, CompletionItem>();
  for (const item of items) {
    const made = text.slice(start, item.replaceStart) + item.insert;
    if (!byText.has(made)) byText.set(made, item);
  }
  return [...byText.values()];
}

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

/** The year of the latest of a phrase's documents, which may be thousands: kept, as the next letter mostly shows the same phrases. */
const latestYears = oncePer((corpus: Corpus) =>
  oncePer((documents: ReadonlyMap<string, number>): string | undefined => {
    let latest: string | undefined;
    for (const id of documents.keys()) {
      const year = corpus.document(id)?.dates?.start.slice(0, 4);
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

/** Places described that are kept: those of a few lists, as one letter later most of them are shown again. */
const DESCRIBED = 200;
const describedPlaces = oncePer((_: Corpus) => new Recent<PlaceDescription>(DESCRIBED));

/** Markdown. */
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
