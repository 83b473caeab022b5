import { namedDelegation } from './delegation';
import type { NamedDelegation, Speech } from './sourceDocument';

/** "I shall now make a statement in my capacity as the representative of Freedonia.": what follows is no longer said from the chair. */
const STEPS_DOWN =
  /\b(?:make\s+(?:a|the\s+following|my)\s+(?:brief\s+)?statement|speak|take\s+the\s+floor|say\s+a\s+few\s+words)\s+in\s+my\s+(?:own\s+)?(?:national\s+capacity(?:\s+as\s+(?:the\s+)?(?:permanent\s+)?representative\s+of\s+(?<also>[^.;:]{3,80}))?|capacity\s+as\s+[^.;:]{0,120}?\b(?:representative|president|minister\b[^.;:]{0,80}?)\s+of\s+(?<state>[^.;:]{3,80}))[.:]\s*/i;
/** "I now resume my functions as President of the Council." */
const STEPS_UP =
  /[^.!?\n]*\b(?:resume|return\s+to)\s+my\s+(?:functions?|duties|role|capacity)\s+as\s+(?:the\s+)?(?:President|Chair)/i;
/** "President: Ms. Prado . . . . (Sylvania)", as the first page of a record prints it. */
const PRESIDING =
  /\b(?:President|Chair(?:man|person|woman)?)\s*:\s*(?<speaker>[^.:()\n]{0,6}\.?\s*[^.:()\n]{2,80}?)[\s.…]*\((?<state>[^()]{3,90})\)/;

/** Who presides over a meeting. */
export interface Presiding {
  readonly speaker: string;
  readonly delegation: NamedDelegation;
}

/** Who presides, where the first paragraphs of a record say it. */
export function presidingIn(texts: readonly string[]): Presiding | undefined {
  for (const text of texts) {
    const { speaker, state } = PRESIDING.exec(text)?.groups ?? {};
    if (speaker !== undefined && state !== undefined)
      return { speaker: speaker.trim(), delegation: namedDelegation(state) };
  }
  return undefined;
}

/**
 * A speech from the chair in its parts: what is said in a national capacity is the State's, what stands before and after it nobody's.
 * `text` is all of the document's clean text, `pageOf` the page of a place in it. A State that is named neither here nor on the first page leaves the speech whole.
 */
export function byCapacity(
  speech: Speech,
  text: string,
  presiding: Presiding | undefined,
  pageOf: (cleanOffset: number) => number,
): readonly Speech[] {
  if (speech.office === undefined || speech.delegation !== undefined) return [speech];
  const said = text.slice(speech.span.start, speech.span.end);
  const down = STEPS_DOWN.exec(said);
  if (down === null) return [speech];
  const named = down.groups?.['state'] ?? down.groups?.['also'];
  const delegation = named === undefined ? presiding?.delegation : namedDelegation(named);
  const from = down.index + down[0].length;
  if (delegation === undefined || from >= said.length) return [speech];
  const up = STEPS_UP.exec(said.slice(from));
  const to = up === null ? said.length : from + up.index + (/^\s*/.exec(up[0])?.[0].length ?? 0);
  const { office: _office, ...own } = speech;
  const part = (start: number, end: number): Pick<Speech, 'page' | 'span'> => ({
    page: pageOf(speech.span.start + start),
    span: {
      start: speech.span.start + start,
      end: speech.span.start + start + said.slice(start, end).trimEnd().length,
    },
  });
  return [
    { ...speech, ...part(0, from) },
    { ...own, ...(presiding && { speaker: presiding.speaker }), delegation, ...part(from, to) },
    ...(to < said.length ? [{ ...speech, ...part(to, said.length) }] : []),
  ];
}
