import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  allFixes,
  cutActionsAt,
  fixableIn,
  ignoringComments,
  overLimitAt,
  type Problem,
  quotationActionsAt,
  say,
  type Span,
} from '../../core';
import { cutToFitCommand } from '../../protocol';
import { toIgnoringEdit, toRange, toSpan, toWorkspaceEdit } from '../convert';
import type { Feature } from '../feature';
import type { Session } from '../session';
import type { DocumentSnapshot, OpenDraft } from '../snapshot';

/** Makes every sure fix of the draft at once; as `editor.codeActionsOnSave` names it. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.rostrum`;

/**
 * The fixes of problems, and the comments that have them ignored. They are those of the document's present version, from the run that the
 * diagnostics come from: a diagnostic the client still shows of an earlier version cannot bring edits that have moved since.
 */
export const codeActions: Feature = {
  name: 'codeAction',
  capabilities: ({ textDocument }) =>
    textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] } }
      : {},
  register: (connection, session) =>
    connection.onCodeAction(
      session.answer('code actions', [], async (open, { range, context: { diagnostics, only } }) => {
        const { problems } = await open.findings();
        const { documentChanges: versioned = false, snippetEditSupport: snippets = false } =
          session.client.workspace?.workspaceEdit ?? {};
        const actions: CodeAction[] = [];
        if (asksFor(only, CodeActionKind.QuickFix)) {
          const near = nearestFirst(problems, toSpan(open.document, range));
          const fixes = quickFixes(open, near, range, diagnostics, versioned);
          const cuts = await cutting(session.commands, open, { problems, range, shown: diagnostics, versioned });
          const ignore = ignoring(open, near, range, diagnostics, { versioned, snippets });
          // Over several lines somebody asks for all there is; at one place a short list is read to its end.
          const isPlace = range.start.line === range.end.line;
          const own = isPlace ? ignore.slice(0, 1) : ignore;
          const most = isPlace ? MOST_AT_A_PLACE - cuts.length - own.length : fixes.length;
          actions.push(...fixes.slice(0, most), ...cuts, ...own);
        }
        if (open.isDraft && asksFor(only, CodeActionKind.RefactorRewrite)) {
          actions.push(...quoting(open, range, versioned));
        }
        // It is offered to those who ask for it, not beside each single fix.
        if (only && asksFor(only, FIX_ALL)) actions.push(...fixAll(open, problems, versioned));
        return actions;
      }),
    ),
};

/** Entries of the light bulb at one place: fixes, the way to all cuts, one way to ignore. */
const MOST_AT_A_PLACE = 4;

/** Problems in the order in which they are meant by somebody at this place: those that mark least around it first. */
function nearestFirst(problems: readonly Problem[], { start, end }: Span): readonly Problem[] {
  const size = ({ span }: Problem): number =>
    span.start <= end && start <= span.end ? span.end - span.start : Number.MAX_SAFE_INTEGER;
  return problems.toSorted((a, b) => size(a) - size(b));
}

/** Whether a client that wants these kinds, or anything, wants `kind`: "source" includes "source.fixAll.rostrum". */
function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
}

function quickFixes(
  { document }: OpenDraft,
  problems: readonly Problem[],
  range: Range,
  shown: readonly Diagnostic[],
  versioned: boolean,
): CodeAction[] {
  return fixableIn(problems, toSpan(document, range)).flatMap(({ rule, span, fixes = [] }) => {
    const solved = solvedBy(document, shown, rule, [span]);
    const preferred = fixes.find(({ grade }) => grade === 'sure');
    return fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      ...(solved.length > 0 && { diagnostics: solved }),
      ...(fix === preferred && { isPreferred: true }),
      edit: toWorkspaceEdit(document, fix.edits, versioned),
    }));
  });
}

/**
 * What cuts a draft that is too long: the list of all cuts, or, for a client that has none, the cuts that are missed least. None is
 * preferred: what to give up is the drafter's choice.
 */
async function cutting(
  commands: Session['commands'],
  open: DocumentSnapshot,
  asked: {
    readonly problems: readonly Problem[];
    readonly range: Range;
    readonly shown: readonly Diagnostic[];
    readonly versioned: boolean;
  },
): Promise<CodeAction[]> {
  const { document } = open;
  const span = toSpan(document, asked.range);
  const tooLong = overLimitAt(open.draft, open.context, asked.problems, span);
  if (!tooLong) return [];
  const solved = solvedBy(document, asked.shown, tooLong.rule, [tooLong.span]);
  const action = (title: string, does: Pick<CodeAction, 'edit' | 'command'>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(solved.length > 0 && { diagnostics: solved }),
    ...does,
  });
  if (commands.has(cutToFitCommand)) {
    // Whether anything can be cut takes a while to tell, and is told by the list itself.
    const title = say('fix/cut-to-fit');
    return [action(title, { command: { title, command: cutToFitCommand } })];
  }
  return cutActionsAt(span, await open.cuts()).map(({ title, cut }) =>
    action(title, { edit: toWorkspaceEdit(document, [cut.edit], asked.versioned) }),
  );
}

/** For each problem, the comment that has it ignored: behind what mends it, and never preferred. */
function ignoring(
  { document, draft }: OpenDraft,
  problems: readonly Problem[],
  range: Range,
  shown: readonly Diagnostic[],
  client: { readonly versioned: boolean; readonly snippets: boolean },
): CodeAction[] {
  return ignoringComments(draft, problems, toSpan(document, range)).map((comment) => {
    const solved = solvedBy(document, shown, comment.rule, comment.spans);
    return {
      title: say('fix/ignore-here', { rule: comment.rule }),
      kind: CodeActionKind.QuickFix,
      ...(solved.length > 0 && { diagnostics: solved }),
      edit: toIgnoringEdit(document, comment, client),
    };
  });
}

/** The diagnostics shown by the client that are findings of this rule at these places. */
function solvedBy(
  document: TextDocument,
  shown: readonly Diagnostic[],
  rule: string,
  spans: readonly Span[],
): Diagnostic[] {
  const ranges = spans.map((span) => toRange(document, span));
  return shown.filter(({ code, range: at }) => code === rule && ranges.some((own) => isSame(at, own)));
}

function quoting({ document, draft, corpus }: DocumentSnapshot, range: Range, versioned: boolean): CodeAction[] {
  return quotationActionsAt(draft, toSpan(document, range), corpus).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(document, edits, versioned),
  }));
}

function fixAll({ document }: OpenDraft, problems: readonly Problem[], versioned: boolean): CodeAction[] {
  const edits = allFixes(problems);
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(document, edits, versioned);
  return [{ title: say('fix/sure-ones'), kind: FIX_ALL, edit }];
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
