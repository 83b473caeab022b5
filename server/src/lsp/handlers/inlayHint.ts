import { InlayHintRefreshRequest, type InlayHint } from 'vscode-languageserver';
import { describeParagraph, paragraphLabel, paragraphTimes } from '../../core';
import { toInlayHint, toSpan } from '../convert';
import type { Feature } from '../feature';

/** How far into the time each paragraph goes, at its end. Nothing unless the user asks for it. */
export const inlayHint: Feature = {
  name: 'inlayHint',
  capabilities: ({ textDocument }) => (textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  register: (connection, session) => {
    connection.languages.inlayHint.on(
      session.answer('inlay hints', [] as InlayHint[], ({ document, draft, isDraft, settings, context }, { range }) => {
        if (!isDraft || !settings['time.paragraphs']) return [];
        const { start, end } = toSpan(document, range);
        return paragraphTimes(draft, context)
          .filter(({ offset }) => start <= offset && offset <= end)
          .map((time) => {
            const { offset } = time;
            return toInlayHint(document, { offset, label: paragraphLabel(time), tooltip: describeParagraph(time) });
          });
      }),
    );
    if (!session.client.workspace?.inlayHint?.refreshSupport) return;
    session.onSettingsChanged(() => void connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined));
  },
};
