import assert from 'node:assert/strict';
import type { HoverCard } from '../../server/src/core';
import { readMarks } from './marks';

/**
 * Checks cards that a hover gives: at `$0` it covers the marked range and holds every piece, in order; without a range there is
 * no card.
 */
export function cardCheck(
  hover: (text: string, offset: number) => HoverCard | undefined,
): (marked: string, ...pieces: readonly string[]) => void {
  return (marked, ...pieces) => {
    const { text, ranges, cursor } = readMarks(marked);
    const card = hover(text, cursor!);
    assert.deepEqual(card?.span, ranges[0], marked);
    let from = 0;
    for (const piece of pieces) {
      const at = card!.markdown.indexOf(piece, from);
      assert.ok(at >= 0, `${JSON.stringify(piece)} is not in\n${card!.markdown}`);
      from = at + piece.length;
    }
  };
}
