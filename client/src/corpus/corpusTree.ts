import * as vscode from 'vscode';
import type { CorpusDocument, CorpusProblem } from '../../../server/src/protocol';
import { treeRow } from '../treeRow';

/** A row of the view. */
export type Node =
  | { readonly type: 'group'; readonly label: string; readonly icon: string; readonly children: readonly Node[] }
  | { readonly type: 'document'; readonly document: CorpusDocument }
  | { readonly type: 'problem'; readonly problem: CorpusProblem };

/** The kinds of documents, in the order they are shown in. */
const KINDS: Readonly<Record<string, { readonly label: string; readonly icon: string }>> = {
  'concept-note': { label: 'Concept Notes', icon: 'lightbulb' },
  statement: { label: 'Statements', icon: 'megaphone' },
  summary: { label: 'Summaries', icon: 'note' },
  resolution: { label: 'Resolutions', icon: 'law' },
  decision: { label: 'Decisions', icon: 'law' },
  'draft-resolution': { label: 'Draft Resolutions', icon: 'edit' },
  report: { label: 'Reports', icon: 'book' },
  letter: { label: 'Letters', icon: 'mail' },
  'verbatim-record': { label: 'Verbatim Records', icon: 'comment-discussion' },
  'press-release': { label: 'Press Releases', icon: 'broadcast' },
  programme: { label: 'Programmes', icon: 'calendar' },
  other: { label: 'Other Documents', icon: 'files' },
};

/** Documents by kind, the newest first; then what could not be read. */
export function kindsOf(documents: readonly CorpusDocument[], problems: readonly CorpusProblem[]): readonly Node[] {
  const groups: Node[] = [];
  for (const [kind, { label, icon }] of Object.entries(KINDS)) {
    const ofKind = documents.filter(
      (document) => (Object.hasOwn(KINDS, document.kind) ? document.kind : 'other') === kind,
    );
    if (ofKind.length === 0) continue;
    ofKind.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.name.localeCompare(b.name));
    groups.push({ type: 'group', label, icon, children: ofKind.map((document) => ({ type: 'document', document })) });
  }
  if (problems.length > 0) {
    const children = problems.map((problem) => ({ type: 'problem' as const, problem }));
    groups.push({ type: 'group', label: 'Could Not Be Read', icon: 'warning', children });
  }
  return groups;
}

/** How VS Code shows a row. */
export function itemOf(node: Node): vscode.TreeItem {
  if (node.type === 'group') return groupItem(node);
  return node.type === 'document' ? documentItem(node.document) : problemItem(node.problem);
}

function groupItem({ label, icon, children }: Extract<Node, { type: 'group' }>): vscode.TreeItem {
  const colour = icon === 'warning' ? new vscode.ThemeColor('list.warningForeground') : undefined;
  return treeRow(vscode.l10n.t(label), {
    id: `group ${label}`,
    collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
    description: String(children.length),
    iconPath: new vscode.ThemeIcon(icon, colour),
    accessibilityInformation: { label: `${label}, ${children.length}` },
  });
}

/** What tells documents apart stands first: a view is narrow, and many of them have nearly the same title. */
function documentItem(document: CorpusDocument): vscode.TreeItem {
  const { id, name, symbol, date, day, uri, path, leftOut } = document;
  const label = symbol ?? (date === undefined ? name : `${date.slice(0, 4)} · ${name}`);
  const description = descriptionOf(document);
  const where = path ?? vscode.l10n.t('Ships with Rostrum');
  return treeRow(label, {
    id: `document ${id}`,
    description,
    iconPath: new vscode.ThemeIcon('file-text'),
    tooltip: [symbol, name, day, where, leftOutOf(leftOut)].filter((line) => line !== undefined).join('\n'),
    accessibilityInformation: { label: description === '' ? label : `${label}, ${description}` },
    contextValue: path === undefined ? 'shippedDocument' : 'document',
    command: {
      command: 'vscode.open',
      title: vscode.l10n.t('Open the Document'),
      arguments: [vscode.Uri.parse(uri)],
    },
  });
}

/** How much of its file is no text of a document, which a command lists. */
function leftOutOf(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? vscode.l10n.t('Left out: 1 stretch of the file')
    : vscode.l10n.t('Left out: {0} stretches of the file', count);
}

function descriptionOf({ id, name, symbol, day = '' }: CorpusDocument): string {
  if (symbol === undefined) return name === id ? '' : id;
  // "Resolution 2396 (2017)" says no more than its symbol.
  const number = /^Resolution (.+)$/.exec(name)?.[1];
  return number !== undefined && symbol.endsWith(`/${number}`) ? day : name;
}

function problemItem({ name, path, uri, reason }: CorpusProblem): vscode.TreeItem {
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  return treeRow(name, {
    id: `problem ${path}`,
    description: reason,
    iconPath: new vscode.ThemeIcon('circle-slash'),
    tooltip: `${path}\n${reason}`,
    accessibilityInformation: { label: `${name} ${reason}` },
    contextValue: 'problem',
    command: {
      // The folder of a file elsewhere cannot be shown.
      command: isHere ? 'revealFileInOS' : 'vscode.open',
      title: vscode.l10n.t('Show the File'),
      arguments: [vscode.Uri.parse(uri)],
    },
  });
}
