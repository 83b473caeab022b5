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

/** Pixels that all editors together are wide; `undefined` where the layout does not tell: where no groups stand side by side. */
export function widthOf({ orientation, groups }: EditorLayout): number | undefined {
  if (orientation !== 0)
    return groups
      .map((group) => widthOf({ orientation: 0, groups: group.groups ?? [] }))
      .find((width) => width !== undefined);
  const sizes = groups.flatMap(({ size }) => size ?? []);
  return sizes.length === 0 || sizes.length < groups.length ? undefined : sizes.reduce((sum, size) => sum + size);
}
