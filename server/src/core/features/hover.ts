import { type Citation } from '../cite/citation';
import { findCitations } from '../cite/find';
import { type ShortForm } from '../cite/shortForms';
import { type CitationIndex } from '../cite/citationIndex';
import { resolve } from '../cite/resolve';
import { escapeMarkdown, markdownTarget } from '../text/markdown';
import { type Span, touches } from '../text/span';
import { citationFacts, type CitationFacts, type QuotedPlace } from './citationFacts';

/** What a hover shows, and the stretch of the draft it belongs to. */
export interface HoverCard {
  readonly span: Span;
  /** At most fifteen lines of Markdown; text that comes from documents is escaped. */
  readonly markdown: string;
}

/** What a hover asks about a text. */
export interface HoverSubject {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly shortForms: readonly ShortForm[];
}

/** Where a hover looks things up. */
export interface HoverContext {
  readonly citations: CitationIndex;
}

/** What stands at `offset` (UTF-16): the card of the resolution or document named there. */
export function hoverAt(subject: HoverSubject, offset: number, context: HoverContext): HoverCard | undefined {
  const citation = subject.citations.find(({ span }) => touches(span, offset));
  if (!citation) return shortFormAt(subject, offset, context);
  const written = subject.text.slice(citation.span.start, citation.span.end);
  return {
    span: citation.span,
    markdown: citationCard(citationFacts(resolve(citation), written, context.citations)),
  };
}

/** The card of what a short form stands for. */
function shortFormAt(subject: HoverSubject, offset: number, context: HoverContext): HoverCard | undefined {
  const form = subject.shortForms.find(({ span }) => touches(span, offset));
  const [meant] = form ? findCitations(form.symbol) : [];
  if (!form || !meant) return undefined;
  return { span: form.span, markdown: citationCard(citationFacts(resolve(meant), form.symbol, context.citations)) };
}

/** The facts as Markdown: what is wrong first, three lines that answer, then the corpus and where more stands. */
export function citationCard(facts: CitationFacts): string {
  const { problem, adoption, subject, about, checked, corpus, place, source, link } = facts;
  const answer = [
    problem && `**${escapeMarkdown(problem)}**`,
    `**${escapeMarkdown(facts.title)}** · ${facts.kind}`,
    adoption,
    subject,
    about,
    checked,
  ];
  const end = [source && `*Source: ${escapeMarkdown(source)}*`, link && `[Official document](${link})`];
  const paragraphs = [
    lines(answer.map((line, i) => (i > 1 && line ? escapeMarkdown(line) : line))),
    lines([escapeMarkdown(corpus), place && quotation(place)]),
    end.filter(Boolean).join(' · '),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Lines with a hard break between them. */
function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('  \n');
}

function quotation({ excerpt, label, uri, line }: QuotedPlace): string {
  const target = markdownTarget(uri);
  const where = target === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${target}#L${line})`;
  return `“${escapeMarkdown(excerpt)}” — ${where}`;
}
