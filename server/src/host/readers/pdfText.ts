import { UnreadableText } from '../decodeText';
import { pageText, type PdfPiece } from './pdfLines';
import { standInForCanvas } from './pdfStandIns';

/** Fewer letters on a page than this are a stamp or a number on a picture of it. */
const LETTERS_A_PAGE = 8;

/** The text of a PDF, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
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
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))));
      page.cleanup();
    }
    const text = pages.filter((page) => page !== '').join('\n\n');
    if (text.replace(/[^A-Za-z\u00C0-\uFFFF]/g, '').length < LETTERS_A_PAGE * document.numPages) {
      throw new UnreadableText('is scanned: its pages are pictures without text (OCR would give it some)');
    }
    return `${text}\n`;
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

function pieceOf({
  str,
  transform,
  width,
  height,
}: {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
}): PdfPiece {
  return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height };
}
