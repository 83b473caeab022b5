/* eslint-disable @typescript-eslint/consistent-type-imports -- a module declared by name cannot import by path */

/** The seed documents, put into the web worker's bundle by scripts/build.mjs. */
declare module 'rostrum:seeds' {
  const seeds: {
    readonly files: readonly Omit<import('../core').SourceFile, 'uri'>[];
    readonly prepared: readonly import('../core').PreparedDocument[];
  };
  // eslint-disable-next-line no-restricted-syntax -- a module made by the bundler has no better name
  export default seeds;
}

/** The index of their phrases, see `PhraseSegment.bytes`. */
declare module 'rostrum:seeds/index' {
  const index: Uint8Array;
  // eslint-disable-next-line no-restricted-syntax -- a module made by the bundler has no better name
  export default index;
}
