import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EventResult, eventsRequest, type SessionResult } from '../../../server/src/protocol';

/** An event, and a session of it where one was chosen. */
export interface PickedSession {
  readonly event: EventResult;
  readonly session?: SessionResult;
}

type Row<T> = vscode.QuickPickItem & { readonly value: T };

/** Has the drafter choose an event of the documents, then one of its sessions; `undefined` where either was left. */
export async function pickSession(client: BaseLanguageClient, title: string): Promise<PickedSession | undefined> {
  const events = await client.sendRequest<EventResult[]>(eventsRequest, null);
  if (events.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No document of the corpus announces an event. Add a folder with a concept note to the corpus.'),
    );
    return undefined;
  }
  const event = await pick(
    events.map((value) => ({
      label: value.name,
      description: `${value.id} · ${value.dates}`,
      detail: eventDetail(value),
      value,
    })),
    title,
    vscode.l10n.t('Event'),
  );
  if (!event) return undefined;
  if (event.sessions.length === 0) return { event };
  const none: Row<SessionResult | null> = { label: vscode.l10n.t('No session'), description: event.name, value: null };
  const rows = event.sessions.map((value): Row<SessionResult | null> => ({
    label: `${value.name}: ${value.title}`,
    detail: sessionDetail(value),
    value,
  }));
  const session = await pick([...rows, none], title, vscode.l10n.t('Session of {0}', event.id));
  if (session === undefined) return undefined;
  return session === null ? { event } : { event, session };
}

async function pick<T>(rows: readonly Row<T>[], title: string, placeHolder: string): Promise<T | undefined> {
  const chosen = await vscode.window.showQuickPick(rows, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

function eventDetail({ theme, limits }: EventResult): string {
  return [theme, ...limits].filter((part) => part !== undefined).join(' · ');
}

/** What decides comes first: a row has one line for it. */
function sessionDetail({ openTo, time, chair, limits, questions }: SessionResult): string {
  const chaired = chair === undefined ? undefined : vscode.l10n.t('Chair: {0}', chair);
  return [openTo, chaired, questions, time, ...limits].filter((part) => part !== undefined).join(' · ');
}
