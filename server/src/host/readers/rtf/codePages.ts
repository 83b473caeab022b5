import { decodeWindows1252 } from '../../decodeText';

/** The code pages of `\ansicpg` that the Encoding standard has under another name. */
const PAGES: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The code page of a font's `\fcharset` (Rich Text Format Specification 1.9.1, "Font table"); that of the document where it says none. */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The font whose letters are symbols. */
export const SYMBOLS = 2;

export function codePageOf(charset: number): number | undefined {
  return CHARSETS[charset];
}

/** Text out of bytes of a code page, given as one character a byte. A page that is not known is read as Windows-1252. */
export function decodePage(text: string, page: number): string {
  // eslint-disable-next-line no-control-regex -- bytes, of which those up to 0x7F are the same in every page
  if (/^[\x00-\x7F]*$/.test(text)) return text;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  if (page !== 1252) {
    try {
      return new TextDecoder(PAGES[page] ?? `windows-${page}`).decode(bytes);
    } catch {
      // A page without a table.
    }
  }
  return decodeWindows1252(bytes);
}
