import { findEvent, findSession, fittingEvents } from '../events/eventLookup';
import { speakingRoles } from '../limits/limitGrammar';
import { type DraftSession, draftSession } from '../time/draftSession';
import { languages } from '../frontMatter/frontMatterKeys';
import { parsePace } from '../time/pace';
import { parseRole } from '../time/parseRole';
import {
  type FrontMatterEntry,
  type FrontMatterKey,
  type FrontMatterPair,
  isFrontMatterKey,
} from '../draft/frontMatter';
import { frontMatterKinds, parseKind } from '../kinds/textKinds';
import { parseLengthLimit } from '../text/duration';
import { parseLanguage } from '../text/language';
import { nearestOf } from '../text/nearest';
import { printable } from '../text/printable';
import type { Context } from '../context';
import type { Finding, Severity } from '../finding';
import type { Rule } from './rule';

/** What is wrong with a value, and what was meant where that is sure; `undefined` when it is understood. */
interface Complaint {
  readonly message: string;
  readonly meant?: string | undefined;
  readonly severity?: Severity;
}

type ValueCheck = (value: string, context: Context, told: DraftSession) => Complaint | undefined;

const checks: Partial<Record<FrontMatterKey, ValueCheck>> = {
  limit: (value) =>
    parseLengthLimit(value)
      ? undefined
      : { message: `Limit ${shown(value)} is not understood, expected a form such as 3m, 2:30 or 400 words` },
  pace: (value) =>
    parsePace(value)
      ? undefined
      : { message: `Pace ${shown(value)} is not understood, expected words a minute from 60 to 250` },
  role: (value) =>
    parseRole(value)
      ? undefined
      : {
          message: `Role ${shown(value)} is not understood, expected one of ${speakingRoles.join(', ')}`,
          meant: nearestOf(value, speakingRoles),
        },
  event: (value, { corpus: { events } }) => {
    if (findEvent(events, value)) return undefined;
    const several = fittingEvents(events, value).map(({ id }) => id);
    if (several.length > 1) return { message: `Event ${shown(value)} fits more than one: ${listed(several)}` };
    const ids = events.map(({ id }) => id);
    return {
      message: `Event ${shown(value)} is in no document of the corpus, which has ${listed(ids) || 'none'}`,
      meant: nearestOf(value, ids),
    };
  },
  session: (value, _context, { event }) => {
    if (!event || findSession(event, value)) return undefined;
    const ids = event.sessions.map(({ id }) => id);
    return {
      message: `Session ${shown(value)} is not in the programme of ${event.id}, which has ${listed(ids) || 'none'}`,
      meant: nearestOf(value, ids),
    };
  },
  kind: (value) =>
    parseKind(value)
      ? undefined
      : {
          message: `Kind ${shown(value)} is not understood, expected one of ${frontMatterKinds.join(', ')}`,
          meant: nearestOf(value, frontMatterKinds),
        },
  language: (value) => (parseLanguage(value) ? undefined : unknownLanguage(value)),
};

/** A draft may well be in another language: what is then done is told, and only a slip is warned of. */
function unknownLanguage(value: string): Complaint {
  const known = Object.entries(languages);
  // "Danish" is no slip for "Spanish": few mistake the first letter.
  const alike = known.map(([, name]) => name).filter((name) => name.startsWith(value.charAt(0).toUpperCase()));
  const meant = nearestOf(value, alike);
  const codes = known.map(([code]) => code).join(', ');
  const message = `Language ${shown(value)} is not an official one (${codes}): words are counted at the pace for English`;
  return { message, ...(meant === undefined ? { severity: 'information' } : { meant }) };
}

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  summary: 'A value of the front matter is not understood, so what it asks for is not done.',
  severity: 'warning',
  fixGrade: 'offered',
  *check(draft, context) {
    const { frontMatter } = draft;
    const told = draftSession(draft, context);
    for (const pair of frontMatter.pairs) {
      if (pair.isGrowing || !isFrontMatterKey(pair.name)) continue;
      const finding = wrongType(pair) ?? check(pair.name, frontMatter.get(pair.name), pair, context, told);
      if (finding) yield finding;
    }
  },
};

function wrongType({ name, holds, span }: FrontMatterPair): Finding | undefined {
  if (holds === 'text' || holds === 'nothing') return undefined;
  const found = holds === 'other' ? 'a reference' : holds === 'list' ? 'a list' : 'keys of its own';
  return { span, message: `Expected one value for “${name}”, not ${found}` };
}

/** Of a key that is given twice only the value that holds is looked at. */
function check(
  key: FrontMatterKey,
  entry: FrontMatterEntry | undefined,
  { span }: FrontMatterPair,
  context: Context,
  told: DraftSession,
): Finding | undefined {
  if (entry?.span.start !== span.start) return undefined;
  const complaint = checks[key]?.(entry.value, context, told);
  if (!complaint) return undefined;
  const { message, meant, severity } = complaint;
  if (meant === undefined) return { span, message, ...(severity && { severity }) };
  return {
    span,
    message,
    fixes: [{ title: `Change to “${meant}”`, grade: 'offered', edits: [{ span, newText: meant }] }],
  };
}

function shown(value: string): string {
  return `"${printable(value, 40)}"`;
}

/** A message is read in one line: of many names the first. */
const MOST = 12;

function listed(ids: readonly string[]): string {
  const rest = ids.length - MOST;
  return rest > 0 ? `${ids.slice(0, MOST).join(', ')} and ${rest} more` : ids.join(', ');
}
