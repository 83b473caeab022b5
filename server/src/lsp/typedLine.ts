import type { Span } from '../core';
import type { Session } from './session';
import type { OpenDraft } from './snapshot';

/** Milliseconds without typing after which the line typed last is judged. */
const REST = 1000;

interface Typing {
  /** The front matter in its present version. */
  readonly text: string;
  /** The line of it that was changed last, until it has rested. */
  line?: Span;
  stop?: () => void;
}

/** Knows the line of front matter that is being typed: a key or value that is half there is no mistake yet. */
export class TypedLine {
  readonly #typing = new Map<string, Typing>();

  /** `rested` is told of a document whose line is to be judged now. */
  constructor(session: Session, rested: (uri: string) => void) {
    const { documents, host } = session;
    documents.onDidChangeContent(({ document: { uri } }) => {
      const open = session.open(uri);
      if (!open) return;
      const before = this.#typing.get(uri);
      const text = frontMatterOf(open);
      if (before?.text === text) return;
      before?.stop?.();
      const now: Typing = { text };
      this.#typing.set(uri, now);
      // What a document is opened with nobody is typing.
      if (!before) return;
      now.line = changedLine(before.text, text);
      now.stop = host.after(REST, () => {
        delete now.line;
        rested(uri);
      });
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.#typing.get(uri)?.stop?.();
      this.#typing.delete(uri);
    });
  }

  /** The line being typed, in offsets of the document; `undefined` while nothing of its front matter is being typed. */
  of({ document }: OpenDraft): Span | undefined {
    return this.#typing.get(document.uri)?.line;
  }
}

function frontMatterOf({ draft }: OpenDraft): string {
  const [first] = draft.blocks;
  return first?.kind === 'front-matter' ? draft.text.slice(0, first.span.end) : '';
}

/** The line of a text that the first difference from an earlier one stands in. */
function changedLine(before: string, text: string): Span {
  let at = 0;
  while (at < text.length && text[at] === before[at]) at++;
  // What is taken away at the end of a line leaves the line before the break.
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}
