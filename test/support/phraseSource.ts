import { type PhraseSource } from '../../server/src/core/phraseIndex/segment/phraseSegment';

/** A source of phrases whose blocks are its lines. No expression: one that runs over a line of millions of characters overflows its stack. */
export function phraseSource(id: string, text: string): PhraseSource {
  const blocks = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) blocks.push({ start, end });
    start = end + 1;
  }
  return { id, text, blocks };
}
