import { findEvent } from '../../events/eventLookup';
import type { Draft } from '../../draft/draft';
import { type FrontMatterKey, isFrontMatterKey } from '../../draft/frontMatter';
import { parseKind, textKindRow } from '../../kinds/textKinds';
import type { Context } from '../../context';
import { parseLanguage } from '../../text/language';
import { touches } from '../../text/span';
import type { Card, CardLine } from './card';
import { cardMarkdown } from './cardMarkdown';
import { cardText } from './cardText';
import { draftSession } from '../../time/draftSession';
import { parseRole } from '../../time/parseRole';
import { eventCard, sessionCard } from './eventCard';
import { keyMeanings, kindMeaning, languages, roleMeanings } from '../../frontMatter/frontMatterKeys';
import type { HoverCard } from './hover';
import { placeLink } from '../../corpus/place';
import { speakingTimeOf } from '../../time/speakingTime';
import { describeSpeakingTime } from '../../timeWords/describeSpeakingTime';

/**
 * What the front matter says at an offset: of a key what it is for, of a value what it stands for. On `limit` and `pace` the time in
 * force and where it comes from, whether or not the value is understood.
 */
export function frontMatterHoverAt(draft: Draft, offset: number, context: Context): HoverCard | undefined {
  const pair = draft.frontMatter.pairs.find(({ key, span }) => touches(key, offset) || touches(span, offset));
  if (!pair || !isFrontMatterKey(pair.name)) return undefined;
  const isKey = touches(pair.key, offset);
  const card = cardOf(pair.name, isKey, draft, context);
  return card && { span: isKey ? pair.key : pair.span, markdown: cardMarkdown(card), text: cardText(card) };
}

function cardOf(key: FrontMatterKey, isKey: boolean, draft: Draft, context: Context): Card | undefined {
  const meaning: CardLine = [keyMeanings[key]];
  const groups = (...answer: (readonly CardLine[])[]): Card => ({ answer, more: () => [] });
  if (key === 'limit' || key === 'pace') {
    const time = timeLines(draft, context);
    return isKey ? groups([meaning], time) : groups(time);
  }
  if (isKey) return groups([meaning]);
  const value = draft.frontMatter.get(key)?.value;
  if (value === undefined) return undefined;
  const { event, session, role } = draftSession(draft, context);
  if (key === 'event') {
    const meant = findEvent(context.corpus.events, value);
    return meant && eventCard(meant, context.corpus);
  }
  if (key === 'session') return event && session && sessionCard(event, session, context.corpus);
  if (key === 'kind') {
    const kind = parseKind(value);
    return kind && groups([[kindMeaning(textKindRow(kind))]]);
  }
  if (key === 'role') return parseRole(value) && groups([[roleMeanings[role]]], timeLines(draft, context));
  const language = key === 'language' ? parseLanguage(value) : undefined;
  return language && groups([[languages[language]]]);
}

/** The time the draft takes and the time it has, with the sentence that says so. */
function timeLines(draft: Draft, context: Context): readonly CardLine[] {
  const time = speakingTimeOf(draft, context);
  const lines = describeSpeakingTime(time).map((line): CardLine => [line]);
  const sentences = (time.limit?.evidence ?? []).map(({ document, span, message }): CardLine => [
    `“${message}” `,
    { text: document, target: placeLink({ document, span }, context.corpus) },
  ]);
  return [...lines, ...sentences];
}
