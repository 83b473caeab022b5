import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_LIMIT_SECONDS, DEFAULT_PACE, parseLengthLimit, parsePace, type Wishes } from '../core';
import { UsageError } from './command';

type OptionShapes = NonNullable<ParseArgsConfig['options']>;

/** Files of rows of the user's own. */
export const catalogueOption = {
  catalogue: { type: 'string', multiple: true, default: [] },
} as const satisfies OptionShapes;

/** Options every verb understands that looks into the corpus. */
export const commonOptions = {
  format: { type: 'string', default: 'text' },
  corpus: { type: 'string', multiple: true, default: [] },
  cache: { type: 'string' },
  ...catalogueOption,
} as const satisfies OptionShapes;

/** How the usage of a verb writes {@link commonOptions}, the format apart: a verb may have one of its own. */
export const corpusUsage = '[--corpus DIR]… [--cache DIR] [--catalogue FILE]…';

/** How the usage of a verb writes the drafts it reads. */
export const draftsUsage = 'FILE|FOLDER|PATTERN…|-';

/** Options that say how much time there is. */
export const timeOptions = {
  event: { type: 'string' },
  session: { type: 'string' },
  limit: { type: 'string' },
  pace: { type: 'string' },
} as const satisfies OptionShapes;

/** How the usage of a verb writes {@link timeOptions}. */
export const timeUsage = '[--event ID] [--session N] [--limit 4m] [--pace 110]';

type Parsed<T extends OptionShapes> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** `parseArgs` with its errors turned into {@link UsageError}. */
export function parseOptions<T extends OptionShapes>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Checks that a value is one of a few. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

/** What the time options ask for. Throws {@link UsageError} for a value that cannot be read. */
export function wishesOf(values: { event?: string; session?: string; limit?: string; pace?: string }): Wishes {
  const limit = values.limit === undefined ? undefined : parseLengthLimit(values.limit);
  if (values.limit !== undefined && !limit)
    throw new UsageError(`--limit takes a form such as 4m, 2:30 or 400 words, not "${values.limit}"`);
  const pace = values.pace === undefined ? undefined : parsePace(values.pace);
  if (values.pace !== undefined && pace === undefined)
    throw new UsageError(`--pace takes words a minute from 60 to 250, not "${values.pace}"`);
  return {
    ...(limit && { limit }),
    ...(pace !== undefined && { pace }),
    ...(values.event !== undefined && { event: values.event }),
    ...(values.session !== undefined && { session: values.session }),
    settings: { limit: { seconds: DEFAULT_LIMIT_SECONDS }, limitIsDefault: true, pace: DEFAULT_PACE },
  };
}
