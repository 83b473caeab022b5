import * as vscode from 'vscode';
import {
  concordanceBar,
  type ConcordanceBarResult,
  type ConcordanceDocumentResult,
  type ConcordancePlaceResult,
  type ConcordanceResult,
  type ConcordanceWhomResult,
} from '../../../server/src/protocol';
import { treeRow } from '../treeRow';

/** What a row of the view stands for. */
export type ConcordanceNode =
  | { readonly kind: 'summary'; readonly label: string; readonly detail?: string }
  | { readonly kind: 'part'; readonly text: string; readonly count: number }
  | { readonly kind: 'years'; readonly years: readonly ConcordanceBarResult[]; readonly undated: Undated }
  | { readonly kind: 'bar'; readonly bar: ConcordanceBarResult }
  | { readonly kind: 'whom'; readonly by: 'state' | 'speaker'; readonly whom: ConcordanceWhomResult }
  | { readonly kind: 'unknown'; readonly label: string; readonly count: number }
  | { readonly kind: 'document'; readonly document: ConcordanceDocumentResult }
  | { readonly kind: 'place'; readonly place: ConcordancePlaceResult; readonly document: ConcordanceDocumentResult }
  | { readonly kind: 'more'; readonly count: number };

/** What of the places stands in documents without a date. */
interface Undated {
  readonly count: number;
  readonly documents: number;
  readonly allDocuments: number;
}

/** Characters shown before the phrase and after it: what is emphasised, and who says it, must be in sight in a narrow view. */
const BEFORE = 50;
const AFTER = 60;

/** Delegations or speakers listed. */
const MOST_BARS = 40;

/** The rows at the top of the view. */
export function rootsOf(result: ConcordanceResult): readonly ConcordanceNode[] {
  const { phrase, summary, documents, years, states, speakers, longestPart } = result;
  const [howOften = '', ...further] = summary;
  return [
    { kind: 'summary', label: `“${phrase}”`, detail: howOften },
    // A row cuts off what is too long for it: each sentence has its own.
    ...(longestPart
      ? [{ kind: 'part', ...longestPart } as const]
      : further.map((label) => ({ kind: 'summary', label }) as const)),
    ...(years.length > 0 ? [{ kind: 'years', years, undated: undatedOf(documents) } as const] : []),
    ...(states.groups.length > 0 ? [{ kind: 'whom', by: 'state', whom: states } as const] : []),
    ...(speakers.groups.length > 0 ? [{ kind: 'whom', by: 'speaker', whom: speakers } as const] : []),
    ...documents.map((document) => ({ kind: 'document', document }) as const),
  ];
}

function undatedOf(documents: readonly ConcordanceDocumentResult[]): Undated {
  const undated = documents.filter(({ date }) => date === undefined);
  const count = undated.reduce((sum, { count: here }) => sum + here, 0);
  return { count, documents: undated.length, allDocuments: documents.length };
}

/** The rows below a row. */
export function childrenOf(node: ConcordanceNode): readonly ConcordanceNode[] {
  if (node.kind === 'years') {
    const { years, undated } = node;
    return [...barRows(years), ...unknownRow(vscode.l10n.t('No date'), undated.count)];
  }
  if (node.kind === 'whom') {
    const { groups, unknown } = node.whom;
    return [
      ...barRows(groups.slice(0, MOST_BARS)),
      ...(groups.length > MOST_BARS ? [{ kind: 'more', count: groups.length - MOST_BARS } as const] : []),
      ...unknownRow(vscode.l10n.t('Not known whose words'), unknown),
    ];
  }
  if (node.kind !== 'document') return [];
  const { document } = node;
  const more = document.count - document.places.length;
  return [
    ...document.places.map((place) => ({ kind: 'place', place, document }) as const),
    ...(more > 0 ? [{ kind: 'more', count: more } as const] : []),
  ];
}

function barRows(bars: readonly ConcordanceBarResult[]): readonly ConcordanceNode[] {
  return bars.map((bar) => ({ kind: 'bar', bar }) as const);
}

/** The row of what is in no bar of a chart, the last of it; none where there is nothing. */
function unknownRow(label: string, count: number): readonly ConcordanceNode[] {
  return count > 0 ? [{ kind: 'unknown', label, count }] : [];
}

/** How a row looks, sounds and opens. Texts of documents are labels, which VS Code shows as they are. */
export function itemOf(node: ConcordanceNode): vscode.TreeItem {
  switch (node.kind) {
    case 'summary':
      return treeRow(node.label, {
        ...(node.detail !== undefined && { description: node.detail }),
        iconPath: new vscode.ThemeIcon(node.detail === undefined ? 'calendar' : 'search'),
        tooltip: node.detail ?? node.label,
        accessibilityInformation: { label: [node.label, node.detail].filter((part) => part !== undefined).join('. ') },
      });
    case 'part':
      return treeRow(vscode.l10n.t('Find “{0}” instead', node.text), {
        description: vscode.l10n.t('{0}×', node.count),
        iconPath: new vscode.ThemeIcon('lightbulb'),
        command: { title: vscode.l10n.t('Find'), command: 'rostrum.findInCorpus', arguments: [node.text] },
      });
    case 'years':
      return treeRow(vscode.l10n.t('By year'), {
        ...(node.undated.documents > 0 && { description: undatedText(node.undated) }),
        iconPath: new vscode.ThemeIcon('graph'),
        collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
      });
    case 'bar':
      return barItem(node.bar);
    case 'whom':
      return treeRow(node.by === 'state' ? vscode.l10n.t('By State or group') : vscode.l10n.t('By speaker'), {
        iconPath: new vscode.ThemeIcon(node.by === 'state' ? 'globe' : 'person'),
        collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
      });
    case 'unknown':
      return treeRow(node.label, { description: vscode.l10n.t('{0}×', node.count) });
    case 'document':
      return documentItem(node.document);
    case 'place':
      return placeItem(node.place, node.document);
    case 'more':
      return treeRow(vscode.l10n.t('and {0} more', node.count));
  }
}

function undatedText({ documents, allDocuments }: Undated): string {
  return documents === 1
    ? vscode.l10n.t('1 of {0} documents has no date', allDocuments)
    : vscode.l10n.t('{0} of {1} documents have no date', documents, allDocuments);
}

/** A bar of a chart: drawn before its label, so that all begin and end one below the other. */
function barItem({ label, bar, count, documents, corpusDocuments }: ConcordanceBarResult): vscode.TreeItem {
  const share =
    corpusDocuments === 1
      ? vscode.l10n.t('in {0} of 1 document', documents)
      : vscode.l10n.t('in {0} of {1} documents', documents, corpusDocuments);
  return treeRow(`${bar.padEnd(concordanceBar, '░')}  ${label}`, {
    description: `${count}×  ${share}`,
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
  const right = after.length > AFTER ? `${after.slice(0, AFTER).replace(/\s\S*$/, '')} …` : after;
  const { uri, range } = location;
  const { start, end } = range;
  const label = `${left}${match}${right}`;
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
