import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
 * were read from, and hold a sum of all they say: one that is damaged, cut short, foreign or of another build is as if it were not
 * there. What is in the folder is a copy: all of it may go.
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

  /** What was kept of a document, if it is all there. Never throws. */
  load(version: FileVersion): KeptDocument | undefined {
    const file = join(this.folder, this.nameOf(version));
    try {
      const lines = checkedLines(readFileSync(file));
      if (!lines) {
        rmSync(file, { force: true });
        return undefined;
      }
      const { build, path, stamp, catalogue, head } = JSON.parse(lines[0]) as Header;
      if (build !== this.#build || path !== version.path || stamp !== version.stamp) return undefined;
      return { catalogue, head: restoreHead(head) };
    } catch {
      return undefined;
    }
  }

  /** Keeps a document. Written beside its place and put there in one step. Throws where the folder cannot be written. */
  save(version: FileVersion, { head, catalogue }: KeptDocument, body: DocumentBody): string {
    const name = this.nameOf(version);
    const header: Header = { build: this.#build, ...version, catalogue, head: plainHead(head) };
    const rest = Buffer.from(`${JSON.stringify(header)}\n${JSON.stringify(body)}`);
    if (!this.#isMade) mkdirSync(this.folder, { recursive: true });
    this.#isMade = true;
    const beside = join(this.folder, `${name}.${process.pid}`);
    writeFileSync(beside, Buffer.concat([Buffer.from(`${sumOf(rest)}\n`), rest]));
    renameSync(beside, join(this.folder, name));
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
    const lines = checkedLines(readFileSync(file));
    return lines && (JSON.parse(lines[1]) as DocumentBody);
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
const SUM_LENGTH = 64;
const LINE_BREAK = 10;

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines of a file below its sum, if they have that sum. */
function checkedLines(bytes: Buffer): readonly [header: string, body: string] | undefined {
  const rest = bytes.subarray(SUM_LENGTH + 1);
  const end = rest.indexOf(LINE_BREAK);
  if (end < 0 || bytes.toString('latin1', 0, SUM_LENGTH) !== sumOf(rest)) return undefined;
  return [rest.toString('utf8', 0, end), rest.toString('utf8', end + 1)];
}

function isAlive(writer: number): boolean {
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
