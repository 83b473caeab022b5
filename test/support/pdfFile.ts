import { strToU8 } from 'fflate';

/** A piece of text at a place of a page, in points from its lower left corner; 10 points high, black and upright unless it says so. */
export interface PlacedText {
  /** As one string, or as PDF has it with moves between: numbers go to the left, in thousandths of the size. */
  readonly text: string | readonly (string | number)[];
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'regular' | 'bold';
  /** To the left, in degrees. */
  readonly turn?: number;
  /** How it is painted: 3 is not at all. */
  readonly mode?: number;
  /** Its colour: 0 black, 1 white. */
  readonly gray?: number;
}

/** A picture, or a box of paint, on a page. */
export interface PlacedBox {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** A picture unless it has a colour. */
  readonly gray?: number;
}

export type Placed = PlacedText | PlacedBox;

/** What the letters of Times are wide, in thousandths of its size, from the space to the z. */
const WIDTHS =
  '250 333 408 500 500 833 778 333 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444'
    .split(' ')
    .map(Number);
const FIRST = 32;
/** Marks of cp1252 that stand elsewhere in Unicode. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '\u0093',
  '”': '\u0094',
  '’': '\u0092',
  '–': '\u0096',
  '—': '\u0097',
};
const OTHER_WIDTH = 444;

/** How wide a text is set in the letters of {@link placedPdf}, by its size. */
export function widthOf(text: string): number {
  return (
    Array.from(text).reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - FIRST] ?? OTHER_WIDTH), 0) / 1000
  );
}

/** The bytes of a PDF whose pages have these texts and boxes, in this order. */
export function placedPdf(pages: readonly (readonly Placed[])[], { width = 612, height = 792 } = {}): Uint8Array {
  const widths = [...WIDTHS, ...Array.from({ length: 133 }, () => OTHER_WIDTH)].join(' ');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar ${FIRST} /LastChar 255 /Widths [${widths}] >>`;
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', font('Times-Roman'), font('Times-Bold'), picture];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const kids = pages.map((page) => {
    const content = page.map((placed) => ('box' in placed ? boxOf(placed) : textOf(placed))).join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >>';
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${stream} >>`);
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  return pdfFile(objects);
}

/** The bytes of a PDF of these objects, the first of which is its catalogue. */
export function pdfFile(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return strToU8(file, true);
}

function boxOf({ box: [x, y, width, height], gray }: PlacedBox): string {
  return gray === undefined
    ? `q ${width} 0 0 ${height} ${x} ${y} cm /Im Do Q`
    : `q ${gray} g ${x} ${y} ${width} ${height} re f Q`;
}

function textOf({ text, x, y, size = 10, font = 'regular', turn = 0, mode = 0, gray = 0 }: PlacedText): string {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians).toFixed(5), Math.sin(radians).toFixed(5)];
  const shown = (typeof text === 'string' ? [text] : text).map((part) =>
    typeof part === 'number' ? part.toFixed(1) : `(${escaped(part)})`,
  );
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x.toFixed(3)} ${y.toFixed(3)}`;
  return `BT /F${font === 'bold' ? 2 : 1} ${size} Tf ${mode} Tr ${gray} g ${matrix} Tm [${shown.join(' ')}] TJ ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`).replace(/[“”’–—]/g, (mark) => MARKS[mark]!);
}
