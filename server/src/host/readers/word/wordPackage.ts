import { UnreadableText } from '../../decodeText';
import { readXml, xmlText } from '../readXml';
import { unpack } from '../unpack';

/** How the old Word format and Word files under a password begin. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ENCRYPTED = 'EncryptedPackage';

/** What one part of a package says of another. */
export interface Relationship {
  /** The last part of its type: "header", "footnotes". */
  readonly type: string;
  /** The name of the other part: "word/header1.xml". */
  readonly target: string;
}

/** The parts of a file that its text is in. */
export interface WordPackage {
  /** The name of the main part. */
  readonly main: string;
  /** The XML of a part by its name, in whatever case; `undefined` where there is none. */
  part(name: string): string | undefined;
  /** What a part refers to, by id. */
  relationships(name: string): ReadonlyMap<string, Relationship>;
}

/**
 * Opens a Word file. Only parts of XML that may hold text are unpacked, and none before it is known to what they add up. Throws
 * {@link UnreadableText} for what is no Word file of today, or is closed.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  refuseOthers(bytes);
  const parts = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !APART.test(name));
  const text = (name: string): string | undefined => {
    const found = parts.get(name.toLowerCase());
    return found && xmlText(found);
  };
  const relationships = (name: string): ReadonlyMap<string, Relationship> => {
    const slash = name.lastIndexOf('/') + 1;
    const xml = text(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    return xml === undefined ? new Map<string, Relationship>() : readRelationships(xml, name.slice(0, slash));
  };
  const named = [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = [named, mainByType(text('[Content_Types].xml')), 'word/document.xml'].find(
    (name) => name !== undefined && parts.has(name.toLowerCase()),
  );
  if (main === undefined) throw new UnreadableText('is no Word document');
  return { main, part: text, relationships };
}

/** Parts of XML that have no text of the document in them, and may be large. */
const APART =
  /(?:^|\/)(?:theme|media|embeddings|charts|diagrams|fonts|customXml|docProps|_xmlsignatures)\/|(?:fontTable|webSettings)\.xml$/i;

function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    throw new UnreadableText(
      holds(bytes, ENCRYPTED) ? 'is protected by a password' : 'is an old Word file: save it as .docx',
    );
  }
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === String.raw`{\rtf`)
    throw new UnreadableText('is a rich text file: name it .rtf');
  // The first file of the archive says whether it is under a password.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && (bytes[6]! & 1) === 1)
    throw new UnreadableText('is protected by a password');
}

/** Whether bytes hold a text of ASCII letters in UTF-16, the small end first. */
function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function readRelationships(xml: string, folder: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  readXml(xml, {
    open({ name, attribute }) {
      if (!/[?:]Relationship$/.test(name) || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const type = attribute('Type') ?? '';
      found.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: placeOf(target, folder),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The name of a part that is given from a folder: "../a.xml", or from the root: "/word/a.xml". */
function placeOf(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The part that has the type of a main part; relationships may be missing. */
function mainByType(types: string | undefined): string | undefined {
  let main: string | undefined;
  if (types === undefined) return undefined;
  readXml(types, {
    open({ attribute }) {
      if (/wordprocessingml.*\bmain\+xml$|ms-word.*\.main\+xml$/.test(attribute('ContentType') ?? ''))
        main ??= attribute('PartName')?.replace(/^\//, '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return main;
}
