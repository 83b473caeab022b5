import type { Span } from '../text/span';
import { delegationOfFileName } from './fileNameDelegation';
import { withoutOccasion } from './headSpeaker';
import { isOfficeLine } from './identity/headPeople';
import { isPageNotice } from './identity/pageNotice';
import { isForeignSalutation, isSalutation, isSentence } from './lineShapes';
import type { Block, DelegationPlace, DocumentDelegation, NamedDelegation, SourceDocument } from './sourceDocument';
import { releasedRemarks } from './releasedRemarks';
import { readOpening, readStatementHead } from './statementHead';
import { turnHeadOf } from './turnHead';

/** What a statement says of itself beside its title block. */
export type StatementFacts = Partial<Pick<SourceDocument, 'kind' | 'speaker' | 'delegation' | 'onBehalfOf'>>;

/** Blocks in which the head of a statement is, and paragraphs in which it is opened. */
const HEAD_BLOCKS = 16;
const OPENING = 4;

/**
 * Who makes a statement, and for whom: from its head, else the name of its file, else its first paragraphs. Nothing for a document that is of
 * another kind, but who is heard in a press release.
 */
export function statementFacts(
  known: Pick<SourceDocument, 'kind' | 'speaker'>,
  blocks: readonly Block[],
  text: (span: Span) => string,
  lines: (index: number) => readonly string[],
  fileName: string,
): StatementFacts {
  if (known.kind === 'press-release') {
    const speaker = releasedRemarks(blocks.slice(0, HEAD_BLOCKS).map(({ span }) => text(span)));
    return speaker ? { speaker } : {};
  }
  if (known.kind !== 'statement' && known.kind !== 'other') return {};
  const end = headEnd(blocks, text);
  const tables = tableRows(blocks.slice(0, end));
  const headLines = blocks
    .slice(0, end)
    .flatMap((block, at) => (tables.has(block.row) ? [] : block.kind === 'title' ? lines(at) : [text(block.span)]));
  const head = readStatementHead(headLines);
  if (head.isOther) return {};
  const byName = delegationOfFileName(fileName);
  const hasAddressed = blocks.slice(end, end + OPENING).some(({ span }) => isSalutation(text(span)));
  const paragraphs = blocks.slice(end).filter(({ kind }) => kind === 'paragraph' || kind === 'title');
  const opening = readOpening(paragraphs.slice(0, OPENING).map(({ span }) => text(span)));
  const isOne =
    head.isStatement || byName !== undefined || (head.delegation !== undefined && hasAddressed) || opening.isSpoken;
  if (known.kind === 'other' && !isOne) return {};
  const onBehalfOf = head.onBehalfOf.length > 0 ? head.onBehalfOf : opening.onBehalfOf;
  const delegation =
    said(head.delegation, 'head') ??
    said(byName, 'file-name') ??
    said(opening.delegation, 'opening') ??
    said(onBehalfOf[0], head.onBehalfOf.length > 0 ? 'head' : 'opening');
  const others = onBehalfOf.filter(({ name }) => name !== delegation?.name);
  const printed = whole(known.speaker) ?? head.speaker ?? known.speaker;
  // "H.E. Ambassador Rosa Prado": what belongs to the style is none of the name.
  const isLonger =
    head.speaker !== undefined && printed !== undefined && isNameWithMore(printed.name, head.speaker.name);
  const found = isLonger ? { ...printed, ...head.speaker } : printed;
  const office = withoutOccasion(found?.office);
  const speaker = found && { ...found, ...(office !== undefined && { office }) };
  return {
    kind: 'statement',
    ...(speaker && { speaker }),
    ...(delegation && { delegation }),
    ...(others.length > 0 && { onBehalfOf: others }),
  };
}

/** "Ambassador Rosa Prado", "Rosa Prado Under-Secretary-General": a name with the style or office that it stands beside. */
function isNameWithMore(printed: string, name: string): boolean {
  return (
    printed.endsWith(` ${name}`) || (printed.startsWith(`${name} `) && isOfficeLine(printed.slice(name.length + 1)))
  );
}

/** The rows of three cells and more: "Remarks" above a column of a table is no name of the document. */
function tableRows(blocks: readonly Block[]): ReadonlySet<number | undefined> {
  return new Set(blocks.flatMap(({ row, column = 0 }) => (row !== undefined && column > 1 ? [row] : [])));
}

/** A speaker whose office was not cut at the end of a line: "Permanent Representative of, Kenya". */
function whole(speaker: StatementFacts['speaker']): StatementFacts['speaker'] {
  return /\b(?:of|the|for|and|to),/i.test(speaker?.office ?? '') ? undefined : speaker;
}

function said(delegation: NamedDelegation | undefined, from: DelegationPlace): DocumentDelegation | undefined {
  return delegation && { ...delegation, from };
}

/** The first block that is spoken: who speaks may stand before it in a line of its own. */
function headEnd(blocks: readonly Block[], text: (span: Span) => string): number {
  const most = Math.min(blocks.length, HEAD_BLOCKS);
  for (let at = 0; at < most; at++) {
    const own = text(blocks[at]!.span);
    if (isSalutation(own) || isForeignSalutation(own)) return at;
    if (turnHeadOf(own)?.form === 'verbatim') return at + 1;
    if (isSentence(own) && !HEAD_SENTENCE.test(own) && !isPageNotice(own)) return at;
  }
  return most;
}

/** A line of a head that runs on like a sentence. */
const HEAD_SENTENCE =
  /^(?:\d{1,2}\s\w+\s\d{4},?\s[^–—-]{2,30}[–—-]\s+)?(?:(?:national|joint)\s+(?:\p{Lu}\p{L}+\s+)?)?(?:statement|intervention|remarks|address|speech|explanation|delivered)\b[^.]{0,40}\b(?:by|of|on\s+behalf)\b|^(?:permanent|deputy)\s+(?:representative|mission)\b|^on\s+behalf\s+of\b[^.]{0,120}$|^(?:intervenci[oó]n|intervention|discurso|declaraci[oó]n|d[ée]claration|allocution|discours|palabras|выступление|заявление|بيان|كلمة)\s/iu;
