// What npm runs before the command line is packed, from a clean clone too: the bundles as users get them.
import { runScript } from './command.mjs';
import { build, ensureModules } from './project.mjs';

/**
 * Whether npm installs from the address of the repository, in a clone of its own. Asked for a global installation it takes the clone for
 * one too, and gives it no modules.
 */
const isClone = process.env._PACOTE_NO_PREPARE_ !== undefined;

// npm runs this with every installation by hand as well, where nothing is packed. The flag is for the one that is begun here.
const isAsked = process.argv.includes('--now');
if (
  process.env.ROSTRUM_PREPARES === undefined &&
  (isAsked || isClone || ['pack', 'publish'].includes(process.env.npm_command))
) {
  Object.assign(process.env, { ROSTRUM_PREPARES: '1', npm_config_global: 'false' });
  // Allowed for the installation as a whole; npm takes it for none of a clone.
  delete process.env.npm_config_allow_scripts;
  await runScript(async () => {
    await ensureModules();
    await build({ production: true });
  });
}
