import type { Context } from '../../context';
import type { Draft } from '../../draft/draft';
import { speakingTimeOf } from '../../time/speakingTime';
import { describeSpeakingTime, speakingTimeStatus } from '../../timeWords/describeSpeakingTime';
import type { Card } from './card';
import { cardsMarkdown } from './cardMarkdown';
import { cardsText } from './cardText';
import type { HoverCard } from './hover';

/**
 * How long a draft takes to say, anywhere on its first line (UTF-16 offset), for an editor that has no other place for the time;
 * `undefined` on every other line.
 */
export function timeHoverAt(draft: Draft, offset: number, context: Context): HoverCard | undefined {
  const [line = ''] = draft.text.split(/[\r\n]/, 1);
  if (offset > line.length) return undefined;
  const time = speakingTimeOf(draft, context);
  const lines = describeSpeakingTime(time).map((sentence) => [sentence]);
  const card: Card = { answer: [[[{ text: speakingTimeStatus(time), as: 'strong' }]], lines], more: () => [] };
  return { span: { start: 0, end: line.length }, markdown: cardsMarkdown([card]), text: cardsText([card]) };
}
