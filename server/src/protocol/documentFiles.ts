/**
 * Client → server without a disk: the addresses of the files that are to be read as documents, all of them each time. What it cannot read
 * itself it asks for by {@link fileContentRequest}.
 */
export const documentFilesNotification = 'rostrum/documentFiles';

export interface DocumentFilesParams {
  readonly uris: readonly string[];
}

/**
 * Server → client: what a file holds that the client has named, by the address it was named by; answered with the bytes. An error's
 * message is a clause that goes on a sentence beginning with the file's name.
 */
export const fileContentRequest = 'rostrum/fileContent';

export interface FileContentParams {
  readonly uri: string;
}
