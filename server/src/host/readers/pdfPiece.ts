/** A piece of text as it is placed on a page, its line upright; y grows upwards, all lengths are in points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters; 0 where the file does not say. */
  readonly height: number;
  /** Tells fonts of the file apart. */
  readonly font: string;
  /** By how much its letters are set wider apart than their font has them. */
  readonly tracking?: number;
  /** Whether the file has a space after it, which is not in its text. */
  readonly spaceAfter?: boolean;
}

export function endOf({ x, width }: PdfPiece): number {
  return x + width;
}
