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

/** What stands in lines of its own above parts of a draft: the time of each section, and for who asks what the quotations are worth. */
export const codeLens: Feature = {
  name: 'codeLens',
  capabilities: ({ textDocument }) => (textDocument?.codeLens ? { codeLensProvider: {} } : {}),
  register: (connection, session) => {
    connection.onCodeLens(
      session.answer('code lens', [] as CodeLens[], ({ document, draft, isDraft, corpus, settings, context }) => {
        if (!isDraft) return [];
        const times = settings['time.sections'] ? sectionLines(draft, context) : [];
        const judged = settings.codeLens ? verdictsOf(draft, corpus) : [];
        const first = draft.blocks.find(({ kind }) => kind !== 'front-matter');
        const counts =
          judged.length > 0 && first
            ? [{ offset: first.span.start, title: quotationCounts(judged.map(({ verdict }) => verdict.kind)) }]
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
