import * as vscode from 'vscode';
import { addToCorpus, removeFromCorpus } from '../corpus/corpusFolders';

/** A file that was chosen to be read as a concept note. */
export interface NoteFile {
  readonly uri: vscode.Uri;
  /** What the corpus knows it by. */
  readonly path: string;
  /** As it is named to the user. */
  readonly name: string;
}

/** Why a file cannot be read as a concept note: the fact, and what to do. */
export interface NoteProblem {
  readonly fact: string;
  readonly remedy: string;
}

/** Where concept notes are chosen from, and how they come into the corpus. */
export interface NoteFiles {
  /** The kinds of files that are read, and from where, as a sentence. */
  readonly kinds: string;
  /** Has a file chosen; `undefined` where none was. */
  choose(): Promise<NoteFile | NoteProblem | undefined>;
  /** Adds a file to the corpus for good. */
  add(file: NoteFile): Promise<void>;
  /** Takes one out of it. */
  remove(file: NoteFile): Promise<void>;
  /** Called whenever a server was started. */
  started?(): Promise<void>;
  dispose?(): void;
}

/** Files on this machine, which the server reads by their paths. */
export class FilesOnDisk implements NoteFiles {
  readonly kinds = vscode.l10n.t('A .docx, .pdf, .html, .txt or .md file: it is added to your documents');

  async choose(): Promise<NoteFile | NoteProblem | undefined> {
    const file = await chooseInDialog(['docx', 'odt', 'rtf', 'pdf', 'html', 'htm', 'txt', 'md']);
    if (!file) return undefined;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (file.scheme === 'file') return { uri: file, path: file.fsPath, name };
    return {
      fact: vscode.l10n.t('“{0}” does not lie on this machine', name),
      remedy: vscode.l10n.t('Save it in a folder, and read it from there'),
    };
  }

  add({ path }: NoteFile): Promise<void> {
    return addToCorpus([path]);
  }

  remove({ path }: NoteFile): Promise<void> {
    return removeFromCorpus([path]);
  }
}

/** Asks for a file with one of these endings in VS Code’s own dialog. */
export async function chooseInDialog(endings: readonly string[]): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Read a Concept Note'),
      openLabel: vscode.l10n.t('Read'),
      canSelectMany: false,
      filters: { [vscode.l10n.t('Documents')]: [...endings] },
    })) ?? [];
  return file;
}
