/** Files of the user's that a corpus lacks. What it lacks altogether is said of the documents it has, and so with {@link soFar}. */
export interface UnreadFiles {
  /** Absent while the folders are still being listed. */
  readonly files?: number;
  /** Whether nobody reads them: the reading was stopped, or it has failed. */
  readonly isStopped?: boolean;
}

/**
 * What belongs behind each claim that a corpus has something nowhere, first or so many times: " so far; 18 files are still being read".
 * "" where everything is read. It begins with a space and ends no sentence.
 */
export function soFar(unread: UnreadFiles | undefined): string {
  return unread ? ` so far; ${whatIsLeft(unread)}` : '';
}

function whatIsLeft({ files, isStopped = false }: UnreadFiles): string {
  if (files === undefined) return isStopped ? 'the folders were not read' : 'the folders are still being listed';
  const [counted, are, were] = files === 1 ? ['one file', 'is', 'was'] : [`${files} files`, 'are', 'were'];
  return isStopped ? `${counted} ${were} left unread` : `${counted} ${are} still being read`;
}
