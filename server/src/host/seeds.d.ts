/** The seed documents, put into the web worker's bundle by scripts/build.mjs. */
declare module 'rostrum:seeds' {
  import type { Seeds } from '../lsp/host';

  const seeds: Seeds;
  // eslint-disable-next-line no-restricted-syntax -- a module made by the bundler has no better name
  export default seeds;
}
