/** The languages Rostrum serves. Which Markdown and plain text files are drafts is for the server to tell. */
export const languages = ['un-draft', 'markdown', 'plaintext'] as const;

/** Whether a document is in one of them. */
export function isServed({ languageId }: { readonly languageId: string }): boolean {
  return (languages as readonly string[]).includes(languageId);
}
