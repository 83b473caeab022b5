import { type Citation, shiftCitation } from '../../cite/citation';
import { findCitations } from '../../cite/find';
import { type ShortForm } from '../../cite/shortForms';
import { resolve } from '../../cite/resolve';
import { type NameMention } from '../../names/nameMention';
import { type Span, touches } from '../../text/span';
import type { Context } from '../../context';
import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { keyValue } from '../../frontMatter/frontMatter';
import { soFar } from '../../corpus/unread';
import { agreedPhraseAt } from '../../phrases/agreedPhraseAt';
import { phraseUse } from '../../phrases/phraseUse';
import { type Card, type CardLine } from './card';
import { cardsMarkdown } from './cardMarkdown';
import { cardsText } from './cardText';
import { citationCard } from './citationCard';
import { entryCard } from './entryCard';
import { type FactContext } from './entryFacts';
import { quotationAt, quotationCard } from './quotationCard';

/** What a hover shows, and the stretch of the draft it belongs to. */
export interface HoverCard {
  readonly span: Span;
  /** At most fifteen lines that answer, then the detail under "More"; text that comes from documents is escaped. */
  readonly markdown: string;
  /** The card for an editor that shows no Markdown. */
  readonly text: string;
}

/** A card, and the stretch of the text it belongs to. */
interface PlacedCard {
  readonly span: Span;
  readonly card: Card;
}

/** What a hover asks about a text. */
export interface HoverSubject {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly shortForms: readonly ShortForm[];
  readonly names: readonly NameMention[];
}

/**
 * What stands at `offset` (UTF-16): the card of the resolution or document named there, else of the entity, convention, person
 * or term.
 */
export function hoverAt(subject: HoverSubject, offset: number, context: FactContext): HoverCard | undefined {
  const named = namedAt(subject, offset, context);
  return named && shown(named.span, [named]);
}

function namedAt(subject: HoverSubject, offset: number, context: FactContext): PlacedCard | undefined {
  const isThere = ({ span }: { readonly span: Span }): boolean => touches(span, offset);
  const citation = subject.citations.find(isThere);
  if (citation) {
    const card = citationCard(resolve(citation, context.catalogue), writtenAt(subject, citation.span), context);
    return { span: citation.span, card };
  }
  const form = shortFormAt(subject, offset, context);
  if (form) return form;
  const name = subject.names.find(isThere);
  const entry = name && context.catalogue.entry(name.kind, name.id);
  if (!name || !entry) return listedAt(subject, offset, context);
  const card = entryCard(entry, context, { form: name.form, text: writtenAt(subject, name.span) });
  return { span: name.span, card };
}

function writtenAt({ text }: HoverSubject, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The card of what a short form stands for. */
function shortFormAt(subject: HoverSubject, offset: number, context: FactContext): PlacedCard | undefined {
  const form = subject.shortForms.find(({ span }) => touches(span, offset));
  const [meant] = form ? findCitations(form.symbol) : [];
  if (!form || !meant) return undefined;
  const resolved = resolve(meant, context.catalogue);
  // The name's own card says more of a document that is in no table of resolutions.
  if (!resolved.row) return undefined;
  return { span: form.span, card: citationCard(resolved, form.symbol, context) };
}

/** How far a list is followed to either side. */
const longestList = 2000;

/**
 * The card of a number that stands as an item of its own under the words that say what it is ("resolutions 1373 (2001)", "- 2178
 * (2014)"): a draft reads item by item, and sees no citation there.
 */
function listedAt({ text }: HoverSubject, offset: number, context: FactContext): PlacedCard | undefined {
  const before = text.slice(Math.max(0, offset - longestList), offset);
  const from = offset - before.length + before.lastIndexOf('\n\n') + 1;
  const after = text.slice(offset, offset + longestList);
  const blank = after.indexOf('\n\n');
  const list = text.slice(from, offset + (blank < 0 ? after.length : blank));
  if (!/^\s*[-*•]/m.test(list)) return undefined;
  const found = findCitations(list)
    .map((citation) => shiftCitation(citation, from))
    .find(({ span }) => touches(span, offset));
  if (!found) return undefined;
  const written = text.slice(found.span.start, found.span.end);
  return { span: found.span, card: citationCard(resolve(found, context.catalogue), written, context) };
}

/**
 * What stands at `offset` of a draft: what is named there, what is known of the quotation around it, and how many States use the agreed
 * phrase there.
 */
export function draftHoverAt(draft: Draft, offset: number, { corpus, wishes }: Context): HoverCard | undefined {
  const named = namedAt(draft, offset, corpus);
  const judged = quotationAt(draft, offset, corpus);
  const own = keyValue(draft.frontMatter, 'delegation') ?? wishes.settings.delegation;
  const parts = [
    judged && { span: judged.quotation.span, card: quotationCard(draft.text, judged, corpus) },
    named,
    phraseUseAt(draft, offset, corpus, { own, above: named?.span }),
  ].filter((part) => part !== undefined);
  const span = named?.span ?? parts[0]?.span;
  return span && shown(span, parts);
}

/** Who uses the agreed phrase at an offset; under its words, unless they are those of the card `above`. */
function phraseUseAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { own, above }: { readonly own: string | undefined; readonly above: Span | undefined },
): PlacedCard | undefined {
  const placed = agreedPhraseAt(draft, offset);
  const use = placed && phraseUse(placed.formula.text, corpus, own);
  if (!placed || use === undefined) return undefined;
  const { span, formula } = placed;
  const title: CardLine = [{ text: `“${formula.text}”`, as: 'strong' }, ' · agreed language'];
  const line: CardLine = [use, soFar(corpus.unread)];
  const isSame = span.start === above?.start && span.end === above.end;
  return { span, card: { answer: [isSame ? [line] : [title, line]], more: () => [] } };
}

function shown(span: Span, parts: readonly PlacedCard[]): HoverCard {
  const cards = parts.map(({ card }) => card);
  return { span, markdown: cardsMarkdown(cards), text: cardsText(cards) };
}
