/** Why words of a file are in no text of its document, each with how a list of them names it. */
export const leftOutReasons = {
  'page-head': 'page head or foot',
  'page-title': 'title of the page',
  'page-number': 'page number',
  'print-order': 'print order or bar code',
  'line-number': 'line number',
  navigation: 'navigation',
  hidden: 'hidden',
  turned: 'turned text beside the page',
  watermark: 'watermark across the page',
  'struck-out': 'struck out',
  deleted: 'deleted in tracked changes',
  comment: 'comment',
  repeated: 'printed twice in one place',
  web: 'tags and addresses alone on a line',
  markup: 'markup',
  'front-matter': 'front matter',
  unread: 'read as no text',
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;

/** Words that a file holds and its document does not have. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** As the file has them. */
  readonly text: string;
  /** Number of the page, from 1, where the file has pages. */
  readonly page?: number;
  /** Raw offset before which they stood. */
  readonly at: number;
}
