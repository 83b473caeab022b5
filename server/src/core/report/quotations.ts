import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { soFar, type UnreadFiles } from '../corpus/unread';
import { verdictTitles } from '../features/cards';
import type { Difference, Relation, VerdictKind } from '../quotes/verdict';
import { verdictsOf } from '../quotes/verdictsOf';
import { type PaintStyle, unpainted } from './paint';
import { placeNames, type PlaceNames } from './placeNames';
import { reportedPlace, type ReportedPlace } from './reportedPlace';
import type { PrintOptions } from './text';

/** One entry of `rostrum quotes --format json`: one for each quotation of five words or more. Offsets are UTF-16. */
export interface QuotationReport {
  readonly start: number;
  readonly end: number;
  /** Where the document has it that the draft was read out of; absent for a text. */
  readonly place?: ReportedPlace;
  /** With its marks. */
  readonly text: string;
  readonly verdict: VerdictKind;
  readonly reasons: readonly string[];
  /** Differences of print that were left out of account, by the names docs/quotations.md gives them. */
  readonly normalisations: readonly string[];
  /** What the draft says it is from: a symbol, else a name; `null` where it says nothing. */
  readonly attribution: string | null;
  /** The passage it was compared with; `null` where nothing is close. */
  readonly source: {
    readonly document: string;
    readonly citation: string;
    readonly uri: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly relation: Relation;
    readonly isPrimary: boolean;
  } | null;
  readonly differences: readonly {
    readonly kind: Difference['kind'];
    readonly start: number;
    readonly end: number;
    readonly written: string;
    readonly printed: string;
  }[];
}

/** Every quotation of a draft with what is known of it, in text order. */
export function quotationReport(draft: Draft, corpus: Corpus, places?: PlaceNames): readonly QuotationReport[] {
  return verdictsOf(draft, corpus).map(({ quotation: { span, attribution }, verdict }) => {
    const { kind, reasons, normalisations, passage, differences } = verdict;
    return {
      start: span.start,
      end: span.end,
      ...reportedPlace(draft, span, places),
      text: draft.text.slice(span.start, span.end),
      verdict: kind,
      reasons,
      normalisations,
      attribution: attribution?.symbol ?? attribution?.name ?? null,
      source: passage
        ? {
            document: passage.document,
            citation: passage.citation,
            uri: corpus.file(passage.document)?.uri ?? '',
            ...passage.span,
            text: passage.text,
            relation: passage.relation,
            isPrimary: passage.isPrimary,
          }
        : null,
      differences: differences.map(({ span: at, ...rest }) => ({ ...rest, ...at })),
    };
  });
}

/** Verdicts as a terminal shows them. */
const TONES: Readonly<Record<VerdictKind, PaintStyle>> = {
  verbatim: 'good',
  normalised: 'good',
  consistent: 'good',
  meaning: 'warning',
  differs: 'bad',
  elsewhere: 'warning',
  absent: 'bad',
  'not-found': 'quiet',
};

/** Quotations for a terminal: place and verdict, the words, and what differs. */
export function formatQuotations(
  path: string,
  draft: Draft,
  quotations: readonly QuotationReport[],
  unread: UnreadFiles | undefined,
  { places = placeNames(draft), paint = unpainted }: PrintOptions = {},
): string {
  const rows = quotations.flatMap(({ start, text, verdict, reasons, differences }) => {
    const marked = differences.map(
      ({ written, printed }) =>
        `    ${[written && paint('removed', `[-${written}-]`), printed && paint('added', `{+${printed}+}`)].filter(Boolean).join(' ')}`,
    );
    return [
      `${paint('place', `${places.behind(path, start)}:`)} ${paint(TONES[verdict], `${verdictTitles[verdict]}:`)} ${reasons.join('; ')}`,
      `    ${text.replace(/\s+/g, ' ')}`,
      ...marked,
    ];
  });
  return `${[
    ...rows,
    `${path}: ${quotationCounts(
      quotations.map(({ verdict }) => verdict),
      unread,
    )}`,
  ].join('\n')}\n`;
}

/** "3 quotations: 2 verbatim, 1 differs"; where `unread` files may have more, that too. */
export function quotationCounts(verdicts: readonly VerdictKind[], unread: UnreadFiles | undefined): string {
  if (verdicts.length === 0) return 'no quotations of five words or more';
  const counts = COUNTED.flatMap(({ one, more, kinds }) => {
    const count = verdicts.filter((kind) => kinds.includes(kind)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : (more ?? one)}`];
  });
  return `${verdicts.length} quotation${verdicts.length === 1 ? '' : 's'}: ${counts.join(', ')}${soFar(unread)}`;
}

/** What a count says of each verdict. */
const COUNTED: readonly { readonly one: string; readonly more?: string; readonly kinds: readonly VerdictKind[] }[] = [
  { one: 'verbatim', kinds: ['verbatim', 'normalised'] },
  { one: 'consistent', kinds: ['consistent'] },
  { one: 'to check for its meaning', more: 'to check for their meaning', kinds: ['meaning'] },
  { one: 'differs', more: 'differ', kinds: ['differs'] },
  { one: 'from another source', more: 'from other sources', kinds: ['elsewhere'] },
  { one: 'not in the source named', kinds: ['absent'] },
  { one: 'not in the corpus', kinds: ['not-found'] },
];
