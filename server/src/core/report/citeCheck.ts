import type { CitationInContext } from '../cite/citationInContext';
import type { CitationStatus } from '../cite/resolve';
import type { Corpus } from '../corpus/corpus';
import type { UnreadFiles } from '../corpus/unread';
import { corpusVersion, type CorpusVersion } from '../corpus/corpusVersion';
import { documentName } from '../source/documentName';
import type { Draft } from '../draft/draft';
import { evidenceFor } from '../corpus/citationEvidence';
import { citationFacts } from '../features/cards';
import { speakingSections } from '../time/speakingSections';
import { type SpeakingTime, speakingTimeOf } from '../time/speakingTime';
import type { Quotation } from '../quotes/quotation';
import type { Verdict } from '../quotes/verdict';
import { verdictsOf } from '../quotes/verdictsOf';
import { misquotedText } from '../rules/misquoted-text';
import { quoteMeaning } from '../rules/quote-meaning';
import { quoteSource } from '../rules/quote-source';
import type { Context } from '../context';
import type { Problem } from '../finding';
import type { RuleFailure, RunResult } from '../rules/run';
import { lineTable } from '../text/lineTable';
import { printable } from '../text/printable';
import type { Span } from '../text/span';

/** All that a cite-check report tells of a draft. It is a function of the draft's text, the documents and the settings. */
export interface CiteCheck {
  readonly title: string;
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly time: SpeakingTime;
  readonly citations: readonly CheckedCitation[];
  readonly quotations: readonly CheckedQuotation[];
  /** The findings that are neither ignored nor told with a quotation. */
  readonly findings: readonly CheckedFinding[];
  readonly ignored: readonly (CheckedFinding & { readonly reason: string })[];
  readonly failures: readonly RuleFailure[];
  readonly corpus: CorpusVersion;
  /** Files that the corpus lacks as yet. */
  readonly unread: UnreadFiles | undefined;
}

/** A citation of a draft, listed once for each form that is right or wrong in the same way. */
export interface CheckedCitation {
  /** "S/RES/2396 (2017)", or the words as written. */
  readonly title: string;
  readonly status: CitationStatus;
  /** What is wrong with it, where something is. */
  readonly problem?: string;
  /** The agenda item or title, said to be unverified where it is. */
  readonly subject?: string;
  readonly adoption?: string;
  /** Where the draft has it, counted from 1. */
  readonly lines: readonly number[];
  /** A place of the corpus that has it, and how many there are. */
  readonly evidence?: { readonly document: string; readonly excerpt: string; readonly places: number };
}

/** A quotation and what became of it. */
export interface CheckedQuotation {
  readonly line: number;
  readonly written: readonly WrittenPiece[];
  /** Where the draft says it is from, in its words. */
  readonly attribution?: string;
  readonly verdict: Verdict;
}

/** A stretch of a quotation: as the draft has it, and as the source has it where they part. */
export interface WrittenPiece {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped';
  readonly written: string;
  readonly printed: string;
}

/** A finding at its line, counted from 1. */
export interface CheckedFinding {
  readonly line: number;
  readonly problem: Problem;
}

/** The rules whose findings are told with the quotation. */
const quotationRules: ReadonlySet<string> = new Set([misquotedText, quoteMeaning, quoteSource].map(({ id }) => id));

/** Gathers what there is to tell of a draft. `name` is that of its file, `run` what the rules found in it. */
export function citeCheck(
  draft: Draft,
  context: Context,
  { name, run }: { readonly name: string; readonly run: RunResult },
): CiteCheck {
  const lines = lineTable(draft.text);
  const lineOf = ({ start }: Span): number => lines.position(start).line + 1;
  const { corpus } = context;
  return {
    title: titleOf(draft) ?? printable(name, 120),
    name: printable(name, 120),
    time: speakingTimeOf(draft, context),
    citations: citationsOf(draft, corpus, lineOf),
    quotations: verdictsOf(draft, corpus).map(({ quotation, verdict }) =>
      checkedQuotation(draft, quotation, verdict, lineOf),
    ),
    findings: run.problems
      .filter(({ rule }) => !quotationRules.has(rule))
      .map((problem) => ({ line: lineOf(problem.span), problem })),
    ignored: run.ignored.map(({ problem, reason }) => ({ line: lineOf(problem.span), problem, reason })),
    failures: run.failures,
    corpus: corpusVersion(corpus),
    unread: corpus.unread,
  };
}

