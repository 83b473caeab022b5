import { type Span } from '../../core/text/span';

/** Namespaces by what this project calls them; each has a name in transitional files and another in strict ones. */
const NAMESPACES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
]);

/** An element as it begins. */
export interface XmlElement {
  /** With the project's own prefix: "w:p", whatever prefix the file has. Other namespaces keep theirs, after a "?". */
  readonly name: string;
  /** Its start tag, UTF-16 offsets in the XML. */
  readonly tag: Span;
  /** Whether blanks at the borders of its text count. */
  readonly preserve: boolean;
  /** The value of an attribute by its local name; one of the element's own prefix goes first. */
  readonly attribute: (local: string) => string | undefined;
}

/** What is told of an XML text, in its order. Offsets are UTF-16 units of the text, and every `end` is exclusive. */
export interface XmlHandler {
  open(element: XmlElement): void;
  /** `tag` is the end tag, or the start tag again where one tag is both. */
  close(name: string, tag: Span): void;
  /** A stretch of text, decoded. */
  text(text: string): void;
}

/** An element that has begun and not ended. */
interface OpenElement {
  readonly raw: string;
  readonly name: string;
  readonly scope: Scope;
}

/** What holds for the elements in one: the namespaces of prefixes, and whether blanks count. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names as written, with the project's own. */
  readonly names: Map<string, string>;
  readonly preserve: boolean;
}

/** A start tag: '<w:t xml:space="preserve">', also with ">" in a value. */
const START_TAG = /<([^\s/>"'=<]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads an XML text once, from its beginning to its end, without a tree. Throws where it has a document type (its entities could be made to
 * grow without end), and where it is not well formed or breaks off.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const open: OpenElement[] = [];
  let scope: Scope = { prefixes: new Map(), names: new Map(), preserve: false };
  let isBegun = false;
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && open.length > 0) handler.text(decoded(xml.slice(at, start)));
    const next = xml.charAt(start + 1);
    if (next === '/') {
      at = endOf(xml, '>', start);
      const last = open.pop();
      if (last?.raw !== xml.slice(start + 2, at - 1).trimEnd()) throw new Error('its XML is not well formed');
      ({ scope } = last);
      handler.close(last.name, { start, end: at });
    } else if (next === '?') at = endOf(xml, '?>', start);
    else if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start);
      handler.text(xml.slice(start + '<![CDATA['.length, at - ']]>'.length));
    } else if (next === '!') throw new Error('its XML has a document type');
    else {
      START_TAG.lastIndex = start;
      const match = START_TAG.exec(xml);
      if (match === null || (isBegun && open.length === 0)) throw new Error('its XML is not well formed');
      isBegun = true;
      const [whole, raw = '', attributes = ''] = match;
      at = start + whole.length;
      const inner = scopeIn(scope, attributes);
      const name = nameIn(inner, raw);
      const tag = { start, end: at };
      const attribute = (local: string) => attributeOf(attributes, raw.slice(0, raw.indexOf(':') + 1), local);
      handler.open({ name, tag, preserve: inner.preserve, attribute });
      if (attributes.endsWith('/')) handler.close(name, tag);
      else {
        open.push({ raw, name, scope });
        scope = inner;
      }
    }
  }
  if (open.length > 0 || !isBegun) throw new Error('its XML breaks off');
}

/** The offset after the next occurrence of a mark. */
function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Error('its XML breaks off');
  return found + mark.length;
}

/** The value of an attribute by its local name. */
function attributeOf(attributes: string, prefix: string, local: string): string | undefined {
  let other: string | undefined;
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (!name.endsWith(local)) continue;
    const value = double ?? single ?? '';
    if (name === prefix + local) return decoded(value);
    if (name === local || name.at(-local.length - 1) === ':') other ??= decoded(value);
  }
  return other;
}

function scopeIn(scope: Scope, attributes: string): Scope {
  if (!attributes.includes('xml')) return scope;
  let { preserve } = scope;
  let prefixes: Map<string, string> | undefined;
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (name === 'xml:space') preserve = value === 'preserve';
    else if (name === 'xmlns' || name.startsWith('xmlns:')) {
      prefixes ??= new Map(scope.prefixes);
      prefixes.set(name.slice('xmlns:'.length), decoded(value));
    }
  }
  if (prefixes !== undefined) return { prefixes, names: new Map(), preserve };
  return preserve === scope.preserve ? scope : { ...scope, preserve };
}

function nameIn({ prefixes, names }: Scope, raw: string): string {
  const known = names.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(':');
  const own = NAMESPACES.get(prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? '');
  const name = own === undefined ? `?${raw}` : `${own}:${raw.slice(colon + 1)}`;
  names.set(raw, name);
  return name;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its character references read; one that stands for nothing stays as it is. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text of a part: UTF-8, or UTF-16 by its mark. The mark is no part of it. Throws where it is not valid. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
