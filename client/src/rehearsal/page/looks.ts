import type { Preferences } from '../messages';
import type { Action } from './keys';

const SIZES = { min: 24, max: 96, step: 4 } as const;
const STILL = '(prefers-reduced-motion: reduce)';
const DARK = '(prefers-color-scheme: dark)';

/** Whether the reader asked the system, or VS Code, for less motion: the text then goes on by lines. */
export function isStill(): boolean {
  return matchMedia(STILL).matches || document.body.classList.contains('vscode-reduce-motion');
}

/** Takes the colours of the editor's theme: light, dark or of high contrast. */
export function followTheme(): void {
  const follow = (): void => {
    const { classList } = document.body;
    const isNamed = ['vscode-light', 'vscode-dark', 'vscode-high-contrast', 'vscode-high-contrast-light'].some((name) =>
      classList.contains(name),
    );
    const isDark = isNamed ? classList.contains('vscode-dark') : matchMedia(DARK).matches;
    const isStark = classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light');
    document.documentElement.classList.toggle('dark', isDark);
    document.documentElement.classList.toggle('high-contrast', isStark);
  };
  new MutationObserver(follow).observe(document.body, { attributeFilter: ['class'] });
  matchMedia(DARK).addEventListener('change', follow);
  follow();
}

/** Makes the page as the speaker wants it. */
export function applyPreferences({ fontSize, mirror, highContrast, countdown }: Preferences): void {
  document.documentElement.style.setProperty('--size', `${fontSize}px`);
  document.body.classList.toggle('high-contrast', highContrast);
  document.getElementById('stage')?.classList.toggle('mirror', mirror);
  for (const [action, pressed] of Object.entries({ mirror, highContrast, countdown }))
    document.querySelector(`[data-action="${action}"]`)?.setAttribute('aria-pressed', String(pressed));
}

/** What a speaker wants after a key that changes it. */
export function changed(preferences: Preferences, action: Action): Preferences {
  const sized = (by: number): Preferences => ({
    ...preferences,
    fontSize: Math.min(SIZES.max, Math.max(SIZES.min, preferences.fontSize + by)),
  });
  switch (action) {
    case 'smaller':
      return sized(-SIZES.step);
    case 'larger':
      return sized(SIZES.step);
    case 'mirror':
    case 'highContrast':
    case 'countdown':
      return { ...preferences, [action]: !preferences[action] };
    default:
      return preferences;
  }
}
