import { frontMatterEdits, rehearsalOf } from '../../core';
import { type RehearsalParams, rehearsalRequest, type RehearsalResult } from '../../protocol';
import { toRange } from '../convert';
import type { Feature } from '../feature';

/** A draft as it is rehearsed. Who asks for it wants to speak the text: it need not look like a draft. */
export const rehearsal: Feature = {
  name: 'rehearsal',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      rehearsalRequest,
      session.answer<RehearsalParams, RehearsalResult | null>(
        'rehearsal',
        null,
        ({ document, draft, context }, { newPace }) => {
          const { language, ...rest } = rehearsalOf(draft, context);
          const edits = newPace === undefined ? [] : frontMatterEdits(draft, { pace: String(newPace) });
          return {
            ...rest,
            ...(language && { language }),
            version: document.version,
            paceEdits: edits.map(({ span, newText }) => ({ range: toRange(document, span), newText })),
          };
        },
      ),
    ),
};
