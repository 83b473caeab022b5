import { type FileText } from '../../../core/source/fileText';
import { changesNote, commentsNote, leftOutNotes } from '../fileNotes';
import { textOfParts } from '../textParts';
import { RtfReader } from './rtfReader';
import { rtfTokens } from './rtfTokens';

/** The text of a rich text file: headings, list labels, tables, footnotes and boxes, with changes as if accepted and the header of the first page first. */
export function rtfText(bytes: Uint8Array): FileText {
  const source = asBytes(bytes);
  if (!/^\s*\{\\rtf/.test(source)) throw new Error('it does not begin as one');
  const reader = new RtfReader();
  for (const token of rtfTokens(source.trimStart())) reader.take(token);
  const { parts, changes, comments } = reader.end();
  const found = textOfParts(parts);
  return {
    ...found,
    notes: [
      ...(changes > 0 ? [changesNote(changes)] : []),
      ...(comments > 0 ? [commentsNote(comments)] : []),
      ...leftOutNotes(found.leftOut, ['struck-out', 'hidden']),
    ],
  };
}

/** One character a byte: a decoder for "latin1" gives other characters for some of them. */
function asBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
