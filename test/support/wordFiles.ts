import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  first: 'hdr',
  header: 'hdr',
  footer: 'ftr',
} as const;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** What stands inside the root of each part of a Word file. */
export type WordParts = { readonly body: string } & Partial<Record<keyof typeof ROOTS, string>>;

/** The bytes of a Word file; what refers to a header does so by the name of the part. */
export function wordOf({ body, ...parts }: WordParts): Uint8Array {
  const names = Object.keys(parts) as (keyof typeof ROOTS)[];
  const related = names.map((name) => {
    const type = name === 'first' ? 'header' : name;
    return `<Relationship Id="${name}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`;
  });
  return zipSync({
    ...packageOf('word/document.xml'),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        xml(`<w:${ROOTS[name]} ${NAMESPACES}>${parts[name]}</w:${ROOTS[name]}>`),
      ]),
    ),
  });
}

/** The two files of a package that say where its main part is, as a target in the relationships of the package. */
export function packageOf(target: string, name = target): Record<string, Uint8Array> {
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/${name}" ContentType="${DOCUMENT_TYPE}"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`,
    ),
  };
}

export function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
}

/** A paragraph of runs, with its properties. */
export function p(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text, with its properties. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A change of a kind by a person. */
export function changed(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', runs: string, author = 'Borduria'): string {
  const inside = kind === 'del' ? runs.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ') : runs;
  return `<w:${kind} w:id="1" w:author="${author}">${inside}</w:${kind}>`;
}

/** The bytes of an OpenDocument text: what stands in its body, its automatic styles, and what stands in the styles it shares. */
export function odtOf({
  body,
  automatic = '',
  shared = '',
}: {
  body: string;
  automatic?: string;
  shared?: string;
}): Uint8Array {
  const spaces = ['office', 'text', 'table', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const all = `${spaces} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': xml(
      `<office:document-content ${all}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': xml(`<office:document-styles ${all}>${shared}</office:document-styles>`),
  });
}
