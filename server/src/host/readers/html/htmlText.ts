import { type FileText } from '../../../core/source/fileText';
import { leftOutNotes } from '../fileNotes';
import { type TextPart, textOfParts, type FileWords } from '../textParts';
import { decodeHtml } from './decodeHtml';
import { pageNotes } from './pageNotes';
import { leavesOut, textElements } from './pageParts';
import { pageTitle } from './pageTitle';
import { pageTree } from './pageTree';
import { PageWriter } from './pageWriter';

/**
 * The text of a web page as its reader has it: what its `main` (else its one `article`) holds, without menus and what is hidden or struck out;
 * of a page that has neither, what elements, roles and names of classes do not tell to be of the site. Where nothing in it is a title,
 * what the page says it is called stands first.
 */
export async function htmlText(bytes: Uint8Array): Promise<FileText> {
  const { text: html, notes } = decodeHtml(bytes);
  const page = await pageTree(html);
  const title = pageTitle(page);
  const kept = textElements(page);
  const writer = new PageWriter({ notes: pageNotes(page), leavesOut: leavesOut(page, kept, title.page), kept });
  writer.write(page);
  const found = textOfParts(titled(writer.parts(), title));
  return { ...found, notes: [...notes, ...leftOutNotes(found.leftOut, ['struck-out'])] };
}

/** Parts with the title of the page: as a heading where they have none, left out where they have. */
function titled(parts: readonly TextPart[], title: { readonly page: string; readonly whole: string }): TextPart[] {
  if (title.whole === '') return [...parts];
  const has = parts.some((part) => part.kind === 'heading' && part.level === 1);
  // The title may stand on the page as well, as words among others.
  const at = parts.slice(0, TOP).findIndex((part) => 'words' in part && isTitleIn(title.page, textIn(part.words)));
  const there = parts[at];
  const shown = there !== undefined && 'words' in there ? textIn(there.words) : title.page;
  const rest = has ? title.whole : title.whole.replace(shown, '');
  const leftOut: TextPart = { kind: 'paragraph', words: [{ reason: 'page-title', text: rest }] };
  if (has || title.page === '') return [leftOut, ...parts];
  const heading: TextPart = { kind: 'heading', level: 1, words: [title.page] };
  if (there === undefined || !('words' in there)) return [heading, leftOut, ...parts];
  return [leftOut, ...parts.slice(0, at), { ...heading, words: there.words }, ...parts.slice(at + 1)];
}

/** Whether words on a page are its title, alone or with the name of the site behind it: "Lamps lit in Lima - Harbour Portal". */
function isTitleIn(title: string, words: string): boolean {
  if (words === title) return true;
  return words.length >= SHORTEST && title.startsWith(words) && /^\s+[-–—|·•»:]{1,2}\s/.test(title.slice(words.length));
}
/** Characters of a title that is told by its beginning. */
const SHORTEST = 15;

/** Parts at the top of a page among which its title may stand. */
const TOP = 10;

function textIn(words: readonly FileWords[]): string {
  return words
    .filter((piece) => typeof piece === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
