const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u3040-\u9fff]/g;

/** Whether a text is mostly written from right to left. */
export function isRightToLeft(text: string): boolean {
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) > (text.match(LEFT_TO_RIGHT)?.length ?? 0);
}

const NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  العربية: 'ar',
  chinese: 'zh',
  中文: 'zh',
  english: 'en',
  french: 'fr',
  français: 'fr',
  russian: 'ru',
  русский: 'ru',
  spanish: 'es',
  español: 'es',
};

/** The code by which a page names the language that a draft names; `undefined` for what is neither a name nor a code. */
export function languageCode(written: string | undefined): string | undefined {
  const name = written?.trim().toLowerCase() ?? '';
  return NAMES[name] ?? (/^[a-z]{2}(?:-[a-z]{2,4})?$/.test(name) ? name : undefined);
}
