import { cleanBlockAt } from '../source/placeLabel';
import type { Block, SourceDocument } from '../source/sourceDocument';
import type { Span } from '../text/span';

/** The text of a document between two clean offsets as it is printed: with the labels before its paragraphs and items, which no clean text has. */
export function printedText(document: SourceDocument, { start, end }: Span): string {
  const slice = document.clean.text.slice(start, end);
  return slice.replace(/\n\n/g, (gap, at: number) => {
    const label = labelOf(cleanBlockAt(document, start + at + gap.length));
    return label === undefined ? gap : ` ${label} `;
  });
}

/** As most documents set it: the block has it without brackets and points. */
function labelOf(block: Block | undefined): string | undefined {
  const label = block?.label;
  if (label === undefined || (block?.kind !== 'paragraph' && block?.kind !== 'item')) return undefined;
  if (/^\d+$/.test(label)) return `${label}.`;
  return /^[a-z]+$/.test(label) ? `(${label})` : label;
}
