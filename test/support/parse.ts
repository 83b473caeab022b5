import { parseSourceDocument } from '../../server/src/core/source/parseSourceDocument';
import { type SourceDocument } from '../../server/src/core/source/sourceDocument';

/** A document parsed from a text in a test. */
export function parse(text: string, id = 'test'): SourceDocument {
  return parseSourceDocument({ id, uri: `file:///${id}.txt`, text });
}

/** Its blocks as "kind: text", the label in brackets. */
export function blockTexts(document: SourceDocument): string[] {
  return document.blocks.map(
    ({ kind, label, span }) =>
      `${kind}${label === undefined ? '' : ` ${label}`}: ${document.clean.text.slice(span.start, span.end)}`,
  );
}
