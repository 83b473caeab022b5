import { join } from 'node:path';
import { type Catalogue, createDraft, draftTextOf, openBody, placeNames } from '../core';
import { decodeBytes, UnreadableText } from '../host/decodeText';
import { documentFormat, isDocument } from '../host/documentFormats';
import { DocumentReader } from '../host/documentReader';
import { readBytes, TEXT_LIMITS } from '../host/readBytes';
import type { Terminal } from './command';
import type { Input } from './inputs';

/** How messages name an operand. */
export function calledOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** Reads drafts: texts as they are, documents (Word, PDF and others) in threads of their own, which limit what one may cost. */
export class DraftReader {
  readonly #catalogue: Catalogue;
  readonly #terminal: Terminal;
  readonly #documents: DocumentReader;
  readonly #begun = new Map<string, ReturnType<DocumentReader['read']>>();

  constructor(catalogue: Catalogue, terminal: Terminal) {
    this.#catalogue = catalogue;
    this.#terminal = terminal;
    this.#documents = new DocumentReader(join(terminal.root, 'dist/reader/readerWorker.mjs'));
  }

  /** Begins with the documents among files that are to be read: one is read while another is waited for. */
  begin(paths: readonly string[]): void {
    for (const path of paths)
      if (isReadOutOf(path) && !this.#begun.has(path)) this.#begun.set(path, this.#documents.read(path));
  }

  /** Rejects with what a sentence that begins with the path goes on with, or an error of the system. */
  async read(path: string): Promise<Input> {
    return isReadOutOf(path) ? this.#readDocument(path) : this.#readText(path);
  }

  end(): void {
    this.#documents.stop();
  }

  async #readText(path: string): Promise<Input> {
    const bytes = path === '-' ? await this.#terminal.readInput() : await readBytes(path, TEXT_LIMITS);
    const { text, notes } = decodeBytes(bytes);
    if (text.trim() === '') throw new UnreadableText('is empty');
    const draft = createDraft(text, { catalogue: this.#catalogue });
    return { path, draft, places: placeNames(draft), bytes, notes };
  }

  async #readDocument(path: string): Promise<Input> {
    const reading = await (this.#begun.get(path) ?? this.#documents.read(path));
    this.#begun.delete(path);
    if ('reason' in reading) throw new Error(reading.reason);
    const { text, placeAt } = draftTextOf(openBody(reading.body), { isPaged: isPaged(path) });
    if (text.trim() === '') throw new UnreadableText('has no text');
    const draft = createDraft(text, { catalogue: this.#catalogue });
    return { path, draft, places: placeNames(draft, placeAt), notes: reading.head.facts.notes };
  }
}

/** Whether a file is a document out of whose format its text has to be read. */
function isReadOutOf(path: string): boolean {
  return isDocument(path) && !/\.(?:txt|md)$/i.test(path);
}

/** Whether a file has pages that are the same for whoever opens it. Those of a Word file depend on who lays it out. */
function isPaged(path: string): boolean {
  const known = documentFormat(path);
  return 'format' in known && known.format === '.pdf';
}
