import { draftHoverAt, frontMatterHoverAt, hoverAt, timeHoverAt } from '../../core';
import { cutToFitCommand } from '../../protocol';
import { toHover } from '../convert';
import type { Feature } from '../feature';

/** What the thing under the cursor is. Answers in every file, draft or not; on the first line of a draft with its time. */
export const hover: Feature = {
  name: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  register: (connection, session) => {
    // Our own client, known by its commands, has the time in the status bar.
    const showsTime = session.commands.has(cutToFitCommand);
    connection.onHover(
      session.answer('hover', null, ({ document, draft, isDraft, corpus, context }, { position }) => {
        // Quotations of another file are nobody's business.
        const offset = document.offsetAt(position);
        const card = isDraft
          ? (frontMatterHoverAt(draft, offset, context) ??
            draftHoverAt(draft, offset, context) ??
            (showsTime ? undefined : timeHoverAt(draft, offset, context)))
          : hoverAt(draft, offset, corpus);
        // Formats stand in the order the client prefers; one that names none prints what it gets.
        const markdown = session.client.textDocument?.hover?.contentFormat?.[0] === 'markdown';
        return card ? toHover(document, card, { markdown }) : null;
      }),
    );
  },
};
