import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import type { EntityRow } from '../lexicon/entities';
import { statedNames, type StatedName } from '../named/statedNames';
import type { Span } from '../text/span';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const groupName: Rule = {
  id: 'group-name',
  summary: 'A listed group is called otherwise than the United Nations writes it: ISIS for ISIL (Da’esh).',
  severity: 'information',
  fixGrade: 'offered',
  *check(draft) {
    const stated = [...groupsIn(draft)];
    let told = 0;
    for (const [at, one] of stated.entries()) {
      const row = groupOf(draft, one);
      const { span, form } = one.name;
      if (!row || form !== 'avoided' || one.quoted || span.start < told || !isTheGroup(draft, one, stated[at + 1]))
        continue;
      const before = linked(draft, stated[at - 1], one);
      if (before === 'aside') continue;
      // "Islamic State in Iraq and Syria (ISIS)" is one name.
      const next = stated[at + 1];
      const whole = { start: span.start, end: next ? endWith(next, span, linked(draft, one, next)) : span.end };
      told = whole.end;
      yield finding(draft, whole, before === undefined ? nameFor(draft, whole, row) : likeWritten(draft, span, row));
    }
  },
};

const groupsIn = statedNames(({ kind, row }) => kind === 'entity' && row.kind === 'listed group');

/** Says that what follows is the same by another name. */
const ALIAS =
  /^\s*(?:\/|[,(]?\s*(?:(?:also|otherwise)\s+(?:known|referred\s+to)\s+as|or|aka|a\.k\.a\.)\s+(?:the\s+)?)$/i;

/** Says the same in a sentence of its own between dashes: "ISIL — or Daesh — has nothing to do with Islam". */
const ASIDE = /^\s*[–—-]\s*(?:or|also\s+known\s+as|also\s+called)\s+(?:the\s+)?$/i;
/** Makes one word of two names: "the Levant-Daesh". */
const JOINT = /^\s?[-‐‑–—/]\s?$/;

type Link = 'bracket' | 'joint' | 'alias' | 'aside';

/** How two names of the same row that follow each other belong together: "ISIL (Daesh)", "ISIL, also known as Daesh". */
function linked(draft: Draft, first: StatedName | undefined, second: StatedName): Link | undefined {
  if (first?.block !== second.block || first.name.id !== second.name.id) return undefined;
  const between = draft.text.slice(first.name.span.end, second.name.span.start);
  if (/^\s*\(\s*$/.test(between) && draft.text.charAt(second.name.span.end) === ')') return 'bracket';
  if (ASIDE.test(between)) return 'aside';
  if (JOINT.test(between)) return 'joint';
  return ALIAS.test(between) ? 'alias' : undefined;
}

/** Where a name ends with the one behind it, where both are one. */
function endWith({ name: { span } }: StatedName, first: Span, link: Link | undefined): number {
  if (link === 'bracket') return span.end + 1;
  return link === 'joint' ? span.end : first.end;
}

function groupOf(draft: Draft, { name }: StatedName): EntityRow | undefined {
  const entry = draft.catalogue.entry(name.kind, name.id);
  return entry?.kind === 'entity' ? entry.row : undefined;
}

function finding(draft: Draft, span: Span, expected: string | undefined): Finding {
  const written = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (expected === undefined) return { span, message: say('group-name/unwritten', { written }) };
  const article = /\s/.test(written) ? articleBefore(draft.text, span.start) : 0;
  const edit = { span: { start: span.start - article, end: span.end }, newText: expected };
  return {
    span,
    message: say('group-name', { written, expected }),
    fixes: [{ title: say('fix/change', { text: expected }), grade: 'offered', edits: [edit] }],
  };
}

/** The form that goes in: before a hyphen, and for an acronym of a group whose name is long, its acronym. */
function nameFor({ text }: Draft, { start, end }: Span, { preferred, acronym, name }: EntityRow): string {
  const isShort = preferred === undefined && text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (acronym !== undefined && (isShort || /^[-‐‑]/.test(text.slice(end, end + 1)))) return acronym;
  return preferred ?? name;
}

/** The good form with the same letters: "Da’esh" of "Daesh". */
function likeWritten({ text }: Draft, { start, end }: Span, { name, variants }: EntityRow): string | undefined {
  const letters = lettersOf(text.slice(start, end));
  return [name, ...variants].find((form) => lettersOf(form) === letters);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** What a name of several words has before it: "the so-called Islamic State" has an article that "ISIL (Da’esh)" does not take. */
function articleBefore(text: string, start: number): number {
  return /\b(?:the\s+so-called|the|so-called)\s+$/i.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
}

/** Goes on with the name of a part of the group. */
const LONGER = /^(?:\s+|\s*[-‐‑–—]\s*)["“‘]?[A-Z]|^\s+(?:in|of)\s+(?:the\s+)?[A-Z]/;
/** Whether the words are the group's name, and not a part of another's: "Islamic State West Africa", "the Coalition against Daesh". */
function isTheGroup(draft: Draft, one: StatedName, next: StatedName | undefined): boolean {
  const { text } = draft;
  const { span } = one.name;
  if (next && linked(draft, one, next) === 'joint') return true;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 60);
  if (/\bCoalition\s+(?:to\s+)?\w+\s+(?:the\s+)?$/.test(before)) return false;
  return !(/\s/.test(text.slice(span.start, span.end)) && LONGER.test(after));
}
