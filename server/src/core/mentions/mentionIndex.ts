import type { DocumentCount, Mention, MentionIndex } from '../corpus/corpus';
import { excerptAround } from '../cite/excerpt';
import { flatCopy } from '../text/flatCopy';
import { lazy } from '../text/lazy';
import { Recent } from '../text/recent';
import { type Span } from '../text/span';
import { mentionsOf as filedUnder } from '../documents/filedMentions';
import {
  type Filing,
  filingsOf as filingsIn,
  filingSteps,
  type MentionFilings,
  type MentioningDocument,
} from './mentionFilings';
import { mentionWorth } from './mentionWorth';
import { rawBlockAt, placeLabel } from '../source/placeLabel';

/** A mention index with what the one after it begins with. */
export interface FiledMentionIndex<Detail extends object> extends MentionIndex<Mention & Detail> {
  /** The filings of this index, or those of the one before until the first question. */
  filed(): MentionFilings<Detail> | undefined;
  /** Files everything, a step at a time, before somebody waits for it. */
  prepare(): Generator<void, void>;
}

/** Excerpts remembered: those of many hovers. */
const KEPT_EXCERPTS = 500;

/** Indexes the mentions of the documents, in text order. Nothing is read before the first question. */
export function createMentionIndex<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
  before?: MentionFilings<Detail>,
): FiledMentionIndex<Detail> {
  type Found = Mention & Detail;
  const byId = lazy(() => new Map(documents.map((document) => [document.file.id, document])));
  /** By document, place and length: hovers ask for the same few again and again. */
  const excerpts = new Recent<string>(KEPT_EXCERPTS);
  const cores = new Map<Found, Span>();
  let filed = before;
  const steps = filingSteps(documents, before);
  let isFiled = false;
  /** Files one step; true once all is filed. */
  const file = (): boolean => {
    if (isFiled) return true;
    const { done, value } = steps.next();
    if (done !== true) return false;
    filed = value;
    return (isFiled = true);
  };
  const filings = (): MentionFilings<Detail> => {
    while (!file());
    return filed!;
  };
  const byKey = (): MentionFilings<Detail>['byKey'] => filings().byKey;
  const filingsOf = (key: string): readonly Filing<Detail>[] => filingsIn(filings(), key);
  /** The mentions by key. Keys without any are not kept: typing asks for ever more of them. */
  const mentions = new Map<string, readonly Found[]>();
  const mentionsOf = (key: string): readonly Found[] => {
    let known = mentions.get(key);
    if (!known) {
      known = filingsOf(key).flatMap(({ from, filed, key }) =>
        filedUnder(filed, key).map(({ span, core, line, detail }) => {
          const mention = mentionAt(from, span, line, detail);
          cores.set(mention, core);
          return mention;
        }),
      );
      if (known.length > 0) mentions.set(flatCopy(key), known);
    }
    return known;
  };
  const weigh = (mention: Found): number => {
    const { documentId, span } = mention;
    const from = byId().get(documentId);
    if (!from) return 0;
    const block = rawBlockAt(from.document(), span.start)?.kind;
    const { text } = from.file;
    const { start, end } = cores.get(mention) ?? span;
    return mentionWorth({
      ...(block && { block }),
      sentence: excerptAround(text, span, weighedLength),
      core: excerptAround(text.slice(start, end), { start: 0, end: end - start }, weighedLength),
    });
  };
  /** Kept once found, like what follows from it: a hover asks again at every move of the mouse. */
  const worths = new Map<Found, number>();
  const worthOf = (mention: Found): number => {
    let known = worths.get(mention);
    if (known === undefined) worths.set(mention, (known = weigh(mention)));
    return known;
  };
  const best = new Map<string, Found>();
  const bestOfDocuments = new Map<string, readonly Found[]>();
  const documentsOf = (key: string): readonly DocumentCount[] =>
    filingsOf(key)
      .map(({ from, filed, key }) => ({ documentId: from.file.id, count: filed.counts[key]! }))
      .sort((a, b) => b.count - a.count);
  return Object.freeze<FiledMentionIndex<Detail>>({
    filed: () => filed,
    *prepare() {
      while (!file()) yield;
    },
    keys: () => [...byKey().keys()],
    countOf: (key) => byKey().get(key)?.count ?? 0,
    mentionsOf,
    documentsOf,
    bestMention(key) {
      const known = best.get(key) ?? mostWorth(mentionsOf(key), worthOf);
      if (known) best.set(flatCopy(key), known);
      return known;
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
        if (known.length > 0) bestOfDocuments.set(flatCopy(asked), known);
      }
      return known;
    },
    excerpt({ documentId, span }, length) {
      const place = `${documentId} ${span.start} ${length}`;
      return excerpts.get(place, () => flatCopy(excerptAround(byId().get(documentId)?.file.text ?? '', span, length)));
    },
  });
}

function mentionAt<Detail extends object>(
  { file: { id, uri }, document }: MentioningDocument<Detail>,
  span: Span,
  line: number,
  detail: Detail,
): Mention & Detail {
  const mention = {
    documentId: id,
    uri,
    span,
    line,
    get label() {
      return placeLabel(document(), span.start);
    },
  };
  return Object.assign(mention, detail);
}

/** How many mentions are weighed: the first of them are as good as any. */
const mostWeighed = 120;
/** How many mentions are weighed of each of several documents. */
const mostWeighedEach = 30;
/** How much of a sentence is weighed. */
const weighedLength = 400;

function mostWorth<M extends Mention>(mentions: readonly M[], worthOf: (mention: M) => number): M | undefined {
  const scored = mentions.slice(0, mostWeighed).map((mention) => ({ mention, score: worthOf(mention) }));
  const greatest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === greatest)?.mention;
}
