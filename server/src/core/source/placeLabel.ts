import { type Block, type SourceDocument } from './sourceDocument';

/** The paragraph, item, cell or footnote that a raw offset lies in; none for page furniture and markup. */
export function rawBlockAt(document: SourceDocument, rawOffset: number): Block | undefined {
  const offset = document.clean.cleanOffset(rawOffset);
  return offset === undefined ? undefined : cleanBlockAt(document, offset);
}

/** The block that an offset into the clean text lies in. */
export function cleanBlockAt({ blocks }: SourceDocument, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (offset < block.span.start) high = middle - 1;
    else if (offset >= block.span.end) low = middle + 1;
    else return block;
  }
  return undefined;
}

/**
 * "2023-conference-concept-note, para. 15", "…, note 2": the document's id, with the number printed before the paragraph or
 * footnote where it has one.
 */
export function placeLabel(document: SourceDocument, rawOffset: number): string {
  const number = placeNumber(document, rawBlockAt(document, rawOffset));
  return number === undefined ? document.id : `${document.id}, ${number}`;
}

/** "para. 15", "note 2": the number printed before a paragraph or footnote, where it has one. */
export function numberOf({ kind, label = '' }: Partial<Block> = {}): string | undefined {
  if (!/^\d+$/.test(label)) return undefined;
  if (kind === 'paragraph') return `para. ${label}`;
  return kind === 'footnote' ? `note ${label}` : undefined;
}

/** "para. 2 (c)": the number of a block, of an item that of its paragraph with its own label behind. */
export function placeNumber(document: SourceDocument, block: Block | undefined): string | undefined {
  const own = numberOf(block);
  if (own !== undefined || block?.kind !== 'item' || !/^[a-z]{1,5}$/.test(block.label ?? '')) return own;
  const { blocks } = document;
  for (let at = blocks.indexOf(block) - 1; at >= 0; at--) {
    const before = blocks[at]!;
    if (before.kind === 'item') continue;
    const number = before.kind === 'paragraph' ? numberOf(before) : undefined;
    return number === undefined ? undefined : `${number} (${block.label})`;
  }
  return undefined;
}
