// The licences of what is bundled: THIRD-PARTY-NOTICES.txt, written by every build from what the bundles took in.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The file beside LICENSE. It is made by the build and not kept by git, so that it cannot be out of date. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/**
 * The packages whose code is in the bundles, by name, each version once: `{ name, version, licence, texts }`. `results` are those of
 * esbuild, with their metafiles, whose paths count from `root`. Throws naming every package that says nowhere under which terms it may
 * be passed on.
 */
export function packagesIn(root, results) {
  const inputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap((output) => taken(output)));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []));
  const packages = [...folders].map((folder) => packageIn(path.join(root, folder)));
  const silent = packages.filter(({ texts }) => texts.length === 0).map(({ name, version }) => `${name} ${version}`);
  if (silent.length > 0) throw new Error(`No licence text in the packages that are bundled: ${silent.join(', ')}`);
  return [...new Map(packages.map((each) => [`${each.name} ${each.version}`, each])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

/** The files of which something is in a bundle. */
function taken({ inputs }) {
  return Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0);
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
  const read = (pattern) =>
    files
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const own = read(/^(?:un)?licen[cs]e|^copying/i);
  const licences = own.length > 0 ? own : read(/^readme/i).flatMap(licenceIn);
  const texts = licences.length > 0 ? [...licences, ...read(/^notice|^third-?party-?notices/i)] : [];
  return { name, version, licence: typeof license === 'string' ? license : 'as follows', texts };
}

/** The section of a README that is the licence itself: one that only names it is no text of it. */
function licenceIn(readme) {
  const [, section] = /^#+ *licen[cs]e.*\n([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readme) ?? [];
  return section && /copyright/i.test(section) && /permission|redistribution/i.test(section) ? [section.trim()] : [];
}

/** The file's text. `dataLicences` are the paths of the licences of others' data, which lie in the package themselves. */
export function noticesOf(packages, dataLicences) {
  const line = '='.repeat(80);
  const head = [
    'Rostrum is licensed as LICENSE says. Its files hold code of the packages named here, each under its own licence.',
    `Licences of the data of others in its tables: ${dataLicences.join(', ')}`,
  ];
  const notices = packages.map(({ name, version, licence, texts }) =>
    [line, `${name} ${version}`, `Licence: ${licence}`, '', texts.join('\n\n')].join('\n'),
  );
  return `${[head.join('\n'), ...notices].join('\n\n')}\n`;
}
