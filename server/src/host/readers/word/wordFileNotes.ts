import { type LeftOut } from '../../../core/source/leftOut';
import { changesNote, commentsNote, leftOutNotes } from '../fileNotes';
import { type WordBlock, type RevisionKind, type Revision } from './wordPieces';

/** What a reader of a document should know of its Word file, a sentence each. */
export function fileNotes(
  stories: readonly { readonly blocks: readonly WordBlock[] }[],
  leftOut: readonly LeftOut[],
  { comments, chunks }: { readonly comments: number; readonly chunks: number },
): string[] {
  const notes: string[] = [];
  const changes = stories.reduce((sum, { blocks }) => sum + changesIn(blocks), 0);
  if (changes > 0) notes.push(changesNote(changes));
  if (comments > 0) notes.push(commentsNote(comments));
  notes.push(...leftOutNotes(leftOut, ['struck-out', 'hidden']));
  if (chunks > 0) notes.push(`has parts of another format in it that are not read (${chunks})`);
  return notes;
}

/** How many changes there are: what one person did in a row in one way is one. A change of a mark counts with the words before it. */
function changesIn(blocks: readonly WordBlock[]): number {
  let count = 0;
  let last: Revision | undefined;
  let lastKind: RevisionKind | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells, revision } of block.rows) {
        const within = cells.reduce((sum, cell) => sum + changesIn(cell), 0);
        count += within > 0 || revision === undefined ? within : 1;
      }
      last = lastKind = undefined;
      continue;
    }
    for (const { revision } of block.pieces) {
      if (
        revision !== undefined &&
        revision !== last &&
        !(revision.kind === lastKind && revision.author === last?.author)
      )
        count++;
      last = revision;
      lastKind = revision?.kind;
    }
    if (block.mark !== undefined && block.mark !== lastKind) count++;
    if (block.mark === undefined) last = lastKind = undefined;
    else lastKind = block.mark;
    count += block.boxes.reduce((sum, box) => sum + changesIn(box), 0);
  }
  return count;
}
