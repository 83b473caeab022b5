/** FNV-1a over the UTF-16 units, going on from `before`: tells texts apart that differ by accident, which is all it is for. */
export function digestOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
