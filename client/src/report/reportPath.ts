import { safeFileName } from '../../../server/src/protocol';

/** The path (of an address, with slashes) that is proposed for the report of a draft: beside it, under its name as far as a file can have it. */
export function reportPath(draft: string): string {
  const [folder] = /^(?:.*\/)?/s.exec(draft)!;
  return folder + safeFileName(draft.slice(folder.length).replace(/(?<=.)\.[^.]*$/s, ''), '.cite-check.html');
}
