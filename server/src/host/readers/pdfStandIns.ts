import { createRequire } from 'node:module';

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
