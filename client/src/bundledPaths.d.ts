/** What the build puts into the bundle for browsers. */
declare module 'rostrum:shippedFiles' {
  /** The files of the extension that a server without a disk is given, by their paths in its folder. */
  export const shippedFiles: readonly string[];
}
