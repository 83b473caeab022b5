import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentBody, type DocumentHead, plainHead, type PlainHead, restoreHead } from '../../core';
import type { ListedFile } from '../../lsp/documentDisk';

/** A file as it lay on the disk when it was read. */
type FileVersion = Pick<ListedFile, 'path' | 'stamp'>;

/** Kept: the head of a document that was read, and what it was read with. Its body lies in the same file, see {@link readKeptBody}. */
export interface KeptDocument {
  readonly head: DocumentHead;
  /** Tells the rows that its names were found by. */
  readonly catalogue: string;
}

/**
 * What was read of documents, a file each, so that it need not be read again, nor its text kept in memory. Files are named by what they
 * were read from, and hold a sum of the head and one of the body, each looked at when it is read: what is damaged, cut short, foreign or of
 * another build is as if it were not there. What is in the folder is a copy: all of it may go.
 */
export class DocumentStore {
  readonly folder: string;
  /** Tells the code that reads documents: what another has read may be read otherwise. */
  readonly #build: string;
  #isMade = false;

  constructor(folder: string, build: string) {
    this.folder = folder;
    this.#build = build;
  }

  /** What a version of a document is kept under. */
  nameOf({ path, stamp }: FileVersion): string {
    return `${createHash('sha256')
      .update(JSON.stringify([this.#build, path, stamp]))
      .digest('hex')
      .slice(0, 32)}${ENDING}`;
  }

  /** What was kept of a document, if it is all there: its body is not read. Never throws. */
  load(version: FileVersion): KeptDocument | undefined {
    const file = join(this.folder, this.nameOf(version));
    try {
      const line = readHead(file);
      if (line === undefined) {
        rmSync(file, { force: true });
        return undefined;
      }
      const { build, path, stamp, catalogue, head } = JSON.parse(line) as Header;
      if (build !== this.#build || path !== version.path || stamp !== version.stamp) return undefined;
      return { catalogue, head: restoreHead(head) };
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a document. Written beside its place and put there in one step; a version must not be saved again before it is. Rejects where the
   * folder cannot be written.
   */
  async save(version: FileVersion, { head, catalogue }: KeptDocument, body: DocumentBody): Promise<string> {
    const name = this.nameOf(version);
    const header: Header = { build: this.#build, ...version, catalogue, head: plainHead(head) };
    const parts = [Buffer.from(JSON.stringify(header)), Buffer.from(JSON.stringify(body))] as const;
    if (!this.#isMade) mkdirSync(this.folder, { recursive: true });
    this.#isMade = true;
    const beside = join(this.folder, `${name}.${process.pid}`);
    await writeFile(beside, Buffer.concat([Buffer.from(openingOf(parts)), ...parts]));
    await rename(beside, join(this.folder, name));
    return name;
  }

  /**
   * Marks these files as in use. Removes what nobody has used for a day, what was `dropped`, and what a process that is no more has left
   * half written. Never throws.
   */
  tidy(inUse: ReadonlySet<string>, dropped: readonly string[]): void {
    const now = Date.now();
    const gone = new Set(dropped.filter((name) => !inUse.has(name)));
    for (const name of this.#names()) {
      const file = join(this.folder, name);
      const writer = UNFINISHED.exec(name)?.[1];
      try {
        const age = now - statSync(file).mtimeMs;
        if (writer === undefined ? gone.has(name) || (!inUse.has(name) && age > UNUSED) : !isAlive(Number(writer)))
          rmSync(file, { force: true });
        else if (inUse.has(name) && age > UNUSED / 2) utimesSync(file, new Date(now), new Date(now));
      } catch {
        // Another process has removed it.
      }
    }
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.folder).filter((name) => WHOLE.test(name) || UNFINISHED.test(name));
    } catch {
      return [];
    }
  }
}

/** The text and structure of a document that is kept in this file; `undefined` where it is not there, or not whole. */
export function readKeptBody(file: string): DocumentBody | undefined {
  try {
    const bytes = readFileSync(file);
    const opening = readOpening(bytes, bytes.length);
    const body = opening && bytes.subarray(bytes.length - opening.body.bytes);
    return body && sumOf(body) === opening.body.sum ? (JSON.parse(body.toString()) as DocumentBody) : undefined;
  } catch {
    return undefined;
  }
}

interface Header extends FileVersion, Pick<KeptDocument, 'catalogue'> {
  readonly build: string;
  readonly head: PlainHead;
}

const ENDING = '.document';
const WHOLE = /^[\da-f]{32}\.document$/;
/** What a process writes, by its number. */
const UNFINISHED = /^[\da-f]{32}\.document\.(\d+)$/;
/** Milliseconds. Two windows may share a folder, and one may have documents that the other has not. */
const UNUSED = 24 * 60 * 60 * 1000;

/** How a file begins: the sum of all from behind it to the end of the head, the length of the head, then sum and length of the body. */
const OPENING = /^([\da-f]{64}) ( *\d+) ([\da-f]{64}) ( *\d+)\n/;
const FIGURES = 12;
const SUMMED_FROM = 64 + 1;
const OPENING_BYTES = 2 * (64 + 1 + FIGURES + 1);
/** Bytes read at first: few heads are longer. */
const FIRST_READ = 1 << 14;

interface Part {
  readonly sum: string;
  readonly bytes: number;
}

function openingOf([head, body]: readonly [head: Buffer, body: Buffer]): string {
  const length = ({ length: bytes }: Buffer): string => String(bytes).padStart(FIGURES);
  const rest = `${length(head)} ${sumOf(body)} ${length(body)}\n`;
  return `${sumOf(Buffer.concat([Buffer.from(rest), head]))} ${rest}`;
}

/** How a file of so many bytes begins; `undefined` where it is not whole. */
function readOpening(begin: Buffer, size: number): { readonly head: Part; readonly body: Part } | undefined {
  const [, headSum = '', headBytes, bodySum = '', bodyBytes] =
    OPENING.exec(begin.toString('latin1', 0, OPENING_BYTES)) ?? [];
  const head = { sum: headSum, bytes: Number(headBytes) };
  const body = { sum: bodySum, bytes: Number(bodyBytes) };
  return OPENING_BYTES + head.bytes + body.bytes === size ? { head, body } : undefined;
}

/** The head of a file, without a look at the body; `undefined` where it is damaged, or the file is not whole. Throws where there is none. */
function readHead(file: string): string | undefined {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    let bytes = Buffer.allocUnsafe(Math.min(size, FIRST_READ));
    readSync(handle, bytes, 0, bytes.length, 0);
    const head = readOpening(bytes, size)?.head;
    if (!head) return undefined;
    const end = OPENING_BYTES + head.bytes;
    if (end > bytes.length) {
      bytes = Buffer.allocUnsafe(end);
      readSync(handle, bytes, 0, end, 0);
    }
    const found = bytes.subarray(OPENING_BYTES, end);
    return sumOf(bytes.subarray(SUMMED_FROM, end)) === head.sum ? found.toString() : undefined;
  } finally {
    closeSync(handle);
  }
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isAlive(writer: number): boolean {
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
