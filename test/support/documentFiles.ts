import { pdfFile } from './pdfFile';
import { wordOf } from './wordFiles';

/** A line of a PDF, in letters of 12 points unless it says so. */
export type PdfLine = string | { readonly text: string; readonly size?: number; readonly bold?: boolean };

/** The bytes of a PDF with these pages, each a list of lines; a page of none is blank. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], { password = false } = {}): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const [font, bold] = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`),
  );
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => {
      const { text, size = 12, bold: isBold = false } = typeof line === 'string' ? { text: line } : line;
      const escaped = text.replace(/[\\()]/g, String.raw`\$&`);
      return `/F${isBold ? 2 : 1} ${size} Tf ${size + 2} TL T* (${escaped}) Tj`;
    });
    const content = `BT 72 720 Td\n${shown.join('\n')}\nET`;
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = `/Resources << /Font << /F1 ${font} /F2 ${bold} >> >>`;
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents ${stream} >>`);
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  const key = 'ab'.repeat(32);
  const encrypt = password
    ? `/Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`)} /ID [<${key}> <${key}>]`
    : '';
  return pdfFile(objects, encrypt);
}

/** The bytes of a Word document with these paragraphs, and with more in its body as WordprocessingML. */
export function docxOf(paragraphs: readonly string[], more = ''): Uint8Array {
  const escaped = paragraphs.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const body = escaped.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return packed(`${body}${more}`);
}

/** A Word document of some kilobytes that unpacks to more than a machine wants to hold. */
export function bombOf(megabytes: number): Uint8Array {
  return packed(`<w:p><w:r><w:t>${' '.repeat(megabytes * 1_000_000)}</w:t></w:r></w:p>`);
}

/** The beginning of a Word document under a password, as far as anybody can tell. */
export function encryptedDocx(): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(100),
  ]);
}

function packed(body: string): Uint8Array {
  return wordOf({ body });
}
