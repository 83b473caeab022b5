import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import type { EventSession } from '../events/events';
import type { Evidence } from '../finding';
import { keyValue } from '../frontMatter/frontMatter';
import type { FrontMatterKey } from '../frontMatter/keys/frontMatterKeys';
import { delegationOf } from '../lexicon/delegationNames';
import { isState } from '../lexicon/delegations';
import { sentences } from '../text/sentences';
import { draftSession } from './draftSession';

/** A session that is not open to who is to speak there. */
export interface NotOpen {
  readonly session: EventSession;
  /** To whom it is open, in the document's words: "Member States only". */
  readonly openTo: string;
  /** Who speaks: "civil society", "an observer". */
  readonly who: string;
  /** The key of the front matter that says who speaks; absent where the settings do. */
  readonly key?: FrontMatterKey;
  /** The sentence that says to whom it is open. */
  readonly evidence: Evidence;
}

type Outsider = 'civil society' | 'observer';

/** Words in the name of an organization that is none of States. */
const CIVIL_NAME =
  /\b(?:NGOs?|civil society|non-governmental|nongovernmental|foundation|amnesty international|human rights watch|without borders|sans fronti[eè]res|victims[’'] association|association of victims)\b/i;
/** Whom words on attendance let in. */
const LETS_IN: Readonly<Record<Outsider, RegExp>> = {
  'civil society':
    /\b(?:civil society|non-governmental|NGOs?|stakeholders?|all participants|everybody|everyone|public|private sector|academia)\b/i,
  observer:
    /\b(?:observers?|organi[sz]ations?|entit(?:y|ies)|agenc(?:y|ies)|stakeholders?|all participants|everybody|everyone|public|others?)\b/i,
};
const CALLED: Readonly<Record<Outsider, string>> = { 'civil society': 'civil society', observer: 'observers' };

/**
 * The session of a draft, where the documents open it to others than who is to speak: only for a speaker of whom it is known, by the role
 * or by the name of the delegation, that it is no Member. `undefined` for all others.
 */
export function notOpen(draft: Draft, context: Context): NotOpen | undefined {
  const { session } = draftSession(draft, context);
  const { openTo } = session ?? {};
  if (!session || openTo === undefined || !/\bmembers?\b/i.test(openTo)) return undefined;
  const speaker = outsiderOf(draft, context);
  if (!speaker || LETS_IN[speaker.is].test(openTo)) return undefined;
  const evidence = sentenceOn(openTo, session, context);
  const { is, key } = speaker;
  return { session, openTo, who: CALLED[is], ...(key && { key }), evidence };
}

function outsiderOf(
  draft: Draft,
  context: Context,
): { readonly is: Outsider; readonly key?: FrontMatterKey } | undefined {
  const { frontMatter } = draft;
  const { role } = draftSession(draft, context);
  const named = frontMatter.has('role') ? { key: 'role' as const } : {};
  if (role === 'civil society' || role === 'observer') return { is: role, ...named };
  const delegation = keyValue(frontMatter, 'delegation');
  // A role that is stated is believed: whoever chairs or sits on a panel was asked to.
  if (delegation === undefined || role !== 'floor') return undefined;
  const known = delegationOf(delegation);
  if (known) {
    const isOrganization = known.row.kind === 'observer-organization' && !isState(known.row);
    return isOrganization ? { is: 'observer', key: 'delegation' } : undefined;
  }
  return CIVIL_NAME.test(delegation) ? { is: 'civil society', key: 'delegation' } : undefined;
}

/** The sentence of the document that opens the session, found by its words behind the session's heading; else the heading. */
function sentenceOn(openTo: string, { documentId, heading, raw }: EventSession, { corpus }: Context): Evidence {
  const uri = corpus.file(documentId)?.uri ?? '';
  const clean = corpus.document(documentId)?.clean;
  const words = openTo.replace(/ only$/, '');
  const from = clean?.text.indexOf(heading) ?? -1;
  const at = clean && from >= 0 ? clean.text.indexOf(words, from) : -1;
  if (!clean || at < 0) return { message: heading, document: documentId, uri, span: raw };
  const start = clean.text.lastIndexOf('\n', at) + 1;
  const lineEnd = clean.text.indexOf('\n', at);
  const paragraph = clean.text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  const own = sentences(paragraph).find((sentence) => start + sentence.end > at) ?? { start: 0, end: paragraph.length };
  const span = { start: start + own.start, end: start + own.end };
  return { message: clean.text.slice(span.start, span.end), document: documentId, uri, span: clean.toRaw(span) };
}
