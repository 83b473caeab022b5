/**
 * Schemes of addresses at which people write: files, texts not yet saved (`inmemory` is Monaco's), cells of notebooks, and the file
 * systems that extensions of VS Code bring along. All others show something made from a file or by a program, which nobody can
 * mend: `git:` and other histories, `output:`, what a chat proposes.
 */
const WRITTEN: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'inmemory',
  'vscode-notebook-cell',
  'vscode-remote',
  'vscode-test-web',
  'vscode-vfs',
  'memfs',
  'ftp',
  'ftps',
  'sftp',
  'ssh',
  'webdav',
  'webdavs',
]);

/**
 * Whether somebody may be writing what is at an address (URI). A file system that is not known is told by the workspace's folders
 * (URIs): what lies in one is written too.
 */
export function isWritten(uri: string, folders: readonly string[]): boolean {
  const scheme = schemeOf(uri);
  return scheme === undefined || WRITTEN.has(scheme) || folders.some((folder) => schemeOf(folder) === scheme);
}

/** "git" of "git:/draft.undraft?…", in small letters; `undefined` of a bare path, which some editors send, and of the drive in "C:\\draft". */
function schemeOf(uri: string): string | undefined {
  return /^([a-z][a-z\d+.-]+):/i.exec(uri)?.[1]!.toLowerCase();
}
