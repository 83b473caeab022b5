/** A setting of VS Code's and what a calm window has there; with `language` it holds for drafts alone. */
export interface CalmSetting {
  readonly name: string;
  readonly value: unknown;
  readonly language?: 'un-draft';
}

/** The column at which lines of a calm window are wrapped: some 80 letters are read with ease, and the rest of the window is margin. */
const COLUMN = 80;
/** Pixels above the first line of a calm window and below the last. */
const MARGIN = 32;

/** What turns assistants off: as a whole, where VS Code can (1.104 and later), else what it shows of them. The first that is known holds. */
const ASSISTANTS: readonly (readonly CalmSetting[])[] = [
  [{ name: 'chat.disableAIFeatures', value: true }],
  [
    { name: 'chat.commandCenter.enabled', value: false },
    { name: 'workbench.editor.empty.hint', value: 'hidden' },
  ],
];

const WINDOW: readonly CalmSetting[] = [
  { name: 'workbench.secondarySideBar.defaultVisibility', value: 'hidden' },
  { name: 'editor.wordWrap', value: 'bounded', language: 'un-draft' },
  { name: 'editor.wordWrapColumn', value: COLUMN, language: 'un-draft' },
  { name: 'editor.padding.top', value: MARGIN, language: 'un-draft' },
  { name: 'editor.padding.bottom', value: MARGIN, language: 'un-draft' },
];

/** The settings that make a window calm, of those that this VS Code knows. */
export function calmSettings(isKnown: (name: string) => boolean): readonly CalmSetting[] {
  const known = (settings: readonly CalmSetting[]): CalmSetting[] => settings.filter(({ name }) => isKnown(name));
  return [...(ASSISTANTS.map(known).find(({ length }) => length > 0) ?? []), ...known(WINDOW)];
}
