import { say } from '../../messages/say';
import { speakingPaceOf, speakingPaceRows } from '../../lexicon/speakingPaces';
import { type DraftLanguage, parseLanguage } from '../../text/language';
import { nearestOf } from '../../text/nearest';
import { shown } from './complaints';
import type { Complaint, KeyRow } from './keyRow';

/** `language`: one of the official ones. */
export const languageKey: KeyRow<DraftLanguage> = {
  meaning: 'The language it is given in.',
  example: 'fr',
  values:
    'an official language by its code (`en`, `fr`, `es`, `ru`, `ar` or `zh`; `fr-CA` and `fra` too) or its name in one of them (`French`, `français`); of another it is information, as a draft may well be in it',
  isOurs: false,
  parse: parseLanguage,
  check: (written) => (parseLanguage(written) ? undefined : unknownLanguage(written)),
  choices: () =>
    speakingPaceRows().map(({ language, name }) => ({ value: language, aside: name, detail: name, words: name })),
  explain: (written) => {
    const row = speakingPaceOf(parseLanguage(written));
    return row && { kind: 'sentence', sentence: row.name };
  },
};

/** The complaint about an unknown language. A draft may be in one: only a likely slip is a warning, the rest is information. */
function unknownLanguage(written: string): Complaint {
  const rows = speakingPaceRows();
  // "Danish" is no slip for "Spanish": few mistake the first letter.
  const alike = rows.map(({ name }) => name).filter((name) => name.startsWith(written.charAt(0).toUpperCase()));
  const meant = nearestOf(written, alike);
  const codes = rows.map(({ language }) => language).join(', ');
  const message = say('front-matter-value/language', { written: shown(written), codes });
  return { message, ...(meant === undefined ? { severity: 'information' } : { meant }) };
}
