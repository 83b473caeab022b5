import type { DocumentKind } from '../kinds/textKinds';
import { firstCharacter, isLower } from '../text/letters';
import type { Span } from '../text/span';
import type { Block } from './sourceDocument';

/**
 * Whether words are a piece of a sentence that goes on, and so no title: no text begins with its title run into it, and no speech has one
 * inside a paragraph. `top` are the blocks in which a title may stand.
 */
export function isCutOut(
  words: string,
  top: readonly Block[],
  text: (span: Span) => string,
  kind: DocumentKind,
): boolean {
  if (top.some(({ span }) => text(span) === words)) return false;
  return top.some((block) => {
    const own = text(block.span);
    if (block.kind !== 'paragraph' || own.length <= words.length) return false;
    const runsOn = own.startsWith(`${words} `) && isLower(firstCharacter(own.slice(words.length + 1)));
    return runsOn || (kind === 'statement' && own.includes(words));
  });
}
