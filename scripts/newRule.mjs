/** `npm run new-rule NAME` adds a rule to the project: its file, its place in the list, its test, its page. */
import { ruleFiles } from './templates/ruleFiles.mjs';
import { read, writeFiles } from './templates/writeFiles.mjs';

const [name = ''] = process.argv.slice(2);
await writeFiles(() => ruleFiles(name, read));
