/** What a speaker can do on the page. */
export const actions = [
  'play',
  'stop',
  'restart',
  'lineBack',
  'lineOn',
  'paragraphBack',
  'paragraphOn',
  'slower',
  'faster',
  'smaller',
  'larger',
  'mirror',
  'highContrast',
  'countdown',
  'leave',
  'setPaceInDraft',
  'setPaceInSettings',
] as const;

export type Action = (typeof actions)[number];

const KEYS: ReadonlyMap<string, Action> = new Map<string, Action>([
  [' ', 'play'],
  ['s', 'stop'],
  ['Home', 'restart'],
  ['ArrowUp', 'lineBack'],
  ['ArrowDown', 'lineOn'],
  // What the remote control of a presenter sends.
  ['PageUp', 'paragraphBack'],
  ['PageDown', 'paragraphOn'],
  ['ArrowLeft', 'slower'],
  ['ArrowRight', 'faster'],
  ['-', 'smaller'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['m', 'mirror'],
  ['c', 'highContrast'],
  ['3', 'countdown'],
  ['Escape', 'leave'],
  ['Enter', 'leave'],
]);

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key does, `undefined` for nothing: keys with others held belong to the editor, and a button that has the focus is pressed by
 * Space and Enter.
 */
export function actionOf({ key, ctrlKey, altKey, metaKey }: Key, isOnButton: boolean): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (isOnButton && (key === ' ' || key === 'Enter')) return undefined;
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
