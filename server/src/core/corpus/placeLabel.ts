import { type Block, type SourceDocument } from './sourceDocument';

/** The paragraph, item, cell or footnote that a raw offset lies in; none for page furniture and markup. */
export function blockAt({ clean, blocks }: SourceDocument, rawOffset: number): Block | undefined {
  const offset = clean.cleanOffset(rawOffset);
  if (offset === undefined) return undefined;
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
  const { kind, label = '' } = blockAt(document, rawOffset) ?? {};
  if (!/^\d+$/.test(label)) return document.id;
  if (kind === 'paragraph') return `${document.id}, para. ${label}`;
  return kind === 'footnote' ? `${document.id}, note ${label}` : document.id;
}
