/** The seed documents, put into the web worker's bundle by scripts/build.mjs. */
declare module 'rostrum:seeds' {
  const seeds: readonly { readonly id: string; readonly uri: string; readonly text: string }[];
  // eslint-disable-next-line no-restricted-syntax -- a module made by the bundler has no better name
  export default seeds;
}
