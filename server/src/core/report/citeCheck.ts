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
import { type PlaceNames, placeNames } from './placeNames';
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
  /** Where the draft has it: "lines 3 and 5", "page 3, paragraph 2". */
  readonly place: string;
  /** A place of the corpus that has it, and how many there are. */
  readonly evidence?: { readonly document: string; readonly excerpt: string; readonly places: number };
}

/** A quotation and what became of it. */
export interface CheckedQuotation {
  /** Where the draft has it: "line 3". */
  readonly place: string;
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

/** A finding at its place: "line 3". */
export interface CheckedFinding {
  readonly place: string;
  readonly problem: Problem;
}

/** The rules whose findings are told with the quotation. */
const quotationRules: ReadonlySet<string> = new Set([misquotedText, quoteMeaning, quoteSource].map(({ id }) => id));

/** Gathers what there is to tell of a draft. `name` is that of its file, `run` what the rules found in it, `places` how its places are named. */
export function citeCheck(
  draft: Draft,
  context: Context,
  {
    name,
    run,
    places = placeNames(draft),
  }: { readonly name: string; readonly run: RunResult; readonly places?: PlaceNames | undefined },
): CiteCheck {
  const placeOf = ({ start }: Span): string => places.inWords([start]);
  const { corpus } = context;
  return {
    title: titleOf(draft) ?? printable(name, 120),
    name: printable(name, 120),
    time: speakingTimeOf(draft, context),
    citations: citationsOf(draft, corpus, places),
    quotations: verdictsOf(draft, corpus).map(({ quotation, verdict }) =>
      checkedQuotation(draft, quotation, verdict, placeOf(quotation.span)),
    ),
    findings: run.problems
      .filter(({ rule }) => !quotationRules.has(rule))
      .map((problem) => ({ place: placeOf(problem.span), problem })),
    ignored: run.ignored.map(({ problem, reason }) => ({ place: placeOf(problem.span), problem, reason })),
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

function citationsOf(draft: Draft, corpus: Corpus, places: PlaceNames): readonly CheckedCitation[] {
  const found = new Map<string, { readonly mention: CitationInContext; readonly offsets: number[] }>();
  for (const mention of draft.mentions) {
    const { citation, resolved } = mention;
    const { symbol, status, printedYear } = resolved;
    const isWrong = status !== 'known' && status !== 'unlisted' && status !== 'year-missing';
    const written = draft.text.slice(citation.span.start, citation.span.end);
    const key =
      symbol === undefined || isWrong ? `${symbol} ${status} ${printedYear} ${symbol ? '' : written}` : symbol;
    const known = found.get(key);
    if (known) known.offsets.push(citation.span.start);
    else found.set(key, { mention, offsets: [citation.span.start] });
  }
  return Array.from(found.values(), ({ mention, offsets }) =>
    checkedCitation(draft, corpus, mention, places.inWords(offsets)),
  );
}

function checkedCitation(
  { text }: Draft,
  corpus: Corpus,
  { citation, resolved }: CitationInContext,
  place: string,
): CheckedCitation {
  const { title, status, problem, subject, adoption } = citationFacts(
    resolved,
    text.slice(citation.span.start, citation.span.end),
    corpus.catalogue,
  );
  const { symbol } = resolved;
  const [evidence] = symbol === undefined ? [] : evidenceFor(symbol, corpus);
  return {
    title,
    status,
    place,
    ...(problem !== undefined && { problem }),
    ...(subject !== undefined && { subject }),
    ...(adoption !== undefined && { adoption }),
    ...(evidence && {
      evidence: {
        document: nameOf(evidence.document, corpus),
        excerpt: evidence.message,
        places: corpus.citations.mentionsOf(symbol!).length,
      },
    }),
  };
}

function checkedQuotation(
  { text }: Draft,
  { span, attribution }: Quotation,
  verdict: Verdict,
  place: string,
): CheckedQuotation {
  return {
    place,
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
