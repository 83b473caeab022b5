import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableText } from '../decodeText';
import { type Drawing, drawingOf, type OperatorList } from './pdfDrawing';
import type { Box } from './pdfMatrix';
import type { PdfPiece } from './pdfPiece';
import { PdfPort } from './pdfPorts';
import { NO_PAGE, standInForCanvas, UnusedFont, Unpacking } from './pdfStandIns';

/** A page as it is drawn. */
export interface DrawnPage extends Drawing {
  /** What is shown of it. */
  readonly box: Box;
  /** Its text in the order in which pdf.js has it, where letters run to the left: it knows how those are read. */
  readonly ordered?: readonly PdfPiece[] | undefined;
}

export interface PdfDocument {
  readonly pages: readonly DrawnPage[];
  /** Whether a font is a bold one; false for one that no page uses. */
  readonly isBold: (font: string) => boolean;
}

/** Larger pictures are left out, by pdf.js itself: nobody looks at them, and to unpack one takes longer than to read its page. */
const LARGEST_PICTURE = 1;
/** Of a font that does not say how long its units are. */
const UNIT = 0.001;

/** Three letters of Hebrew, Arabic and the scripts beside them: not a sign among others. */
const TO_THE_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]{3}/;

/** Fonts as pdf.js knows them once a page that uses them was drawn. */
interface KnownFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[] | null;
  readonly isType3Font?: boolean;
}

/** All that is drawn in a PDF. Rejects with {@link UnreadableText} where a password protects it, and with pdf.js's own error where it is damaged. */
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const pdfjs = await loadPdfjs();
  const worker = pdfjs.PDFWorker.create({ port: otherHalf() as never, verbosity: pdfjs.VerbosityLevel.ERRORS });
  const loading = pdfjs.getDocument({
    // It takes the memory over.
    data: Uint8Array.from(bytes),
    worker,
    ownerDocument: NO_PAGE as never,
    disableFontFace: false,
    useSystemFonts: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: LARGEST_PICTURE,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw error instanceof Error && error.name === 'PasswordException'
        ? new UnreadableText('is protected by a password')
        : error;
    });
    const fonts = new Map<string, KnownFont>();
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await drawnPage(document, number, fonts));
    return { pages, isBold: (font) => isBold(fonts.get(font)) };
  } finally {
    await loading.destroy();
    worker.destroy();
  }

  async function drawnPage(
    document: PDFDocumentProxy,
    number: number,
    fonts: Map<string, KnownFont>,
  ): Promise<DrawnPage> {
    const page = await document.getPage(number);
    const operators = (await page.getOperatorList({
      annotationMode: pdfjs.AnnotationMode.DISABLE,
    })) as unknown as OperatorList;
    const drawing = drawingOf(operators, pdfjs.OPS, (font) => unitOf(fonts.get(font) ?? keep(font, page, fonts)));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const ordered = drawing.runs.some(({ run }) => TO_THE_LEFT.test(run.text)) ? await orderedPieces(page) : undefined;
    page.cleanup();
    return { ...drawing, box: [left, bottom, right, top], ordered };
  }
}

async function orderedPieces(page: PDFPageProxy): Promise<readonly PdfPiece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const { str, transform, width, height, fontName } = item;
    return [{ text: str, x: Number(transform[4]), y: Number(transform[5]), width, height, font: fontName }];
  });
}

function keep(font: string, page: PDFPageProxy, fonts: Map<string, KnownFont>): KnownFont {
  const { name = '', bold, black, fontMatrix, isType3Font } = known(font, page);
  // Not the object itself, which has the file of the font.
  const kept = { name, bold, black, fontMatrix, isType3Font } as KnownFont;
  fonts.set(font, kept);
  return kept;
}

function known(font: string, page: PDFPageProxy): KnownFont {
  return page.commonObjs.has(font) ? ((page.commonObjs.get(font) ?? {}) as KnownFont) : {};
}

function unitOf({ fontMatrix }: KnownFont): number {
  return Math.abs(fontMatrix?.[0] ?? UNIT) || UNIT;
}

function isBold({ name = '', bold = false, black = false }: KnownFont = {}): boolean {
  return bold || black || /bold|black|heavy|demi/i.test(name);
}

/** The half of pdf.js that reads files, in this thread: it is one of its own already. */
function otherHalf(): PdfPort {
  const [mine, theirs] = PdfPort.pair();
  const { WorkerMessageHandler } = (globalThis as unknown as { pdfjsWorker: PdfjsWorker }).pdfjsWorker;
  WorkerMessageHandler.initializeFromPort(theirs);
  return mine;
}

interface PdfjsWorker {
  readonly WorkerMessageHandler: { initializeFromPort(port: PdfPort): void };
}

async function loadPdfjs() {
  standInForCanvas();
  Object.assign(globalThis, { FontFace: UnusedFont, DecompressionStream: Unpacking });
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // It comes with another `push`, right where the engine's is not for arrays of 2 ** 53 items, and several times as slow.
  Array.prototype.push = push;
  return pdfjs;
}
