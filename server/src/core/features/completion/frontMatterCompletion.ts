import type { Context } from '../../context';
import type { Draft } from '../../draft/draft';
import type { EventLimit } from '../../events/events';
import { type FrontMatterPlace } from '../../frontMatter/frontMatterPlace';
import { frontMatterKeys, isFrontMatterKey, keyRow } from '../../frontMatter/keys/frontMatterKeys';
import type { ChosenThing, KeyChoice } from '../../frontMatter/keys/keyRow';
import { escapeMarkdown } from '../../text/markdown';
import { keySituationOf } from '../../time/keySituation';
import { lengthLabel } from '../../timeWords/lengthLabel';
import { answerMarkdown, eventCard, eventDates, limitInWords, openToLine, sessionCard } from '../cards';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';

/** What may be written, before it is known where. */
interface Choice extends Omit<KeyChoice, 'of'> {
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
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
      detail: keyRow(key).meaning,
      documentation: '',
    }));
}

function valueChoices({ key }: FrontMatterPlace, draft: Draft, context: Context): readonly Choice[] {
  if (!isFrontMatterKey(key)) return [];
  return keyRow(key)
    .choices(keySituationOf(draft, context))
    .map((choice) => ({ detail: '', documentation: '', ...choice, ...(choice.of && shownAs(choice.of, context)) }));
}

/** "3:00", "encouraged: 2:00". */
function shortLimit(limit: EventLimit): string {
  return limit.force === 'encouraged' ? `encouraged: ${lengthLabel(limit)}` : lengthLabel(limit);
}

/** How a thing of the corpus is shown in a list. */
function shownAs(thing: ChosenThing, { corpus }: Context): Partial<Choice> {
  switch (thing.kind) {
    case 'event':
      return { aside: eventDates(thing.event), documentation: answerMarkdown(eventCard(thing.event, corpus)) };
    case 'session': {
      const { event, session } = thing;
      return {
        aside: session.title,
        detail: openToLine(session) ?? '',
        documentation: answerMarkdown(sessionCard(event, session, corpus)),
      };
    }
    case 'capacity':
      return {
        aside: thing.limits.map(shortLimit).join(' and '),
        documentation: escapeMarkdown(
          thing.limits.map((limit) => `Limit: ${limitInWords(limit)}. “${limit.sentence}”`).join(' '),
        ),
      };
    case 'limit':
      return {
        detail: `${thing.limit.documentId}: ${limitInWords(thing.limit)}`,
        documentation: escapeMarkdown(`“${thing.limit.sentence}”`),
      };
  }
}
