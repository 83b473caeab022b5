/**
 * The first message to a server in a web worker, before those of LSP: what it would read from its disk if it had one. Every file
 * stands under its path in the folder of the extension, "dist/tables/terms.json".
 */
export interface ShippedFiles {
  readonly shippedFiles: Readonly<Record<string, Uint8Array>>;
}
