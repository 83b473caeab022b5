import { decodeBytes, type DecodedText, decodeWindows1252, validUtf8 } from '../../decodeText';

/** Bytes in which a page has to say its encoding (HTML standard, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;

/**
 * The text of a page, decoded as browsers do: by its mark, by what its `meta` says, as UTF-8 where that is valid, as Windows-1252 else. Pages
 * that were saved anew as UTF-8 go on saying what they were before: what is UTF-8 throughout in letters beyond ASCII is read as that.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const said = isMarked || isUtf8 || bytes.includes(0) ? undefined : declaredEncoding(bytes);
  const text = said === undefined || isUtf8Throughout(bytes) ? undefined : decodeAs(said, bytes);
  return text === undefined ? decodeBytes(bytes) : { text, notes: [] };
}

/** Letters beyond ASCII that are right in UTF-8 by no chance. */
const LEAST_RIGHT = 3;

function isUtf8Throughout(bytes: Uint8Array): boolean {
  return (validUtf8(bytes)?.match(/[\u0080-\uFFFF]/g)?.length ?? 0) >= LEAST_RIGHT;
}

/** Decodes by a label of the Encoding standard; `undefined` for UTF-8, and where it is no label or this Node has no table for it. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  // A page whose `meta` could be read is not in UTF-16, whatever it says.
  if (/^(?:utf-?16|unicode|ucs-2|iso-10646-ucs-2)/i.test(label)) return validUtf8(bytes);
  if (/^x-user-defined$/i.test(label)) return decodeWindows1252(bytes);
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === 'utf-8') return undefined;
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page says of its encoding within its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const xml = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
  for (const [, tag = ''] of head.replace(/<!--[^]*?(?:-->|$)/g, '').matchAll(/<meta[\s/]([^>]*)>/gi)) {
    const value = (name: string): string | undefined => {
      const match = new RegExp(String.raw`(?:^|[\s/"'])${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(
        tag,
      );
      return match?.[1] ?? match?.[2] ?? match?.[3];
    };
    const charset = value('charset');
    if (charset !== undefined) return charset.trim();
    const inContent = /^content-type$/i.test(value('http-equiv') ?? '') ? value('content') : undefined;
    const named = inContent === undefined ? undefined : /charset\s*=\s*["']?([^\s;"']+)/i.exec(inContent)?.[1];
    if (named !== undefined) return named;
  }
  return xml;
}
