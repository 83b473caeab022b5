import * as vscode from 'vscode';
import type {
  CorpusLocation,
  CoverageQuestion,
  DraftSessionResult,
  QuestionPassageResult,
} from '../../../server/src/protocol';
import { treeRow } from '../treeRow';

/** What a row of the view "Session" stands for. */
export type SessionNode =
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly icon: string;
      readonly description?: string;
      readonly location?: CorpusLocation | undefined;
    }
  | { readonly kind: 'question'; readonly question: CoverageQuestion; readonly location?: CorpusLocation | undefined }
  | { readonly kind: 'sentence'; readonly sentence: CoverageQuestion['sentences'][number]; readonly draft: string }
  | { readonly kind: 'passages'; readonly question: string }
  | { readonly kind: 'passage'; readonly passage: QuestionPassageResult }
  | { readonly kind: 'none'; readonly label: string };

const STATES: Readonly<Record<CoverageQuestion['state'], { readonly icon: string; readonly colour: string }>> = {
  answered: { icon: 'pass-filled', colour: 'testing.iconPassed' },
  touched: { icon: 'circle-large-outline', colour: 'list.warningForeground' },
  open: { icon: 'circle-slash', colour: 'disabledForeground' },
};

/**
 * What there is to know of a session before one writes: theme, date, limit with its sentence, who may speak. A view is narrow: a few
 * words say what a row is about, and its text follows.
 */
export function factsOf({
  event,
  date,
  session,
  openTo,
  chair,
  limit,
  noLimit,
  participation,
}: DraftSessionResult): readonly SessionNode[] {
  const rows: (SessionNode | undefined)[] = [
    session
      ? {
          kind: 'fact',
          label: session.name,
          icon: 'comment-discussion',
          description: session.title,
          location: session.location,
        }
      : { kind: 'none', label: vscode.l10n.t('The draft names no session of this event') },
    { kind: 'fact', label: date, icon: 'organization', description: event.name, location: event.location },
    event.theme === undefined
      ? undefined
      : {
          kind: 'fact',
          label: vscode.l10n.t('Theme'),
          icon: 'lightbulb',
          description: event.theme,
          location: event.location,
        },
    limit && {
      kind: 'fact',
      label: limit.label,
      icon: 'watch',
      description: limit.sentence ?? limit.source,
      location: limit.location,
    },
    noLimit === undefined ? undefined : { kind: 'fact', label: noLimit, icon: 'watch' },
    ...participation.map(({ label, sentence, location }): SessionNode => ({
      kind: 'fact',
      label,
      icon: 'law',
      description: sentence,
      location,
    })),
    openTo === undefined ? undefined : { kind: 'fact', label: vscode.l10n.t('Open to {0}', openTo), icon: 'lock' },
    chair === undefined
      ? undefined
      : { kind: 'fact', label: vscode.l10n.t('Chair'), icon: 'person', description: chair },
  ];
  return rows.filter((row) => row !== undefined);
}

/** How a row looks, sounds and opens. Texts of documents are labels, which VS Code shows as they are. */
export function itemOf(node: SessionNode): vscode.TreeItem {
  switch (node.kind) {
    case 'fact':
      return treeRow(node.label, {
        ...(node.description !== undefined && { description: node.description }),
        iconPath: new vscode.ThemeIcon(node.icon),
        tooltip: [node.label, node.description].filter((line) => line !== undefined).join('\n'),
        accessibilityInformation: {
          label: [node.label, node.description].filter((line) => line !== undefined).join(': '),
        },
        ...(node.location && { command: opening(node.location) }),
      });
    case 'question':
      return questionItem(node.question);
    case 'sentence': {
      const { text, does, why, range } = node.sentence;
      return treeRow(text, {
        description: does,
        iconPath: new vscode.ThemeIcon('arrow-right'),
        tooltip: `${text}\n\n${why}`,
        accessibilityInformation: { label: `${text}. ${why}` },
        command: opening({ uri: node.draft, range }),
      });
    }
    case 'passages':
      return treeRow(vscode.l10n.t('In the corpus'), {
        iconPath: new vscode.ThemeIcon('library'),
        collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
      });
    case 'passage': {
      const { text, name, citation, location } = node.passage;
      return treeRow(text, {
        description: citation,
        iconPath: new vscode.ThemeIcon('quote'),
        tooltip: `${text}\n\n${name}\n${citation}`,
        command: opening(location),
      });
    }
    case 'none':
      return treeRow(node.label, { iconPath: new vscode.ThemeIcon('info') });
  }
}

function questionItem({ text, label, state, sentences }: CoverageQuestion): vscode.TreeItem {
  const { icon, colour } = STATES[state];
  // The icon says it too: what the question is about needs the room.
  const word = { answered: vscode.l10n.t('Answered'), touched: vscode.l10n.t('Touched'), open: vscode.l10n.t('Open') }[
    state
  ];
  return treeRow(label, {
    description: word,
    iconPath: new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour)),
    tooltip: `${text}\n\n${word}`,
    accessibilityInformation: { label: `${word}: ${text}` },
    contextValue: 'question',
    collapsibleState:
      sentences.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  });
}

function opening({ uri, range: { start, end } }: CorpusLocation): vscode.Command {
  return {
    title: vscode.l10n.t('Go There'),
    command: 'vscode.open',
    arguments: [
      vscode.Uri.parse(uri, true),
      {
        selection: new vscode.Range(start.line, start.character, end.line, end.character),
      } satisfies vscode.TextDocumentShowOptions,
    ],
  };
}
