import type { BlockFacts } from '../draft/blockFacts';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { Latest } from '../text/latest';
import { remembered } from '../text/memory';
import { oncePer } from '../text/oncePer';
import type { Span } from '../text/span';
import { type Bracketed, bracketedSource } from './bracketedSource';
import { paragraphQuotations } from './paragraphQuotations';
import { openAttribution } from './openAttribution';
import type { Attribution, QuotingWords } from './quotation';
import { quotingWords } from './quotingWords';
import { isTitle } from './quotedTitles';
import { readSentences, type Sentences } from './quotingSentences';
import { sourceAfter } from './sourceAfter';
import { sourceAnnounced, sourceBefore } from './sourceBefore';
import { isJoined, sourcePointedAt } from './sourcePointedAt';
import { type Source, sourcesIn } from './sources';

/** What a paragraph says of where its quotations are from. Spans are relative to it. */
export interface ParagraphSources {
  /** One for each of its quotations. */
  readonly attributions: readonly (Attribution | undefined)[];
  /** What the author says around each of them. */
  readonly quoting: readonly QuotingWords[];
  /** Whether a quotation says that it is from where the one before it is, which stands in another paragraph. */
  readonly ibid: readonly (Bracketed | undefined)[];
  /** Of the quotation that the next paragraph opens with; only where this one ends in a colon. */
  readonly announced: Attribution | undefined;
}

interface Known {
  readonly sources: readonly Source[];
  readonly answer: ParagraphSources;
}

/** What was last said of a paragraph with these facts: it may stand in several drafts, and name other things in each. */
const lastKnown = remembered((_: BlockFacts) => new Latest<Known>());

const sourcesByBlock = remembered((draft: Draft) => oncePer((block: DraftBlock) => answerFor(draft, block)));

/** Ties the quotations of a paragraph; again only where its text or what it names is another. */
export function paragraphSources(draft: Draft, block: DraftBlock): ParagraphSources {
  return sourcesByBlock(draft)(block);
}

function answerFor(draft: Draft, block: DraftBlock): ParagraphSources {
  const facts = draft.facts(block);
  const content = draft.content(block);
  const { quotations } = paragraphQuotations(facts);
  const spans = quotations.flatMap(({ span, isPending }) => (isPending ? [] : [span]));
  const sources = sourcesIn(draft, block, spans);
  const { answer } = lastKnown(facts).get(
    (last) => areAlike(last.sources, sources),
    () => {
      const paragraph = readSentences(content, spans, sources);
      const tied = tie(
        paragraph,
        quotations.map(({ span }) => span),
      );
      const quoting = quotations.map(({ span }) => quotingWords(paragraph, span));
      return { sources, answer: { ...tied, quoting, announced: sourceAnnounced(paragraph) } };
    },
  );
  return answer;
}

/** What the author says in the last sentence of a block, before a quotation that stands in the next one. */
export function closingWords(draft: Draft, block: DraftBlock): QuotingWords {
  const facts = draft.facts(block);
  const content = draft.content(block).trimEnd();
  const spans = paragraphQuotations(facts).quotations.flatMap(({ span, isPending }) => (isPending ? [] : [span]));
  const end = content.length;
  const paragraph = readSentences(content, spans, sourcesIn(draft, block, spans));
  const last = paragraph.sentences.at(-1)?.start ?? 0;
  return quotingWords(paragraph, { start: end, end }, last);
}

function areAlike(some: readonly Source[], others: readonly Source[]): boolean {
  return some.length === others.length && some.every((one, i) => isAlike(one, others[i]!));
}

function isAlike(one: Source, other: Source): boolean {
  return (
    one.span.start === other.span.start &&
    one.span.end === other.span.end &&
    one.symbol === other.symbol &&
    one.paragraph === other.paragraph &&
    one.isListed === other.isListed
  );
}

function tie(paragraph: Sentences, quotations: readonly Span[]): Omit<ParagraphSources, 'announced' | 'quoting'> {
  const attributions: (Attribution | undefined)[] = [];
  const ibid: (Bracketed | undefined)[] = [];
  const tiedIn = ({ start, end }: Span): Attribution | undefined => {
    const last = quotations.findLastIndex(
      (span, i) => i < attributions.length && span.start >= start && span.start < end,
    );
    return attributions[last];
  };
  for (const [k, quotation] of quotations.entries()) {
    const bracketed = bracketedSource(paragraph, quotation);
    const before = sourceBefore(paragraph, quotation);
    if (bracketed?.isIbid && attributions[k - 1] === undefined) ibid[k] = bracketed;
    attributions[k] = isTitle(paragraph, quotation)
      ? undefined
      : bracketed
        ? fromBracket(bracketed, before, attributions[k - 1])
        : opened(k, fromWords(k, before));
  }
  for (let k = quotations.length - 2; k >= 0; k--) attributions[k] ??= sharedWithNext(k);
  return { attributions, ibid };

  function fromWords(k: number, before: Attribution | undefined): Attribution | undefined {
    if (before?.symbol !== undefined) return before;
    const quotation = quotations[k]!;
    const after = sourceAfter(paragraph, quotation, quotations[k + 1]?.start ?? Infinity);
    if (after?.symbol !== undefined) return named(after, before);
    const earlier = quotations[k - 1];
    const joined = earlier && isJoined(paragraph, earlier, quotation) ? attributions[k - 1] : undefined;
    return joined ?? sourcePointedAt(paragraph, quotation, tiedIn) ?? before ?? after;
  }

  function opened(k: number, attribution: Attribution | undefined): Attribution | undefined {
    const [from, until] = [quotations[k - 1]?.end ?? 0, quotations[k + 1]?.start ?? Infinity];
    return attribution && openAttribution(paragraph, quotations[k]!, attribution, from, until);
  }

  /** “…” and “…” (A/RES/75/291, para. 10). */
  function sharedWithNext(k: number): Attribution | undefined {
    const [quotation, next] = [quotations[k]!, quotations[k + 1]!];
    const shared = attributions[k + 1];
    const between = paragraph.masked.slice(quotation.end, next.start);
    if (!shared || shared.span.start < next.end || !/^,?\s+(?:and|or)\s+(?:that\s+|to\s+|the\s+)?$/.test(between))
      return undefined;
    const { span, symbol, name } = shared;
    return { span, ...(symbol !== undefined && { symbol }), ...(name !== undefined && { name }) };
  }
}

function fromBracket(
  { attribution, paragraph, isIbid, span }: Bracketed,
  before: Attribution | undefined,
  last: Attribution | undefined,
): Attribution | undefined {
  if (attribution) return named(attribution, before);
  const base = isIbid ? last : before;
  if (!base) return undefined;
  const { paragraph: _, ...rest } = base;
  return { ...rest, ...(isIbid && { span }), ...(paragraph !== undefined && { paragraph }) };
}

/** With who speaks, where only the words before the quotation say so. */
function named(attribution: Attribution, before: Attribution | undefined): Attribution {
  return attribution.name === undefined && before?.name !== undefined
    ? { ...attribution, name: before.name }
    : attribution;
}
