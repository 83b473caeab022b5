import * as vscode from 'vscode';
import type { EventResult, SessionResult } from '../../../server/src/protocol';
import type { StepRow } from '../steps/askStep';
import { matchingRows } from '../steps/matchingRows';

/** What may be chosen first: an event of the documents, another one (by its name, where it was typed), or a concept note to be read. */
export type EventChoice =
  { readonly event: EventResult } | { readonly other: { readonly name?: string } } | { readonly note: true };

/** The events of the documents that match, then another one by what is typed, then the concept note; `kinds` says of which kinds it may be. */
export function eventRows(
  events: readonly EventResult[],
  typed: string,
  kinds: string,
): readonly StepRow<EventChoice>[] {
  const rows = events.map((event) => ({
    label: [event.dates, event.limit].filter((part) => part !== undefined).join(' · '),
    description: event.id,
    detail: [event.name, event.theme].filter((part) => part !== undefined).join(' · '),
    key: event.id,
    names: [event.id],
    choice: { event },
  }));
  const matching = matchingRows(rows, typed);
  const note: StepRow<EventChoice> = {
    label: vscode.l10n.t('Read its concept note…'),
    detail: kinds,
    choice: { note: true },
  };
  return [...matching, otherRow(typed, matching.length === 0), note];
}

function otherRow(typed: string, isAlone: boolean): StepRow<EventChoice> {
  const detail = vscode.l10n.t('One that none of your documents announces: name, date, session and limit are typed');
  const key = 'other';
  if (typed === '') return { label: vscode.l10n.t('Another event…'), detail, key, choice: { other: {} } };
  const choice = { other: { name: typed } };
  return isAlone
    ? { label: vscode.l10n.t('Another event: “{0}”', typed), detail, key, choice }
    : { label: vscode.l10n.t('Another event…'), description: `“${typed}”`, detail, key, choice };
}

/** Sessions of an event, the one of that number first, and none. */
export function sessionRows(event: EventResult, typed: string): readonly StepRow<SessionResult | 'none'>[] {
  const rows = event.sessions.map((session) => ({
    ...sessionHead(session),
    detail: sessionDetail(session),
    key: session.id,
    names: namesOf(session),
    choice: session,
  }));
  const matching = matchingRows(rows, typed);
  const none: StepRow<'none'> = {
    label: vscode.l10n.t('No session'),
    description: matching.length === 0 ? vscode.l10n.t('“{0}” is no session of {1}', typed, event.id) : event.name,
    choice: 'none',
  };
  return [...matching, none];
}

/** The number alone is the label: VS Code puts the row first whose label begins with what is typed, and of these the shortest. */
function sessionHead({ id, name, title }: SessionResult): { readonly label: string; readonly description: string } {
  return { label: /^[IVX\d]/.test(id) ? id : name, description: title };
}

const NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "II", "2", "Session II", "Session 2". */
function namesOf({ id, name }: SessionResult): readonly string[] {
  const [, number = '', letter = ''] = /^([IVX]+|\d+)(.*)$/.exec(id) ?? [];
  const other = /\d/.test(number) ? NUMBERS[Number(number) - 1] : String(NUMBERS.indexOf(number) + 1 || '');
  const names = [id, ...(other ? [other + letter, other + letter.replace('.', '')] : [])];
  return [name, ...names, ...names.map((one) => `session ${one}`)];
}

/** What decides comes first: a row has one line for it. */
function sessionDetail({ openTo, time, chair, limits, questions }: SessionResult): string {
  const chaired = chair === undefined ? undefined : vscode.l10n.t('Chair: {0}', chair);
  return [openTo, chaired, questions, time, ...limits].filter((part) => part !== undefined).join(' · ');
}

/** The day of another event: left open, tomorrow, today, or what is typed. */
export function dateRows(typed: string, today: Date): readonly StepRow<string>[] {
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  const days = [
    { label: vscode.l10n.t('Tomorrow'), description: dayOf(tomorrow), choice: dayOf(tomorrow) },
    { label: vscode.l10n.t('Today'), description: dayOf(today), choice: dayOf(today) },
  ];
  if (typed === '') return [{ label: vscode.l10n.t('Leave open'), choice: '' }, ...days];
  const called = days.filter(({ label }) => typed.length > 1 && label.toLowerCase().startsWith(typed.toLowerCase()));
  return called.length > 0 ? called : [{ label: typed, choice: typed }];
}

function dayOf(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Sessions of another event: left open, or as they are typed. */
export function otherSessionRows(typed: string): readonly StepRow<string>[] {
  return [typed === '' ? { label: vscode.l10n.t('No session'), choice: '' } : { label: typed, choice: typed }];
}

/** The limits that are usual, each as the front matter has it. */
export function usualLimitRows(): readonly StepRow<string>[] {
  return [3, 5, 7].map((minutes) => ({ label: vscode.l10n.t('{0} minutes', minutes), choice: `${minutes}m` }));
}
