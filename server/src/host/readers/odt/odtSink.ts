import { type TextPart, type FileWords } from '../textParts';

/** Where words go: a paragraph, or all that stands in a cell, note or box. */
export interface Sink {
  parts: TextPart[];
  words: FileWords[];
  /** What ends with the paragraph that is open. */
  paragraph?: { kind: 'paragraph' } | { kind: 'heading'; level: number } | { kind: 'item'; label: string } | undefined;
  isFlat: boolean;
  style?: string | undefined;
  /** Boxes stand after the paragraph that they are tied to. */
  readonly boxes: TextPart[];
}

/** A place whose words stand on one line, or one of paragraphs. */
export function newSink(isFlat: boolean): Sink {
  return { parts: [], words: [], isFlat, boxes: [] };
}
