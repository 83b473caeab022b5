/** The seed documents, put into the web worker's bundle by scripts/build.mjs. */
declare module 'rostrum:seeds' {
  const seeds: import('../lsp/host').Seeds;
  // eslint-disable-next-line no-restricted-syntax -- a module made by the bundler has no better name
  export default seeds;
}
