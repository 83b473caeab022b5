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

/** Two sources with words in common, one of them with a name that is no ASCII. */
export const twoSources: readonly PhraseSource[] = [
  phraseSource('first', 'Preventing and countering terrorism. As and when conducive to terrorism.'),
  phraseSource('zweite Ü', 'terrorism, as and when; conducive to terrorism as and when'),
];
