import { type Box, boxedBy, combined, IDENTITY, isWithin, type Matrix, movedBy } from './pdfMatrix';
import { type Shown, runsOf, type GlyphRun } from './pdfGlyphs';

/** What is drawn on a page, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators, by their names in pdf.js. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** A run of letters on a page, before it is known which way the page is read. */
export interface DrawnRun {
  readonly run: GlyphRun;
  /** Where its string begins, and one point further along its line. */
  readonly origin: readonly [number, number];
  readonly along: readonly [number, number];
  readonly height: number;
  readonly font: string;
  /** Drawn without ink: as the text is beneath the picture of a scanned page. */
  readonly isUnpainted: boolean;
  /** In the colour of the paper, with nothing painted beneath. */
  readonly isWhite: boolean;
}

export interface Drawing {
  readonly runs: readonly DrawnRun[];
  /** Where pictures are. */
  readonly pictures: readonly Box[];
  /** How many shapes are drawn: lines, boxes, letters that are no text. */
  readonly shapes: number;
}

interface State {
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string;
}

/** Pictures are drawn into this square. */
const UNIT: Box = [0, 0, 1, 1];
/** Text drawn so adds nothing but a clip, or nothing at all. */
const UNPAINTED: ReadonlySet<number> = new Set([3, 7]);
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

/** The text and the pictures of a page, in the order in which they are drawn. */
export function drawingOf(
  { fnArray, argsArray }: OperatorList,
  ops: OperatorNumbers,
  unitOf: (font: string) => number,
): Drawing {
  const runs: DrawnRun[] = [];
  const pictures: Box[] = [];
  const painted: Box[] = [];
  let state: State = {
    ctm: IDENTITY,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
  };
  const saved: State[] = [];
  let text: Matrix = IDENTITY;
  let line: readonly [number, number] = [0, 0];
  /** A matrix with which nothing has been drawn yet. Where nothing ever is, it was for a picture, which pdf.js was told to leave out. */
  let unused: Matrix | undefined;
  let shapes = 0;
  let pen: readonly [number, number] = [0, 0];

  const save = (): void => void saved.push({ ...state });
  const restore = (): void => {
    if (unused !== undefined) pictures.push(boxedBy(unused, UNIT));
    unused = undefined;
    state = saved.pop() ?? state;
  };
  const moveLine = (x: number, y: number): void => void (pen = line = [line[0] + x, line[1] + y]);
  const setFont = (font: string, size: number): void => void Object.assign(state, { font, size });
  const picture = (): void => {
    unused = undefined;
    pictures.push(boxedBy(state.ctm, UNIT));
  };

  const show = (shown: Shown): void => {
    const { font, size, stretch, rise, mode, fill } = state;
    if (size === 0) return;
    const matrix = combined(state.ctm, text);
    const unit = unitOf(font);
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    const length = Math.hypot(matrix[0], matrix[1]) * Math.abs(stretch);
    const direction = Math.sign(size) * Math.sign(stretch);
    const { runs: found, advance } = runsOf(shown, {
      scale: Math.abs(size) * unit * length,
      move: Math.abs(size) * 0.001 * length,
      charSpacing: state.charSpacing * length * Math.sign(size),
      wordSpacing: state.wordSpacing * length * Math.sign(size),
      height,
    });
    const origin = movedBy(matrix, pen[0], pen[1] + rise);
    const unitLength = length / Math.abs(stretch) || 1;
    const along = [(matrix[0] / unitLength) * direction, (matrix[1] / unitLength) * direction] as const;
    const isOn = (box: Box): boolean => isWithin(box, ...origin);
    const isWhite = WHITE.test(fill) && !painted.some(isOn) && !pictures.some(isOn);
    const isUnpainted = UNPAINTED.has(mode);
    for (const run of found) runs.push({ run, origin, along, height, font, isUnpainted, isWhite });
    pen = [pen[0] + (advance / unitLength) * direction, pen[1]];
  };

  const does: readonly (readonly [name: string, run: (args: never) => void])[] = [
    ['save', save],
    ['restore', restore],
    ['transform', (matrix: Matrix) => void (unused = state.ctm = combined(state.ctm, matrix))],
    [
      'paintFormXObjectBegin',
      ([matrix]: [Matrix | null]) => {
        unused = undefined;
        save();
        if (matrix !== null) state.ctm = combined(state.ctm, matrix);
      },
    ],
    ['paintFormXObjectEnd', restore],
    [
      'beginText',
      () => {
        unused = undefined;
        text = IDENTITY;
        pen = line = [0, 0];
      },
    ],
    [
      'setTextMatrix',
      ([matrix]: [Matrix]) => {
        text = matrix;
        pen = line = [0, 0];
      },
    ],
    ['setFont', ([font, size]: [string, number]) => setFont(font, size)],
    [
      'setGState',
      ([entries]: [readonly (readonly [string, unknown])[]]) => {
        for (const [key, value] of entries) if (key === 'Font') setFont(...(value as [string, number]));
      },
    ],
    ['setCharSpacing', ([value]: [number]) => void (state.charSpacing = value)],
    ['setWordSpacing', ([value]: [number]) => void (state.wordSpacing = value)],
    ['setHScale', ([value]: [number]) => void (state.stretch = value / 100)],
    ['setLeading', ([value]: [number]) => void (state.leading = value)],
    ['setTextRise', ([value]: [number]) => void (state.rise = value)],
    ['setTextRenderingMode', ([value]: [number]) => void (state.mode = value)],
    ['setFillRGBColor', ([value]: [string]) => void (state.fill = value)],
    ['setFillTransparent', () => void (state.fill = 'none')],
    ['setFillColorN', () => void (state.fill = 'pattern')],
    ['moveText', ([x, y]: [number, number]) => moveLine(x, y)],
    [
      'setLeadingMoveText',
      ([x, y]: [number, number]) => {
        state.leading = -y;
        moveLine(x, y);
      },
    ],
    ['nextLine', () => moveLine(0, -state.leading)],
    ['showText', ([shown]: [Shown]) => show(shown)],
    [
      'constructPath',
      ([operator, , bounds]: [number, unknown, ArrayLike<number> | null]) => {
        unused = undefined;
        shapes++;
        if (!fills.has(operator) || bounds === null || WHITE.test(state.fill)) return;
        painted.push(boxedBy(state.ctm, [bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!]));
      },
    ],
    ...PICTURES.map((name) => [name, picture] as const),
  ];
  const fills = new Set(FILLS.map((name) => ops[name]));
  const handlers = new Map(does.map(([name, run]) => [ops[name], run as (args: unknown) => void]));
  for (let n = 0; n < fnArray.length; n++) handlers.get(fnArray[n])?.(argsArray[n]);
  return { runs, pictures, shapes };
}

const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const PICTURES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
  'paintImageMaskXObjectRepeat',
  'paintImageMaskXObjectGroup',
  'paintInlineImageXObjectGroup',
  'paintSolidColorImageMask',
];
