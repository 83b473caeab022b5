/** The keys that are pressed by name, and how far each moves the cursor. */
const NAMED = { Backspace: 0, Escape: 0, ArrowDown: 0, ArrowLeft: -1, ArrowRight: 1 } as const;

/** What somebody at the keyboard does once. */
export type Stroke =
  /** The key of a letter, a mark, a space, or Enter (`\n`). */
  | { readonly does: 'type'; readonly letter: string }
  | { readonly does: 'press'; readonly key: keyof typeof NAMED }
  /** Thinks, as long as it takes a list or grey text to come up. */
  | { readonly does: 'pause' }
  | { readonly does: 'save' }
  /** Leaves the text for something else in the window, and comes back to it. */
  | { readonly does: 'leave' };

/**
 * The strokes that a speech is written with. It stands as it is typed: `¦` is a pause, `{ArrowLeft 3}` a key pressed three times, `{save}`
 * and `{leave}` what they say, a line break is Enter and every other letter its own key. Throws for braces that say something else.
 */
export function strokesOf(speech: string): Stroke[] {
  return [...speech.matchAll(/\{(\w+)(?: (\d+))?\}|[^]/gu)].flatMap(([text, name, times]): Stroke[] => {
    if (name === undefined) return [text === '¦' ? { does: 'pause' } : { does: 'type', letter: text }];
    if (name === 'save' || name === 'leave') return [{ does: name }];
    if (!isNamed(name)) throw new Error(`no key is called ${name}`);
    return Array.from({ length: Number(times ?? 1) }, () => ({ does: 'press', key: name }));
  });
}

/**
 * What a typewriter with a rubber has on its paper after these strokes: the text as it is to be in the file. Lists, grey text and all an
 * editor adds by itself do not exist here. ArrowDown moves nothing, as the last line is the one that is written.
 */
export function typedText(strokes: readonly Stroke[]): string {
  const letters: string[] = [];
  let cursor = 0;
  for (const stroke of strokes) {
    if (stroke.does === 'type') letters.splice(cursor++, 0, stroke.letter);
    if (stroke.does !== 'press') continue;
    if (stroke.key === 'Backspace' && cursor > 0) letters.splice(--cursor, 1);
    cursor = Math.min(letters.length, Math.max(0, cursor + NAMED[stroke.key]));
  }
  return letters.join('');
}

const isNamed = (name: string): name is keyof typeof NAMED => Object.hasOwn(NAMED, name);
