import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type OtherEvent,
  type WrittenLimitParams,
  writtenLimitRequest,
  type WrittenLimitResult,
} from '../../../server/src/protocol';
import { askStep, type AskedStep, type StepRow } from '../steps/askStep';
import type { KeptSteps, Step } from '../steps/steps';
import type { ConceptNotes } from './conceptNotes';
import { type EventAnswers, type EventQuestion, type OtherAnswers, questionAfter, STEP_OF } from './eventAnswers';
import { LatestEvents } from './latestEvents';
import { dateRows, type EventChoice, eventRows, otherSessionRows, sessionRows, usualLimitRows } from './eventRows';

/** What the steps are asked with. */
export interface EventStepsOptions {
  readonly client: BaseLanguageClient;
  readonly notes: ConceptNotes;
  readonly title: string;
  readonly kept: KeptSteps;
  /** The number of steps of the whole command, by what is answered. */
  readonly totalSteps: (answers: EventAnswers) => number;
}

/** The step that asks what is still to be known of the event a draft is for; `undefined` where all is known. */
export function eventStepAfter<Answers extends EventAnswers>(
  options: EventStepsOptions,
  answers: Answers,
): Step<Answers> | undefined {
  const question = questionAfter(answers);
  if (!question) return undefined;
  return async (given, canGoBack) => {
    const told = await askAbout[question]({ ...options, question, answers: given, canGoBack });
    return told === undefined || told === 'back' ? told : { ...given, ...told };
  };
}

/** What a draft is for, once all is answered: the parameters of a request. */
export function choiceOf({ event, session, other }: EventAnswers): {
  readonly event?: string;
  readonly session?: string;
  readonly other?: OtherEvent;
} {
  if (!other) return { ...(event && { event: event.id }), ...(session && { session: session.id }) };
  const { name = '', date = '', session: part = '', limit = '' } = other;
  return { other: { name, limit, ...(date !== '' && { date }), ...(part !== '' && { session: part }) } };
}

/** A question with all that it is asked with. */
interface Asking extends EventStepsOptions {
  readonly question: EventQuestion;
  readonly answers: EventAnswers;
  readonly canGoBack: boolean;
}

type Told = Promise<EventAnswers | 'back' | undefined>;

const askAbout: Readonly<Record<EventQuestion, (asking: Asking) => Told>> = {
  event: askEvent,
  session: async (asking) => {
    const event = asking.answers.event!;
    const placeholder = vscode.l10n.t('Session of {0}: its number, or words of its title', event.id);
    const session = await ask(asking, placeholder, (typed) => sessionRows(event, typed));
    if (session === undefined || session === 'back') return session;
    return { session: session === 'none' ? null : session };
  },
  name: (asking) => askOther(asking, 'name', vscode.l10n.t('Name of the event'), nameRows),
  date: (asking) =>
    askOther(asking, 'date', vscode.l10n.t('Date, such as “3 December 2026”: optional'), (typed) =>
      dateRows(typed, new Date()),
    ),
  'other session': (asking) =>
    askOther(asking, 'session', vscode.l10n.t('Session or sessions, such as “II”: optional'), otherSessionRows),
  limit: (asking) =>
    askOther(asking, 'limit', vscode.l10n.t('Limit: choose, or type “4 min”, “2:30” or “400 words”'), (typed) =>
      limitRows(typed, asking),
    ),
};

/** Asks for the event. A concept note that gives none leads back to the list, with the name to go on with where it has one. */
async function askEvent(asking: Asking): Told {
  const { client, notes, kept } = asking;
  let problem: readonly StepRow<EventChoice>[] = [];
  for (;;) {
    const events = new LatestEvents(client, notes);
    await events.ask();
    const placeholder = vscode.l10n.t('Event: choose, or type words of its name');
    const rows = (typed: string) => [...problem, ...eventRows(events.known, typed, notes.kinds)];
    const chosen = await ask(asking, placeholder, rows, events.changed).finally(() => events.dispose());
    if (chosen === undefined || chosen === 'back') return chosen;
    if (!('note' in chosen)) return chosen;
    const read = await notes.read();
    if (read?.event) return { event: read.event };
    if (read?.problem) problem = [{ label: `$(warning) ${read.problem.fact}`, detail: read.problem.remedy }];
    if (read?.name !== undefined) kept.set('event', { typed: read.name });
    if (read?.day !== undefined) kept.set('date', { typed: read.day });
  }
}

/** Asks for a part of what is told of another event. */
async function askOther(
  asking: Asking,
  part: keyof OtherAnswers,
  placeholder: string,
  rows: AskedStep<string>['rows'],
): Told {
  const value = await ask(asking, placeholder, rows);
  return value === undefined || value === 'back' ? value : { other: { ...asking.answers.other, [part]: value } };
}

function ask<Choice>(
  { question, answers, canGoBack, title, kept, totalSteps }: Asking,
  placeholder: string,
  rows: AskedStep<Choice>['rows'],
  rowsChanged?: vscode.Event<void>,
): Promise<Choice | 'back' | undefined> {
  const step = STEP_OF[question];
  const shown = { name: question, title, kept, canGoBack, step, totalSteps: totalSteps(answers), placeholder, rows };
  return askStep({ ...shown, ...(rowsChanged && { rowsChanged }) });
}

function nameRows(typed: string): readonly StepRow<string>[] {
  return typed === ''
    ? [{ label: vscode.l10n.t('Type the name of the event, as the title page is to have it') }]
    : [{ label: typed, choice: typed }];
}

async function limitRows(typed: string, { client }: EventStepsOptions): Promise<readonly StepRow<string>[]> {
  if (typed === '') return usualLimitRows();
  const params: WrittenLimitParams = { written: typed };
  const limit = await client.sendRequest<WrittenLimitResult | null>(writtenLimitRequest, params);
  return limit
    ? [{ label: limit.label, choice: limit.value }]
    : [{ label: vscode.l10n.t('“{0}” is no limit: type one such as “4 min”, “2:30” or “400 words”', typed) }];
}
