import { unzipSync } from 'fflate';
import { UnreadableText } from '../decodeText';

/** The text of a thousand pages is a tenth of this. A few kilobytes can be made to unpack to gigabytes. */
const MOST_UNPACKED = 80_000_000;

/** The files of an archive that are wanted, by their names in small letters. Throws before it unpacks more than a document can hold. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isWanted(name)) unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) throw new UnreadableText('unpacks to more than a document can hold');
  // What unpacks to more than it says is cut where it said it ends.
  const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  return new Map(Object.entries(files).map(([name, file]) => [name.replace(/^\//, '').toLowerCase(), file]));
}
