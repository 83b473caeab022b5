/** What a client may tell with `initialize`, in `initializationOptions`. */
export interface StartOptions {
  /** Path of a folder in which what is read and indexed of the user's documents is kept for the next start. */
  readonly cacheFolder?: string;
  /** The commands of the client that the server may offer beside what it does itself; without them it offers none. */
  readonly commands?: readonly string[];
}
