import type { Draft } from '../../draft/draft';
import { type FrontMatterKey, isFrontMatterKey, keyRow } from '../../frontMatter/keys/frontMatterKeys';
import type { Context } from '../../context';
import { touches } from '../../text/span';
import type { Card, CardLine } from './card';
import { cardsMarkdown } from './cardMarkdown';
import { cardsText } from './cardText';
import { eventCard, sessionCard } from './eventCard';
import type { HoverCard } from './hover';
import { placeLink } from '../../corpus/place';
import { keySituationOf } from '../../time/keySituation';
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
  const card = isKey ? cardOfKey(pair.name, draft, context) : cardOfValue(pair.name, draft, context);
  return card && { span: isKey ? pair.key : pair.span, markdown: cardsMarkdown([card]), text: cardsText([card]) };
}

function cardOfKey(key: FrontMatterKey, draft: Draft, context: Context): Card {
  const { meaning, tellsTime } = keyRow(key);
  return cardWith([[meaning]], ...(tellsTime === 'always' ? [timeLines(draft, context)] : []));
}

function cardOfValue(key: FrontMatterKey, draft: Draft, context: Context): Card | undefined {
  const { tellsTime, explain } = keyRow(key);
  if (tellsTime === 'always') return cardWith(timeLines(draft, context));
  const value = draft.frontMatter.get(key)?.value;
  const meant = value === undefined ? undefined : explain?.(value, keySituationOf(draft, context));
  switch (meant?.kind) {
    case 'event':
      return eventCard(meant.event, context.corpus);
    case 'session':
      return sessionCard(meant.event, meant.session, context.corpus);
    case 'sentence':
      return cardWith([[meant.sentence]], ...(tellsTime ? [timeLines(draft, context)] : []));
    case undefined:
      return undefined;
  }
}

function cardWith(...answer: readonly (readonly CardLine[])[]): Card {
  return { answer, more: () => [] };
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
