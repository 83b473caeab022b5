import * as vscode from 'vscode';
import type {
  ConcordanceBarResult,
  ConcordanceDocumentResult,
  ConcordancePlaceResult,
  ConcordanceResult,
  ConcordanceWhomResult,
} from '../../../server/src/protocol';
import { treeRow } from '../treeRow';

/** What a row of the view stands for. */
export type ConcordanceNode =
  | { readonly kind: 'summary'; readonly result: ConcordanceResult }
  | { readonly kind: 'part'; readonly text: string; readonly count: number }
  | { readonly kind: 'years'; readonly years: readonly ConcordanceBarResult[] }
  | { readonly kind: 'year'; readonly year: ConcordanceBarResult }
  | { readonly kind: 'whom'; readonly by: 'state' | 'speaker'; readonly whom: ConcordanceWhomResult }
  | { readonly kind: 'unknown'; readonly count: number }
  | { readonly kind: 'document'; readonly document: ConcordanceDocumentResult }
  | { readonly kind: 'place'; readonly place: ConcordancePlaceResult; readonly document: ConcordanceDocumentResult }
  | { readonly kind: 'more'; readonly count: number };

/** Characters shown before the phrase: what is emphasised must be in sight in a narrow view. */
const BEFORE = 50;

/** Delegations or speakers listed. */
const MOST_BARS = 40;

/** The rows at the top of the view. */
export function rootsOf(result: ConcordanceResult): readonly ConcordanceNode[] {
  const { documents, years, states, speakers, longestPart } = result;
  return [
    { kind: 'summary', result },
    ...(longestPart ? [{ kind: 'part', ...longestPart } as const] : []),
    ...(years.length > 0 ? [{ kind: 'years', years } as const] : []),
    ...(states.groups.length > 0 ? [{ kind: 'whom', by: 'state', whom: states } as const] : []),
    ...(speakers.groups.length > 0 ? [{ kind: 'whom', by: 'speaker', whom: speakers } as const] : []),
    ...documents.map((document) => ({ kind: 'document', document }) as const),
  ];
}

/** The rows below a row. */
export function childrenOf(node: ConcordanceNode): readonly ConcordanceNode[] {
  if (node.kind === 'years') return node.years.map((year) => ({ kind: 'year', year }) as const);
  if (node.kind === 'whom') return whomRows(node.whom);
  if (node.kind !== 'document') return [];
  const { document } = node;
  const more = document.count - document.places.length;
  return [
    ...document.places.map((place) => ({ kind: 'place', place, document }) as const),
    ...(more > 0 ? [{ kind: 'more', count: more } as const] : []),
  ];
}

/** A row for each who uses the phrase; what is nobody's stands last. */
function whomRows({ groups, unknown }: ConcordanceWhomResult): readonly ConcordanceNode[] {
  return [
    ...groups.slice(0, MOST_BARS).map((year) => ({ kind: 'year', year }) as const),
    ...(groups.length > MOST_BARS ? [{ kind: 'more', count: groups.length - MOST_BARS } as const] : []),
    ...(unknown > 0 ? [{ kind: 'unknown', count: unknown } as const] : []),
  ];
}

/** How a row looks, sounds and opens. Texts of documents are labels, which VS Code shows as they are. */
export function itemOf(node: ConcordanceNode): vscode.TreeItem {
  switch (node.kind) {
    case 'summary':
      return treeRow(`“${node.result.phrase}”`, {
        description: node.result.summary,
        iconPath: new vscode.ThemeIcon('search'),
        accessibilityInformation: { label: `“${node.result.phrase}”. ${node.result.summary}` },
      });
    case 'part':
      return treeRow(vscode.l10n.t('Find “{0}” instead', node.text), {
        description: vscode.l10n.t('{0}×', node.count),
        iconPath: new vscode.ThemeIcon('lightbulb'),
        command: { title: vscode.l10n.t('Find'), command: 'rostrum.findInCorpus', arguments: [node.text] },
      });
    case 'years':
      return treeRow(vscode.l10n.t('By year'), {
        iconPath: new vscode.ThemeIcon('graph'),
        collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
      });
    case 'year':
      return yearItem(node.year);
    case 'whom':
      return treeRow(node.by === 'state' ? vscode.l10n.t('By State or group') : vscode.l10n.t('By speaker'), {
        iconPath: new vscode.ThemeIcon(node.by === 'state' ? 'globe' : 'person'),
        collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
      });
    case 'unknown':
      return treeRow(vscode.l10n.t('Not known whose words'), { description: vscode.l10n.t('{0}×', node.count) });
    case 'document':
      return documentItem(node.document);
    case 'place':
      return placeItem(node.place, node.document);
    case 'more':
      return treeRow(vscode.l10n.t('and {0} more', node.count));
  }
}

function yearItem(year: ConcordanceBarResult): vscode.TreeItem {
  const { label, bar, count, documents, corpusDocuments } = year;
  const share =
    corpusDocuments === 1
      ? vscode.l10n.t('in {0} of 1 document', documents)
      : vscode.l10n.t('in {0} of {1} documents', documents, corpusDocuments);
  return treeRow(label, {
    description: `${bar === '' ? '·' : bar}  ${count}×  ${share}`,
    tooltip: vscode.l10n.t('{0}: {1}× {2} of the corpus', label, count, share),
    accessibilityInformation: { label: `${label}: ${count}, ${share}` },
  });
}

function documentItem({ id, name, symbol, date, count }: ConcordanceDocumentResult): vscode.TreeItem {
  const label = symbol ?? name;
  return treeRow(label, {
    description: [date ?? vscode.l10n.t('no date'), `${count}×`, ...(id === label ? [] : [id])].join(' · '),
    tooltip: [symbol, name, id].filter((line) => line !== undefined).join('\n'),
    iconPath: new vscode.ThemeIcon('book'),
    contextValue: 'document',
    collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
  });
}

function placeItem(place: ConcordancePlaceResult, { id }: ConcordanceDocumentResult): vscode.TreeItem {
  const { before, match, after, number, by, location } = place;
  const left = before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*\s/, '')}` : before;
  const { uri, range } = location;
  const { start, end } = range;
  const label = `${left}${match}${after}`;
  return treeRow(
    { label, highlights: [[left.length, left.length + match.length]] },
    {
      description: [number, by].filter((part) => part !== undefined).join(' · '),
      tooltip: [by, `${before}${match}${after}`].filter((part) => part !== undefined).join('\n'),
      contextValue: 'place',
      accessibilityInformation: {
        label: `${before}${match}${after}. ${[id, number, by].filter((part) => part !== undefined).join(', ')}`,
      },
      command: {
        title: vscode.l10n.t('Open the document at this place'),
        command: 'vscode.open',
        arguments: [
          vscode.Uri.parse(uri, true),
          {
            selection: new vscode.Range(start.line, start.character, end.line, end.character),
            preserveFocus: true,
            preview: true,
          } satisfies vscode.TextDocumentShowOptions,
        ],
      },
    },
  );
}
