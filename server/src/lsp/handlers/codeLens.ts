import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
import {
  type Context,
  type Draft,
  quotationCounts,
  sectionLabel,
  sectionTimes,
  speakingTimeOf,
  unitOf,
  verdictsOf,
} from '../../core';
import { type LensLine, toCodeLens } from '../convert';
import type { Feature } from '../feature';

/** The lines above parts of a draft: the time of each section and, if the user asks for them, the verdicts on quotations. */
export const codeLens: Feature = {
  name: 'codeLens',
  capabilities: () => ({ codeLensProvider: {} }),
  register: (connection, session) => {
    connection.onCodeLens(
      session.answer('code lens', [] as CodeLens[], ({ document, draft, isDraft, corpus, settings, context }) => {
        if (!isDraft) return [];
        const times = settings['time.sections'] ? sectionLines(draft, context) : [];
        const judged = settings.codeLens ? verdictsOf(draft, corpus) : [];
        const first = draft.blocks.find(({ kind }) => kind !== 'front-matter');
        const counts =
          judged.length > 0 && first
            ? [
                {
                  offset: first.span.start,
                  title: quotationCounts(
                    judged.map(({ verdict }) => verdict.kind),
                    corpus.unread,
                  ),
                },
              ]
            : [];
        return [...counts, ...times].map((line) => toCodeLens(document, line));
      }),
    );
    if (!session.client.workspace?.codeLens?.refreshSupport) return;
    const refresh = (): void => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    session.onSettingsChanged(refresh);
    session.onCorpusChanged(refresh);
  },
};

function sectionLines(draft: Draft, context: Context): readonly LensLine[] {
  const { limit, language } = speakingTimeOf(draft, context);
  if (!limit) return [];
  return sectionTimes(draft, context).map(({ offset, ...time }) => ({
    offset,
    title: sectionLabel(time, limit, unitOf(language)),
  }));
}
