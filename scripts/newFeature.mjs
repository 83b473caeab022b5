/** `npm run new-feature NAME ROOM` adds a feature: the question of the core, the handler, its place in the lists, the tests of both. */
import { readdirSync } from 'node:fs';
import { inProject } from './project.mjs';
import { featureFiles } from './templates/featureFiles.mjs';
import { lspRequest } from './templates/lspRequest.mjs';
import { read, writeFiles } from './templates/writeFiles.mjs';

const [name = '', room] = process.argv.slice(2);
const rooms = readdirSync(inProject('server/src/core/features'));
await writeFiles(() => featureFiles({ name, room, rooms, request: lspRequest, read }));
