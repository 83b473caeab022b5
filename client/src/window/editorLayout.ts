/** A group of editors, or several. */
interface EditorGroup {
  /** Pixels in the direction in which it stands beside others: its width side by side, else its height. */
  readonly size?: number;
  readonly groups?: readonly EditorGroup[];
}

/**
 * The answer of `vscode.getEditorLayout`: groups side by side (`orientation` 0) or one above the other (1); those within a group stand the
 * other way.
 */
export interface EditorLayout {
  readonly orientation: number;
  readonly groups: readonly EditorGroup[];
}

/** How much room there is, in pixels; a direction in which that is not known is left out. */
export interface Room {
  readonly width?: number;
  readonly height?: number;
}

/** The room of all editors together. A layout tells it in the direction of its groups, and in the other where a group has groups. */
export function roomOf({ orientation, groups }: EditorLayout): Room {
  const along = sumOf(groups);
  const across = groups.map(({ groups: within = [] }) => sumOf(within)).find((size) => size !== undefined);
  const [width, height] = orientation === 0 ? [along, across] : [across, along];
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

function sumOf(groups: readonly EditorGroup[]): number | undefined {
  const sizes = groups.flatMap(({ size }) => size ?? []);
  return sizes.length === 0 || sizes.length < groups.length ? undefined : sizes.reduce((sum, size) => sum + size);
}
