/** A file of the workspace. */
export interface WorkspaceFile {
  readonly uri: string;
  /** From the workspace's folder, with slashes. */
  readonly path: string;
}

/** A file as it is offered: its name, and the folder it lies in. */
export interface FileRow {
  readonly label: string;
  readonly description: string;
  readonly uri: string;
}

/** What a concept note is called, in the languages of its host. */
const NOTE = /concept|note|agenda|programme|aide|background/i;

/** The files to choose a concept note from: those first whose name says that they are one, then by name and folder. */
export function fileRows(files: readonly WorkspaceFile[]): readonly FileRow[] {
  const rows = files.map(({ uri, path }) => {
    const [folder] = /^(?:.*\/)?/s.exec(path)!;
    return { label: path.slice(folder.length), description: folder.slice(0, -1), uri };
  });
  const rank = ({ label }: FileRow): number => Number(!NOTE.test(label));
  return rows.sort(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label) || a.description.localeCompare(b.description),
  );
}
