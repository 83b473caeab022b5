import { readXml } from '../readXml';

/** The words of each comment of a Word file, from its part of comments; in order, paragraphs on one line. */
export function wordComments(xml: string): readonly string[] {
  const comments: string[] = [];
  let isText = false;
  readXml(xml, {
    open({ name }) {
      if (name === 'w:comment') comments.push('');
      isText = name === 'w:t';
    },
    close(name) {
      isText = false;
      if (name === 'w:p' && comments.length > 0) comments.push(`${comments.pop()!} `);
    },
    text(text) {
      if (isText && comments.length > 0) comments.push(`${comments.pop()!}${text}`);
    },
  });
  return comments.map((comment) => comment.trim());
}
