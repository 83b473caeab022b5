import { type FileText, plainText } from '../../core/source/fileText';
import { UnreadableText } from '../decodeText';
import { headingLevels, mayBeBoldHeading, textSetting } from './pdfHeadings';
import { linesOf, pageText, type PdfLine, type PdfPiece } from './pdfLines';
import { standInForCanvas } from './pdfStandIns';

/** Fewer letters on a page than this are a stamp or a number on a picture of it. */
const LETTERS_A_PAGE = 8;

/** Between two pages: a form feed, which tells a header from a line of the text that comes back. */
const PAGE_BORDER = '\n\n\f';

/** The text of a PDF, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const pdfjs = await loadPdfjs();
  const loading = pdfjs.getDocument({
    // It takes the memory over.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw error instanceof Error && error.name === 'PasswordException'
        ? new UnreadableText('is protected by a password')
        : error;
    });
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))));
      page.cleanup();
    }
    const setting = textSetting(pages.flat());
    const bold = new Set<string>();
    const known = new Set<string>();
    for (const [at, lines] of pages.entries()) {
      const unknown = lines.filter((line) => !known.has(line.font) && mayBeBoldHeading(line, setting));
      if (unknown.length === 0) continue;
      const page = await document.getPage(at + 1);
      // What a font is called is told only to who draws the page.
      await page.getOperatorList();
      for (const { font } of [...unknown, { font: setting.font }]) {
        known.add(font);
        if (page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) bold.add(font);
      }
      page.cleanup();
    }
    const levelOf = headingLevels(pages.flat(), setting, (font) => bold.has(font));
    const text = pages
      .map((lines) => pageText(lines, levelOf))
      .filter((page) => page !== '')
      .join(PAGE_BORDER);
    if (text.replace(/[^A-Za-z\u00C0-\uFFFF]/g, '').length < LETTERS_A_PAGE * document.numPages) {
      throw new UnreadableText('is scanned: its pages are pictures without text (OCR would give it some)');
    }
    return plainText(`${text}\n`);
  } finally {
    await loading.destroy();
  }
}

async function loadPdfjs() {
  standInForCanvas();
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // This is a worker thread already: pdf.js needs none of its own when it finds its worker's code here.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // It comes with another `push`, right where the engine's is not for arrays of 2 ** 53 items, and several times as slow.
  Array.prototype.push = push;
  return pdfjs;
}

function isBold(font: unknown): boolean {
  const { name = '', bold = false } = font as { readonly name?: string; readonly bold?: boolean };
  return bold || /bold|black|heavy|demi/i.test(name);
}

function pieceOf({
  str,
  transform,
  width,
  height,
  fontName,
}: {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
  fontName: string;
}): PdfPiece {
  return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height, font: fontName };
}
