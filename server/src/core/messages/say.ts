import { findingMessages } from './findingMessages';
import { fixMessages } from './fixMessages';
import { reasonMessages } from './reasonMessages';
import { filled, type Slots, type Values } from './template';

/** Every sentence that findings, fixes and verdicts are told with, by its key: the one place to read or translate them. */
export const messages = { ...findingMessages, ...fixMessages, ...reasonMessages } as const;

export type MessageKey = keyof typeof messages;

type Filling<Key extends MessageKey> = [Slots<(typeof messages)[Key]>] extends [never]
  ? readonly []
  : readonly [values: Values<(typeof messages)[Key]>];

/** The message of a key with its slots filled. */
export function say<Key extends MessageKey>(key: Key, ...[values]: Filling<Key>): string {
  return filled(messages[key], values ?? {});
}
