import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSteps } from '../../core';
import { toSelectionRange } from '../convert';
import type { Feature } from '../feature';

/** What a growing selection takes in: word, name, quotation, sentence, paragraph, section, text. */
export const selectionRange: Feature = {
  name: 'selectionRange',
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (connection, session) =>
    connection.onSelectionRanges(
      session.answer<SelectionRangeParams, SelectionRange[] | null>(
        'selection ranges',
        null,
        ({ document, draft }, { positions }) =>
          positions.map((position) => toSelectionRange(document, selectionSteps(draft, document.offsetAt(position)))),
      ),
    ),
};
