import { type Citation } from '../cite/citation';
import { findCitations } from '../cite/find';
import { type ShortForm } from '../cite/shortForms';
import { type CitationIndex } from '../cite/citationIndex';
import { resolve } from '../cite/resolve';
import { type Catalogue } from '../lexicon/catalogue';
import { type NameIndex } from '../names/nameIndex';
import { type NameMention } from '../names/nameMention';
import { escapeMarkdown, markdownTarget } from '../text/markdown';
import { type Span, touches } from '../text/span';
import { citationFacts, type CitationFacts, type QuotedPlace } from './citationFacts';
import { nameFacts, type NameFacts } from './nameFacts';

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
  readonly names: readonly NameMention[];
}

/** Where a hover looks things up. */
export interface HoverContext {
  readonly citations: CitationIndex;
  readonly names: NameIndex;
  readonly catalogue: Catalogue;
}

/**
 * What stands at `offset` (UTF-16): the card of the resolution or document named there, else of the entity, convention, person
 * or term.
 */
export function hoverAt(subject: HoverSubject, offset: number, context: HoverContext): HoverCard | undefined {
  const isThere = ({ span }: { readonly span: Span }): boolean => touches(span, offset);
  const citation = subject.citations.find(isThere);
  if (citation) {
    const facts = citationFacts(
      resolve(citation, context.catalogue),
      writtenAt(subject, citation.span),
      context.citations,
    );
    return { span: citation.span, markdown: citationCard(facts) };
  }
  const form = shortFormAt(subject, offset, context);
  if (form) return form;
  const name = subject.names.find(isThere);
  const entry = name && context.catalogue.entry(name.kind, name.id);
  if (!name || !entry) return undefined;
  const facts = nameFacts(entry, context.names, { form: name.form, text: writtenAt(subject, name.span) });
  return { span: name.span, markdown: nameCard(facts) };
}

function writtenAt({ text }: HoverSubject, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The card of what a short form stands for. */
function shortFormAt(subject: HoverSubject, offset: number, context: HoverContext): HoverCard | undefined {
  const form = subject.shortForms.find(({ span }) => touches(span, offset));
  const [meant] = form ? findCitations(form.symbol) : [];
  if (!form || !meant) return undefined;
  const resolved = resolve(meant, context.catalogue);
  // Of a document that is in no table of resolutions the name's own card says more.
  if (!resolved.row) return undefined;
  return { span: form.span, markdown: citationCard(citationFacts(resolved, form.symbol, context.citations)) };
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

/** The same of a name: what it is, what is known of it, then the corpus and where more stands. */
function nameCard({ problem, title, kind, details, corpus, place, source, link }: NameFacts): string {
  const answer = [
    problem && `**${escapeMarkdown(problem)}**`,
    `**${escapeMarkdown(title)}** · ${escapeMarkdown(kind)}`,
    ...details.map(escapeMarkdown),
  ];
  const end = [`*Source: ${escapeMarkdown(source)}*`, link && `[Official page](${markdownTarget(link)})`];
  return [
    lines(answer),
    lines([escapeMarkdown(corpus), place && quotation(place)]),
    end.filter(Boolean).join(' · '),
  ].join('\n\n');
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
