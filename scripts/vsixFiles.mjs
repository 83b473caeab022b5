// What is in the VSIX: one list for packaging it and for the tests of what it holds.
import { readdirSync, readFileSync } from 'node:fs';
import { documentationPages } from './documentationPages.mjs';
import { noticesFile } from './notices.mjs';
import { packagedPage, packagedPicture, packagedReadme, webp } from './packagedPage.mjs';
import { inProject, manifest } from './project.mjs';
import { PLACEHOLDER } from './repository.mjs';

/** What the build made, and what is taken as it is: the files of a folder whose names match. */
const TAKEN = [
  ['dist', /\.(?:js|css)$|^seeds\.(?:json|segment)$/],
  ['dist/reader', /\.mjs$/],
  ['dist/tables', /\.json$/],
  ['docs/licences', /\.txt$/],
  ['seeds', /./],
  ['snippets', /\.json$/],
  ['syntaxes', /\.json$/],
  ['samples', /./],
  ['walkthrough', /./],
];
const SINGLE = ['CHANGELOG.md', 'LICENSE', noticesFile];

/** The contents of each file by its path in the extension's folder: bytes, or a text. Build for production first. */
export async function vsixFiles() {
  const pages = documentationPages().map(({ path: page }) => [page, read(page).toString('utf8')]);
  const own = manifest();
  const media = (own.contributes.walkthroughs ?? []).flatMap(({ steps }) =>
    steps.flatMap(({ media: { image, svg, markdown } }) => [image, svg, markdown].flatMap(pathsIn)),
  );
  const files = new Map([...TAKEN.flatMap(filesIn), ...SINGLE, own.icon].map((file) => [file, read(file)]));
  for (const file of new Set(media))
    files.set(packagedPicture(file), file.endsWith('.png') ? await webp(read(file)) : read(file));
  const shipped = new Set([...files.keys(), ...pages.map(([page]) => page)]);
  for (const [page, text] of pages) files.set(page, packagedPage(page, text, shipped));
  files.set('README.md', await packagedReadme(read('README.md').toString('utf8')));
  files.set('package.json', JSON.stringify(packagedManifest(own), null, 2));
  return files;
}

/** A picture of a step may be named once for each kind of theme. */
const pathsIn = (named) => (typeof named === 'object' ? Object.values(named) : (named ?? []));

/** What is for those who change Rostrum, and no user of it. */
const LEFT_OUT = ['scripts', 'devDependencies', 'files'];
const ADDRESSES = ['repository', 'bugs', 'homepage'];

/** The manifest, without an address that nobody has filled in. */
function packagedManifest(own) {
  const { walkthroughs } = own.contributes;
  const contributes = walkthroughs
    ? { ...own.contributes, walkthroughs: withPackagedPictures(walkthroughs) }
    : own.contributes;
  const isLeftOut = ([key, value]) =>
    LEFT_OUT.includes(key) || (ADDRESSES.includes(key) && JSON.stringify(value).includes(PLACEHOLDER));
  return Object.fromEntries(Object.entries({ ...own, contributes }).filter((entry) => !isLeftOut(entry)));
}

/** The walkthroughs with the pictures of their steps as they are packaged; their icons stay as they are. */
const withPackagedPictures = (walkthroughs) =>
  walkthroughs.map((walkthrough) => ({
    ...walkthrough,
    steps: walkthrough.steps.map((step) => ({
      ...step,
      media: JSON.parse(
        JSON.stringify(step.media, (key, value) => (typeof value === 'string' ? packagedPicture(value) : value)),
      ),
    })),
  }));

function filesIn([folder, pattern]) {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

const read = (file) => readFileSync(inProject(file));
