import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldsOf } from '../../core';
import { toFoldingRange } from '../convert';
import type { Feature } from '../feature';

/** What can be folded in a draft: front matter, sections, comments, footnotes. */
export const foldingRange: Feature = {
  name: 'foldingRange',
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (connection, session) =>
    connection.onFoldingRanges(
      session.answer<FoldingRangeParams, FoldingRange[] | null>(
        'folding ranges',
        null,
        ({ document, draft, isDraft }) => {
          if (!isDraft) return null;
          const ranges = foldsOf(draft).flatMap((fold) => toFoldingRange(document, fold) ?? []);
          return ranges.slice(0, session.client.textDocument?.foldingRange?.rangeLimit);
        },
      ),
    ),
};
