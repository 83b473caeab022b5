import {
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensEdit,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { nameKinds, nameTokens } from '../../core';
import { toSpan, toTokenData } from '../convert';
import type { Feature } from '../feature';
import type { Session } from '../session';
import type { OpenDraft } from '../snapshot';

const NONE: SemanticTokens = { data: [] };

/** What is named in a document, for its colours. Answers in every file, draft or not. */
export const semanticTokens: Feature = {
  name: 'semanticTokens',
  capabilities: (client) => {
    const { requests } = client.textDocument?.semanticTokens ?? {};
    if (!requests) return {};
    const delta = typeof requests.full === 'object' && (requests.full.delta ?? false);
    const legend = { tokenTypes: [...nameKinds], tokenModifiers: [] };
    return { semanticTokensProvider: { legend, full: { delta }, range: Boolean(requests.range) } };
  },
  register: (connection, session) => {
    const sent = new SentTokens(session);
    const { semanticTokens: requests } = connection.languages;
    requests.on(
      session.answer<SemanticTokensParams, SemanticTokens>('semantic tokens', NONE, (open) => sent.full(open)),
    );
    requests.onDelta(
      session.answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'changed semantic tokens',
        NONE,
        (open, { previousResultId }) => sent.since(previousResultId, open),
      ),
    );
    requests.onRange(
      session.answer<SemanticTokensRangeParams, SemanticTokens>(
        'semantic tokens in a range',
        NONE,
        ({ document, draft }, { range }) => ({
          data: toTokenData(document, nameTokens(draft, toSpan(document, range))),
        }),
      ),
    );
  },
};

/** What the client was last told of each open document: the next answer is the difference from it. */
class SentTokens {
  readonly #last = new Map<string, { resultId: string; data: number[] }>();
  #count = 0;

  constructor(session: Session) {
    session.documents.onDidClose(({ document }) => this.#last.delete(document.uri));
  }

  full({ document, draft }: OpenDraft): SemanticTokens {
    const result = { resultId: String(++this.#count), data: toTokenData(document, nameTokens(draft)) };
    this.#last.set(document.uri, result);
    return result;
  }

  /** All tokens where the client speaks of another answer than the last. */
  since(resultId: string, open: OpenDraft): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(open.document.uri);
    const now = this.full(open);
    if (before?.resultId !== resultId) return now;
    return { resultId: String(this.#count), edits: difference(before.data, now.data) };
  }
}

/** The one stretch in which two lists differ: what is typed changes the tokens at one place. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === now.at(-1 - same)) same++;
  const deleteCount = before.length - same - start;
  const data = now.slice(start, now.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
