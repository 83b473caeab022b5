/** The seed documents, put into the web worker's bundle by scripts/build.mjs. */
declare module 'rostrum:seeds' {
  const seeds: readonly { readonly id: string; readonly uri: string; readonly text: string }[];
  export default seeds;
}
