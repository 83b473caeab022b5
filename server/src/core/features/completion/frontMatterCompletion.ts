import { limitsFor } from '../../events/eventLookup';
import { speakingRoles } from '../../limits/limitGrammar';
import type { Draft } from '../../draft/draft';
import { frontMatterKeys, isFrontMatterKey } from '../../draft/frontMatter';
import { frontMatterKinds, textKindRow } from '../../kinds/textKinds';
import type { Context } from '../../context';
import { clock, inWords } from '../../text/duration';
import { escapeMarkdown } from '../../text/markdown';
import { answerMarkdown } from '../cards';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';
import { type DraftSession, draftSession } from '../../time/draftSession';
import { lengthLabel } from '../../timeWords/lengthLabel';
import { eventCard, eventDates, limitInWords, openToLine, sessionCard } from '../cards';
import { keyMeanings, kindMeaning, languages, paces, roleMeanings } from '../../frontMatter/frontMatterKeys';
import { type FrontMatterPlace } from '../../frontMatter/frontMatterPlace';

/** What may be written, before it is known where. */
interface Choice {
  readonly value: string;
  readonly aside?: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** Words that find it beside its own. */
  readonly words?: string;
}

/**
 * The keys of the front matter that are not there yet, or what may stand behind one. A value that is typed in full opens no list by
 * itself.
 */
export const frontMatterCompletion: CompletionSource = {
  name: 'front matter',
  appliesTo: ({ frontMatter }) => frontMatter !== undefined,
  itemsAt: frontMatterItems,
};

function frontMatterItems({
  draft,
  offset,
  corpus,
  frontMatter,
  invoked,
}: CompletionCursor): readonly CompletionItem[] {
  if (!frontMatter) return [];
  const { place, wishes } = frontMatter;
  const choices = place.kind === 'key' ? keyChoices(draft.text, place) : valueChoices(place, draft, { corpus, wishes });
  const typed = draft.text.slice(place.span.start, offset).trimStart();
  const whole = draft.text.slice(place.span.start, place.span.end);
  const isDone = typed === whole && choices.some(({ value }) => value === whole);
  if (isDone && !invoked) return [];
  return choices
    .filter((choice) => isDone || isMeant(choice, typed))
    .map((choice) => toItem(choice, place, draft.text.slice(place.span.start, offset)));
}

function toItem(
  { value, aside = '', detail, documentation }: Choice,
  place: FrontMatterPlace,
  typed: string,
): CompletionItem {
  const { span, kind, gap } = place;
  return {
    kind,
    label: value.replace(/:? $/, ''),
    aside,
    insert: gap + value,
    replaceStart: span.start,
    replaceEnd: span.end,
    detail,
    documentation,
    // What is offered was found by what is typed, perhaps by words that are not in it.
    filterText: typed === '' ? value : typed,
    count: 0,
    documents: new Map(),
  };
}

/** Whether the choice begins as typed, or each typed word begins one of those that find it. */
function isMeant({ value, words = '' }: Choice, typed: string): boolean {
  if (value.toLowerCase().startsWith(typed.toLowerCase())) return true;
  const known = wordsOf(words);
  return wordsOf(typed).every((word) => known.some((own) => own.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[^\s.,;:!?()[\]"“”‘’'/|•–—-]+/g) ?? [];
}

function keyChoices(text: string, { span, others }: FrontMatterPlace): readonly Choice[] {
  const hasColon = /^[ \t]*:/.test(text.slice(span.end, span.end + 20));
  return frontMatterKeys
    .filter((key) => !others.has(key))
    .map((key) => ({
      value: hasColon ? key : `${key}: `,
      detail: keyMeanings[key],
      documentation: '',
    }));
}

function valueChoices({ key }: FrontMatterPlace, draft: Draft, context: Context): readonly Choice[] {
  const told = draftSession(draft, context);
  const { settings } = context.wishes;
  switch (isFrontMatterKey(key) ? key : undefined) {
    case 'event':
      return context.corpus.events.toReversed().map((event) => ({
        value: event.id,
        aside: eventDates(event),
        detail: '',
        documentation: answerMarkdown(eventCard(event, context.corpus)),
        words: `${event.id} ${event.name} ${event.theme ?? ''} ${event.place ?? ''} ${event.start.slice(0, 4)}`,
      }));
    case 'session':
      return sessionChoices(told, context);
    case 'role':
      return speakingRoles.map((role) => roleChoice(role, told));
    case 'limit':
      return limitChoices(told);
    case 'pace':
      return Object.entries(paces).map(([value, detail]) => ({ value, detail, documentation: '' }));
    case 'kind':
      return frontMatterKinds.map((value) => ({
        value,
        detail: kindMeaning(textKindRow(value)),
        documentation: '',
      }));
    case 'language':
      return Object.entries(languages).map(([value, name]) => ({
        value,
        aside: name,
        detail: name,
        documentation: '',
        words: name,
      }));
    case 'delegation':
      return ownChoice(settings.delegation, 'The delegation of your settings');
    case 'speaker':
      return ownChoice(settings.speaker, 'The speaker of your settings');
    case undefined:
      return [];
  }
}

function sessionChoices({ event }: DraftSession, { corpus }: Context): readonly Choice[] {
  return (event?.sessions ?? []).map((session) => ({
    value: session.id,
    aside: session.title,
    detail: openToLine(session) ?? '',
    documentation: answerMarkdown(sessionCard(event!, session, corpus)),
    words: `${session.title} ${session.kind}`,
  }));
}

function roleChoice(role: (typeof speakingRoles)[number], { event, session }: DraftSession): Choice {
  const limits = event ? limitsFor(event, session, role) : [];
  return {
    value: role,
    aside: limits.map((limit) => lengthLabel(limit)).join(' and '),
    detail: roleMeanings[role],
    documentation: escapeMarkdown(
      limits.map((limit) => `Limit: ${limitInWords(limit)}. “${limit.sentence}”`).join(' '),
    ),
  };
}

/** The limits of the session first, then the forms a limit may have. */
function limitChoices({ event, session }: DraftSession): readonly Choice[] {
  const stated = new Map<string, Choice>();
  for (const limit of session?.limits ?? event?.limits ?? []) {
    const { seconds, words, sentence, documentId } = limit;
    const value = seconds === undefined ? `${words} words` : seconds % 60 === 0 ? `${seconds / 60}m` : clock(seconds);
    const detail = `${documentId}: ${limitInWords(limit)}`;
    if (!stated.has(value)) stated.set(value, { value, detail, documentation: escapeMarkdown(`“${sentence}”`) });
  }
  const forms = [120, 180, 240, 300]
    .map((seconds) => ({ value: `${seconds / 60}m`, detail: inWords(seconds), documentation: '' }))
    .concat({ value: '400 words', detail: 'A limit of words', documentation: '' });
  return [...stated.values(), ...forms.filter(({ value }) => !stated.has(value))];
}

function ownChoice(value: string | undefined, detail: string): readonly Choice[] {
  return value === undefined ? [] : [{ value, detail, documentation: '' }];
}
