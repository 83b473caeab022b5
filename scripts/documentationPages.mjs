// The pages that ship with the extension and open there: "Rostrum: Open Documentation…" lists them, and the links of its README name them.
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** By their titles, in the order in which they are listed. What is for those who change Rostrum does not ship. */
const GUIDES = [
  ['Front matter', 'docs/front-matter.md'],
  ['Speaking time', 'docs/speaking-time.md'],
  ['Quotations', 'docs/quotations.md'],
  ['The session', 'docs/session.md'],
  ['Rehearsal', 'docs/rehearsal.md'],
  ['Data sources', 'docs/data-sources.md'],
  ['For the desk that installs', 'docs/for-it.md'],
  ['The command line', 'docs/command-line.md'],
  ['Other editors', 'docs/language-server.md'],
];

/** Each page as `{ title, about, path }`: `about` is its first sentence, without marks. The rules follow the guides, by their ids. */
export function documentationPages() {
  const rules = readdirSync(inProject('docs/rules'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.replace(/\.md$/, ''), `docs/rules/${name}`]);
  return [...GUIDES, ...rules].map(([title, path]) => ({
    title,
    about: firstSentence(readFileSync(inProject(path), 'utf8')),
    path,
  }));
}

/** The first sentence below the heading. */
function firstSentence(page) {
  const paragraphs = page.split(/\r?\n\s*\r?\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim());
  const first = paragraphs.find((paragraph) => paragraph !== '' && !/^(?:#|```|---)/.test(paragraph)) ?? '';
  const plain = first.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`_*]/g, '');
  return /^.+?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
