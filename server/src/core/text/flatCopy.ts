/**
 * A copy of a string that keeps no other in memory. A part of a string keeps the whole of it, as engines store parts; what is remembered
 * for longer than a version of a draft is a copy, or it keeps that version.
 */
export function flatCopy(part: string): string {
  // Joined to another the part is not copied yet; taking a part of that makes the engine write it out.
  return ` ${part}`.slice(1);
}
