import * as vscode from 'vscode';
import type { CorpusDocument, CorpusProblem } from '../../server/src/protocol';

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
  report: { label: 'Reports', icon: 'book' },
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
    ofKind.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));
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
  const item = new vscode.TreeItem(vscode.l10n.t(label), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group ${label}`;
  item.description = String(children.length);
  item.iconPath =
    icon === 'warning'
      ? new vscode.ThemeIcon(icon, new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${label}, ${children.length}` };
  return item;
}

function documentItem({ id, title, date, uri, path }: CorpusDocument): vscode.TreeItem {
  const item = new vscode.TreeItem(title);
  item.id = `document ${id}`;
  item.description = [date?.slice(0, 4), id].filter((part) => part !== undefined && part !== title).join(' · ');
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = [title, date, path ?? vscode.l10n.t('Ships with Rostrum')]
    .filter((line) => line !== undefined)
    .join('\n');
  item.accessibilityInformation = { label: [title, date, id].filter((part) => part !== undefined).join(', ') };
  item.contextValue = 'document';
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open the Document'),
    arguments: [vscode.Uri.parse(uri)],
  };
  return item;
}

function problemItem({ path, uri, reason }: CorpusProblem): vscode.TreeItem {
  const name = path.slice(path.search(/[^\\/]*$/));
  const item = new vscode.TreeItem(name);
  item.id = `problem ${path}`;
  item.description = reason;
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  item.tooltip = `${path}\n${reason}`;
  item.accessibilityInformation = { label: `${name} ${reason}` };
  item.contextValue = 'problem';
  item.command = {
    command: 'revealFileInOS',
    title: vscode.l10n.t('Show the File'),
    arguments: [vscode.Uri.parse(uri)],
  };
  return item;
}
