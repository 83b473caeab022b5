import { type LengthLimit, parseLengthLimit } from '../../text/duration';
import { limitValue } from '../../frontMatter/keys/limitKey';
import { lengthInWords } from '../../timeWords/lengthLabel';

/** A limit that somebody typed. */
export interface WrittenLimit {
  /** As front matter has it: "5m", "2:30", "400 words". */
  readonly value: string;
  /** "5 minutes". */
  readonly label: string;
}

/** Reads a limit as somebody types it, a bare number as minutes; `undefined` where it is none. */
export function writtenLimit(written: string): WrittenLimit | undefined {
  const limit: LengthLimit | undefined = parseLengthLimit(written);
  return limit && { value: limitValue(limit), label: lengthInWords(limit) };
}
