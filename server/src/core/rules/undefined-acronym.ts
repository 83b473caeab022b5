import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import { type CatalogueEntry, entryKey } from '../lexicon/catalogue';
import { namesAbroad } from '../lexicon/namesAbroad';
import { isCommonAcronym } from '../lexicon/commonAcronyms';
import { type Acronym, acronymsOf, type AcronymUse } from '../named/acronyms';
import type { NameMention } from '../names/nameMention';
import { spokenPlaces } from '../named/statedNames';
import { functionWords } from '../text/functionWords';
import { lazy } from '../text/lazy';
import { isLower, isUpper } from '../text/letters';
import { type LineTable, lineTable } from '../text/lineTable';
import type { Finding, Fix } from '../finding';
import type { Rule } from './rule';

export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  summary: 'An acronym is used before its full name is given.',
  severity: 'information',
  fixGrade: 'offered',
  *check(draft) {
    const isSaid = spokenPlaces(draft);
    const lines = lazy(() => lineTable(draft.text));
    for (const acronym of acronymsOf(draft)) {
      if (isCommonAcronym(acronym.text)) continue;
      const first = acronym.uses.find(
        (use) => use.name && !use.quoted && isSaid(use.span.start) && !isReference(draft, use),
      );
      const name = first?.name;
      if (!name) continue;
      const entry = draft.catalogue.entry(name.kind, name.id);
      if (entry?.row.acronym !== acronym.text || !isDue(draft, acronym, first, name)) continue;
      yield finding(draft, acronym, first, entry, lines);
    }
  },
};

/** Whether the acronym is the author of a note or the text of a link: "3 UNCCT, Handbook". */
function isReference({ text }: Draft, { span: { start } }: AcronymUse): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?:^|\n)\s*\d{1,3}\s+$/.test(before) || /\[[^\]\n]*$/.test(before);
}

/** How near the full name may follow to explain the acronym: "CTED, the Counter-Terrorism Committee Executive Directorate". */
const NEAR = 12;

/** Whether nothing before the use, nor right behind it, says what the acronym stands for. */
function isDue(draft: Draft, { definitions }: Acronym, { span }: AcronymUse, name: NameMention): boolean {
  // At the very end somebody may still be typing it.
  if (span.end === draft.text.length || name.span.end > span.end + 1) return false;
  return !definitions.some(({ acronym }) => acronym.start < span.start) && !isSpelledOut(draft, name, span.end + NEAR);
}

/** A name that is no acronym: of several words, or of several ideographs. */
const IN_WORDS = /\s|[\u3400-\u9FFF]{5}/;

/** Whether a name that begins no later than `last` gives a row's name in words; "the Compact" alone does not. */
function isSpelledOut(draft: Draft, { kind, id }: NameMention, last: number): boolean {
  return draft.blocks.some((block) => {
    const { start } = block.span;
    if (start > last) return false;
    return draft
      .facts(block)
      .names.some(
        (other) =>
          other.id === id &&
          other.kind === kind &&
          other.ground === undefined &&
          start + other.span.start <= last &&
          IN_WORDS.test(draft.text.slice(start + other.span.start, start + other.span.end)),
      );
  });
}

function finding(
  draft: Draft,
  { text, definitions, uses }: Acronym,
  use: AcronymUse,
  entry: CatalogueEntry,
  lines: () => LineTable,
): Finding {
  const name = nameIn(draft.language, entry);
  const [later] = definitions;
  const nameAside = name === undefined ? '' : `: ${name} (${draft.text.slice(use.span.start, shortEnd(draft, use))})`;
  const message = later
    ? say('undefined-acronym/later', {
        acronym: text,
        line: lines().position(later.fullName.start).line + 1,
        nameAside,
      })
    : say('undefined-acronym', { acronym: text, nameAside });
  const isUsedAgain = later !== undefined || uses.some(({ span }) => span.start > use.span.start);
  // In another language the name takes the article and the case of its sentence.
  const fix = name === entry.row.name ? fixOf(draft, use, entry, isUsedAgain) : undefined;
  return { span: use.span, message, fixes: fix ? [fix] : [] };
}

/** The full name in the language of the draft, where one is known and was seen in a text. */
function nameIn(language: Draft['language'], { kind, row }: CatalogueEntry): string | undefined {
  if (language === 'en') return row.name;
  const own = namesAbroad(entryKey(kind, row.id)).find((name) => name.language === language && !name.isShort);
  return own?.confidence === 'verified' ? own.written : undefined;
}

/** Where an acronym ends with its plural. */
function shortEnd({ text }: Pick<Draft, 'text'>, { span }: Pick<AcronymUse, 'span'>): number {
  return span.end + (text.charAt(span.end) === 's' ? 1 : 0);
}

/** Puts the full name before the acronym, or in its place where it is not used again; nothing where the sentence would not bear it. */
function fixOf({ text }: Draft, { span }: AcronymUse, entry: CatalogueEntry, isUsedAgain: boolean): Fix | undefined {
  const { start } = span;
  const end = shortEnd({ text }, { span });
  const { name } = entry.row;
  const before = text.slice(Math.max(0, start - 80), start);
  const possessive = /^['’]s\b/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const after = text.slice(end + possessive.length, end + possessive.length + 3);
  if (!/^(?:$|[\s,.;:!?])/.test(after) || /^\s+[(A-Z]/.test(after)) return undefined;
  // "foreign terrorist fighters" is no FTF, nor are weapons of mass destruction WMDs.
  if (end > span.end !== (entry.kind === 'term' && name.endsWith('s'))) return undefined;
  const word = /(?:^|\s)(\S+)[^\S\n]+$/.exec(before)?.[1] ?? '';
  if (/[([“"‘/–—-]$/.test(before) || /^(?:an?)$/i.test(word) || isName(word)) return undefined;
  const article = takesArticle(entry) && !/^(?:the|this|our|its|their)$/i.test(word) ? 'the ' : '';
  const opens = before.trim() === '' || /[.!?]["”]?\s+$/.test(before) || /\n\s*(?:[-*•]\s+|\d+[.)]\s+)?$/.test(before);
  const full = `${article}${name}${possessive}`;
  const cased = opens && isLower(full.charAt(0)) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
  const newText = isUsedAgain ? `${cased} (${text.slice(start, end)})` : cased;
  return {
    title: say('fix/change', { text: newText }),
    grade: 'offered',
    edits: [{ span: { start, end: end + possessive.length }, newText }],
  };
}

/** "Director CTED" and "UN CTED" have a name of another kind before the acronym. */
function isName(word: string): boolean {
  return isUpper(word.charAt(0)) && !functionWords.has(word.toLowerCase());
}

/** Bodies have an article before their name; groups and terms have none. */
function takesArticle(entry: CatalogueEntry): boolean {
  return entry.kind === 'entity' && entry.row.kind !== 'listed group' && !entry.row.name.startsWith('The ');
}
