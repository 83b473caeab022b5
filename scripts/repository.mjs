// Where Rostrum is published from. package.json holds a placeholder in its `repository`, `bugs` and `homepage`; who publishes fills them
// in with one command, and nothing is published before:
//   npm run repository -- https://HOST/OWNER/rostrum [--publisher=ID]
//   npm run repository -- --check     status 1 while the placeholder stands
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Obstacle, runScript } from './command.mjs';
import { inProject } from './project.mjs';

/** No address ever ends with `.invalid` (RFC 2606). */
export const PLACEHOLDER = 'https://repository.invalid/rostrum';

const USAGE = 'Fill it in: npm run repository -- https://HOST/OWNER/rostrum --publisher=ID';

/** A manifest whose three fields name the repository at an address; `publisher` is who the marketplaces know, where it is given. */
export function withRepository(manifest, address, publisher = manifest.publisher) {
  const url = address.replace(/(?:\.git)?\/*$/, '');
  return {
    ...manifest,
    publisher,
    repository: { type: 'git', url: `git+${url}.git` },
    bugs: { url: `${url}/issues` },
    homepage: `${url}#readme`,
  };
}

/** Whether one of the fields is still the placeholder, or missing. */
export function isUnpublished({ repository, bugs, homepage }) {
  return [repository?.url, bugs?.url, homepage].some((each) => !each || each.includes(PLACEHOLDER));
}

async function main() {
  const args = process.argv.slice(2);
  const file = inProject('package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (args.includes('--check')) {
    if (isUnpublished(manifest))
      throw new Obstacle('package.json does not say yet where Rostrum is published from.', USAGE);
    return;
  }
  const address = args.find((arg) => /^https:\/\/[^/]+\/./.test(arg));
  if (!address) throw new Obstacle('The address of the repository is missing.', USAGE);
  const publisher = args.find((arg) => arg.startsWith('--publisher='))?.slice('--publisher='.length);
  writeFileSync(file, `${JSON.stringify(withRepository(manifest, address, publisher), null, 2)}\n`);
  console.log(`package.json says now: ${address}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runScript(main);
