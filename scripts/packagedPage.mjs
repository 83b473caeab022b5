// A page of Markdown as it is in the package: whatever it shows and links to is there, too.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { documentationPages } from './documentationPages.mjs';
import { inProject } from './project.mjs';

/** A link or picture: `![text](target)`. Texts in backticks and brackets within them are none of it. */
const LINK = /(!?)\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)/g;
/** A picture in any form: `![text](target "title")`, `![text][name]`, `<img …>`, within a link as well. */
const PICTURE = /\[?!\[[^\]]*\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])(?:\]\([^)]*\))?|<img\b[^>]*>/gi;
const isOutside = (target) => /^(?:[a-z][a-z+.-]*:|#)/i.test(target);

/** Pictures are WebP in the package, in as few colours as nobody misses: half the size of PNG; only the icon must be what it is. */
export const packagedPicture = (file) => file.replace(/\.png$/, '.webp');
export const webp = async (picture) =>
  sharp(await sharp(picture).png({ palette: true, quality: 60, dither: 0 }).toBuffer())
    .webp({ lossless: true, effort: 6 })
    .toBuffer();

/** Where a page says how the pages it names are opened. */
const HOW = '_Pages that are named here open in the editor: F1, then **Rostrum: Open Documentation…**_';

/**
 * The README as the page of an extension can show it. That page shows no picture of the package and follows no link into it, nor one that
 * runs a command: so its pictures stand in it, and where it links to a page it names it. What is for those who change Rostrum is left out.
 */
export async function packagedReadme(readme) {
  const titles = new Map(documentationPages().map(({ path: page, title }) => [page, title]));
  const [head, ...sections] = readme.split(/^(?=## )/m);
  const shipped = sections.filter((section) => !section.startsWith('## For contributors'));
  const [heading, ...rest] = head.split('\n\n');
  const text = [[heading, HOW, ...rest].join('\n\n'), ...shipped].join('');
  const pictures = new Map();
  for (const picture of picturesOf('README.md', text))
    pictures.set(
      picture,
      `data:image/webp;base64,${(await webp(readFileSync(inProject(picture)))).toString('base64')}`,
    );
  return text.replaceAll(LINK, (whole, isPicture, shown, target) => {
    if (isOutside(target)) return whole;
    // What it shows stands below it: the newest VS Code shows no picture that comes with the page, and a gap is better than its outline.
    if (isPicture) return `![](${pictures.get(target)})\n\n_${shown}._`;
    const title = titles.get(target.replace(/#.*$/, ''));
    // The id of a rule is the title of its page.
    return title === undefined || shown === `\`${title}\`` ? shown : `${shown} (page _${title}_)`;
  });
}

/**
 * A page of docs/ without its pictures, for which the package has no room (those of other places would need a network), and with the links that lead out of it as plain text. `files`
 * are the paths in it.
 */
export function packagedPage(page, text, files) {
  return text.replaceAll(PICTURE, '').replaceAll(LINK, (whole, _isPicture, shown, target) => {
    if (isOutside(target)) return whole;
    const file = path.posix.join(path.posix.dirname(page), target.replace(/#.*$/, ''));
    return files.has(file) ? whole : shown;
  });
}

/** The paths of the pictures that a page shows, from the root of the project. */
export function picturesOf(page, text) {
  return [...text.matchAll(LINK)]
    .filter(([, isPicture, , target]) => isPicture && !isOutside(target))
    .map(([, , , target]) => path.posix.join(path.posix.dirname(page), target));
}