/** The first heading that has a title in it, else the first line of the title page. */
function titleOf(draft: Draft): string | undefined {
  const heading = speakingSections(draft, 60).find(({ title }) => title !== '' && !/check\s+against/i.test(title));
  const page = draft.blocks.find(({ kind }) => kind === 'title');
  const found = heading?.title ?? (page && draft.text.slice(page.span.start, page.span.end));
  return found === undefined ? undefined : printable(found, 160);
}

function citationsOf(draft: Draft, corpus: Corpus, lineOf: (span: Span) => number): readonly CheckedCitation[] {
  const found = new Map<string, { readonly mention: CitationInContext; readonly lines: Set<number> }>();
  for (const mention of draft.mentions) {
    const { citation, resolved } = mention;
    const { symbol, status, printedYear } = resolved;
    const isWrong = status !== 'known' && status !== 'unlisted' && status !== 'year-missing';
    const written = draft.text.slice(citation.span.start, citation.span.end);
    const key =
      symbol === undefined || isWrong ? `${symbol} ${status} ${printedYear} ${symbol ? '' : written}` : symbol;
    const known = found.get(key);
    if (known) known.lines.add(lineOf(citation.span));
    else found.set(key, { mention, lines: new Set([lineOf(citation.span)]) });
  }
  return Array.from(found.values(), ({ mention, lines }) => checkedCitation(draft, corpus, mention, [...lines]));
}

function checkedCitation(
  { text }: Draft,
  corpus: Corpus,
  { citation, resolved }: CitationInContext,
  lines: readonly number[],
): CheckedCitation {
  const { title, status, problem, subject, adoption } = citationFacts(
    resolved,
    text.slice(citation.span.start, citation.span.end),
    corpus.catalogue,
  );
  const { symbol } = resolved;
  const [place] = symbol === undefined ? [] : evidenceFor(symbol, corpus);
  return {
    title,
    status,
    lines,
    ...(problem !== undefined && { problem }),
    ...(subject !== undefined && { subject }),
    ...(adoption !== undefined && { adoption }),
    ...(place && {
      evidence: {
        document: nameOf(place.document, corpus),
        excerpt: place.message,
        places: corpus.citations.mentionsOf(symbol!).length,
      },
    }),
  };
}

function checkedQuotation(
  { text }: Draft,
  { span, attribution }: Quotation,
  verdict: Verdict,
  lineOf: (span: Span) => number,
): CheckedQuotation {
  return {
    line: lineOf(span),
    written: piecesOf(text, span, verdict),
    verdict,
    ...(attribution && { attribution: oneLine(withBracket(text, attribution.span)) }),
  };
}

/** The quotation cut where it parts from its passage. */
function piecesOf(text: string, { start, end }: Span, { differences }: Verdict): readonly WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  let at = start;
  const same = (to: number): void => {
    const written = oneLine(text.slice(at, to));
    if (to > at) pieces.push({ kind: 'same', written, printed: written });
    at = Math.max(at, to);
  };
  for (const { kind, span, written, printed } of differences) {
    same(span.start);
    pieces.push({ kind, written: oneLine(written), printed: oneLine(printed) });
    at = Math.max(at, span.end);
  }
  same(end);
  return pieces;
}

function nameOf(id: string, corpus: Corpus): string {
  const document = corpus.document(id);
  return document ? documentName(document) : id;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The words of a span, with the bracket that closes one in them. */
function withBracket(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return isOpen && text.charAt(end) === ')' ? `${words})` : words;
}
