// What `npm pack` runs before it packs the command line: the bundles as users get them, from a clean clone too.
import { runScript } from './command.mjs';
import { build, ensureModules } from './project.mjs';

await runScript(async () => {
  await ensureModules();
  await build({ production: true });
});
