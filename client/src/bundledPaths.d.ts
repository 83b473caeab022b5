/** What the build puts into the bundles. */
declare module 'rostrum:shippedFiles' {
  /** The files of the extension that a server without a disk is given, by their paths in its folder. */
  export const shippedFiles: readonly string[];
}

declare module 'rostrum:documentation' {
  /** The pages that ship, as they are listed: `about` is the first sentence, `path` is from the folder of the extension. */
  export const documentation: readonly { readonly title: string; readonly about: string; readonly path: string }[];
}
