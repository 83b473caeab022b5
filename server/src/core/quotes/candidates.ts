import { citationKey } from '../cite/format';
import { findCitations } from '../cite/find';
import { resolve } from '../cite/resolve';
import { findShortForms } from '../cite/shortForms';
import type { Corpus } from '../corpus/corpus';
import { cleanBlockAt } from '../source/placeLabel';
import type { SourceDocument } from '../source/sourceDocument';
import { quotedSpans } from '../text/quotationMarks';
import type { Span } from '../text/span';
import { findPassages, isClose, type Laid, layWithin } from './passages';
import { closeOnes } from './likeliestBlocks';
import { namedDocuments } from './namedDocuments';
import type { Attribution } from './quotation';
import type { QuotedFragment, QuotedText } from './quotedWords';
import type { Relation } from './verdict';

/** A quotation laid on one document, fragment by fragment. */
export interface Candidate {
  readonly document: SourceDocument;
  /** One for each fragment that has words. */
  readonly laid: readonly Laid[];
  readonly cost: number;
  /** How many fragments do not follow the one before in its paragraph. */
  readonly disorder: number;
  readonly relation: Relation;
  /** Whether the words are the document's own, not in its quotation marks. */
  readonly isPrimary: boolean;
}

/** Characters behind and before a fragment in which its neighbours are looked for. */
const REACH = 1200;

/** From the best on: what a source that the draft names has, before what others have. */
const order: Readonly<Record<Relation, number>> = { named: 0, unnamed: 1, quoting: 1, other: 2 };

/** Where in the corpus a quotation may be from, the likeliest place first. */
export function candidatesFor(
  { fragments }: QuotedText,
  attribution: Attribution | undefined,
  corpus: Corpus,
): readonly Candidate[] {
  const longest = fragments.reduce((best, one, i) => (one.words.length > fragments[best]!.words.length ? i : best), 0);
  const main = fragments[longest]!;
  const named = attribution?.symbol === undefined ? [] : namedDocuments(corpus, attribution.symbol);
  const isNamed = (document: SourceDocument): boolean => named.includes(document);
  const joints = jointsOf(main);
  const indexed = findPassages(main.words, corpus, joints, isNamed).filter((laid) => isClose(main.words, laid));
  const passedOver = indexed.some(({ document }) => isNamed(document))
    ? []
    : named.flatMap((document) => closeOnes(document, main.words, joints));
  const found = [...indexed, ...passedOver].map((laid): Candidate => {
    const all = layNeighbours(fragments, longest, laid, corpus);
    return {
      document: laid.document,
      laid: all,
      cost: all.reduce((sum, { alignment }) => sum + alignment.cost, 0),
      disorder: all.filter((one, i) => i > 0 && !follows(one, all[i - 1]!)).length,
      ...standingOf(laid, attribution, isNamed(laid.document), corpus),
    };
  });
  return found.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.disorder - b.disorder ||
      order[a.relation] - order[b.relation] ||
      Number(b.isPrimary) - Number(a.isPrimary),
  );
}

function jointsOf({ insertions }: QuotedFragment): ReadonlySet<number> {
  return new Set(insertions.map(({ at }) => at));
}

/** Lays the fragments around the longest one: first where they would follow, then anywhere in the document. */
function layNeighbours(
  fragments: readonly QuotedFragment[],
  longest: number,
  main: Laid,
  corpus: Corpus,
): readonly Laid[] {
  const laid: Laid[] = [];
  const lay = (fragment: QuotedFragment, near: Span, prefer: 'first' | 'last'): Laid => {
    const joints = jointsOf(fragment);
    const here = layWithin(fragment.words, main.document, near, joints, prefer);
    if (here?.alignment.cost === 0) return here;
    const elsewhere = findPassages(fragment.words, corpus, joints, ({ id }) => id === main.document.id).find(
      ({ document }) => document.id === main.document.id,
    );
    const best = here && (!elsewhere || here.alignment.cost <= elsewhere.alignment.cost) ? here : elsewhere;
    return best ?? main;
  };
  laid[longest] = main;
  for (let i = longest + 1; i < fragments.length; i++) {
    const { end } = laid[i - 1]!.span;
    laid[i] = lay(fragments[i]!, { start: end, end: end + REACH }, 'first');
  }
  for (let i = longest - 1; i >= 0; i--) {
    const { start } = laid[i + 1]!.span;
    laid[i] = lay(fragments[i]!, { start: start - REACH, end: start }, 'last');
  }
  return laid;
}

function follows({ document, span }: Laid, before: Laid): boolean {
  const block = cleanBlockAt(document, before.span.start);
  return before.span.end <= span.start && block !== undefined && span.start < block.span.end;
}

/** What a passage is to the source that is named, and whose words it has. */
function standingOf(
  { document, span }: Laid,
  attribution: Attribution | undefined,
  isNamed: boolean,
  { catalogue }: Corpus,
): Pick<Candidate, 'relation' | 'isPrimary'> {
  const block = cleanBlockAt(document, span.start);
  const from = block?.span.start ?? span.start;
  const paragraph = document.clean.text.slice(from, block?.span.end ?? span.end);
  const isPrimary = !quotedSpans(paragraph).some(
    ({ start, end }) => from + start < span.start && span.end < from + end,
  );
  if (isNamed) return { relation: 'named', isPrimary };
  const { symbol } = attribution ?? {};
  if (symbol === undefined) return { relation: isOtherOrgan(document, attribution) ? 'other' : 'unnamed', isPrimary };
  const key = citationKey(symbol);
  const citations = findCitations(paragraph);
  const cites =
    citations.some((citation) => citationKey(resolve(citation, catalogue).symbol ?? '') === key) ||
    findShortForms(paragraph, citations, catalogue).some((form) => citationKey(form.symbol) === key);
  return { relation: cites ? 'quoting' : 'other', isPrimary };
}

/** "The Security Council says" of what the General Assembly adopted. */
function isOtherOrgan({ symbol = '' }: SourceDocument, attribution: Attribution | undefined): boolean {
  const name = attribution?.name ?? '';
  return (
    (/\bsecurity council\b/i.test(name) && symbol.startsWith('A/RES/')) ||
    (/\bgeneral assembly\b/i.test(name) && symbol.startsWith('S/RES/'))
  );
}
