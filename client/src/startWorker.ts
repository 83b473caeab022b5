import * as vscode from 'vscode';
import { shippedFiles } from 'rostrum:shippedFiles';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';
import type { ShippedFiles } from '../../server/src/protocol';

/** A server in a web worker, with its reader and writer: a client cannot tell VS Code's workers, as they are no instances of `Worker`. */
export interface WorkerServer extends MessageTransports {
  readonly worker: Worker;
}

/**
 * Starts the server as a web worker and gives it the files it has no disk to read from; they are read while its script loads. Rejects
 * where one cannot be read.
 */
export async function startWorker(extension: vscode.Uri): Promise<WorkerServer> {
  const worker = new Worker(vscode.Uri.joinPath(extension, 'dist', 'server.browser.js').toString(true));
  try {
    const files = await Promise.all(shippedFiles.map(async (path) => [path, await readCopy(extension, path)] as const));
    const message: ShippedFiles = { shippedFiles: Object.fromEntries(files) };
    worker.postMessage(
      message,
      files.map(([, { buffer }]) => buffer),
    );
    return { worker, reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Reads a file into memory of its own, which can be handed over: VS Code may give several files in one buffer. */
async function readCopy(extension: vscode.Uri, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, path)));
}
