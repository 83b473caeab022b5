import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/**
 * pdf.js asks for these when it is loaded, in case somebody wants a page drawn. Rostrum wants its words only, so names are
 * enough. Without the last, which versions of Node before 20.16 lack, it would not load at all.
 */
export function standInForCanvas(): void {
  const names = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    names[name] ??= function standIn() {
      // Made, never used.
    };
  }
  const load = createRequire(__filename);
  (process as { getBuiltinModule?: unknown }).getBuiltinModule ??= (name: string): unknown => load(`node:${name}`);
}

/** A page that no font is ever put on: a font that pdf.js believes to be there is not drawn letter by letter. */
export const NO_PAGE = { fonts: { add: nothing, delete: nothing } };

/** What a browser has for fonts that a file brings along. */
export class UnusedFont {
  readonly loaded = Promise.resolve();

  load(): Promise<void> {
    return this.loaded;
  }
}

/** The most that one stream may unpack to: what a document has in text or in a font is far less. */
const MOST_BYTES = 1 << 28;

/**
 * What pdf.js unpacks streams with: at once, where the engine's own goes through half a dozen promises for each. What it cannot unpack pdf.js
 * unpacks itself, as far as it goes.
 */
export class Unpacking {
  #packed: Uint8Array = new Uint8Array();

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`Not unpacked here: ${format}`);
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: (bytes: Uint8Array) => {
        this.#packed = bytes;
        return Promise.resolve();
      },
      close: nothing,
    }),
  };
  readonly readable = {
    [Symbol.iterator]: () => [inflateSync(this.#packed, { maxOutputLength: MOST_BYTES })][Symbol.iterator](),
  };
}

function nothing(): void {
  // There is no page to do it on.
}
