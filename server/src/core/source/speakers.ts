import { type Block, type Speaker, type SpeakerRole } from './sourceDocument';
import { type Span } from '../text/span';
import { findPeople } from './people';
import { labelOf } from './lineShapes';

const ROLES: readonly (readonly [SpeakerRole, RegExp])[] = [
  ['chair', /\b(?:co-)?chair/i],
  ['moderator', /\bmoderat|\bfacilitat/i],
  ['keynote', /\bkeynote/i],
  ['eminent', /\beminent/i],
  ['panellist', /\bpanel|\bpresenter|\bdiscussant/i],
];
/** Where a paragraph names who speaks; the people of a footnote or a question don't. */
const NAMING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'cell', 'item', 'heading']);

/** Reads who speaks, session after session; a surname alone is completed from the sessions before. */
export function speakerReader(
  blocks: readonly Block[],
  text: (span: Span) => string,
): (from: number, to: number) => Speaker[] {
  const fullNames = new Map<string, string>();
  return (from, to) => findSpeakers(blocks.slice(from, to), text, fullNames);
}

/** Who speaks in some blocks, each person once, in order. Spans are clean. */
function findSpeakers(
  blocks: readonly Block[],
  text: (span: Span) => string,
  fullNames: Map<string, string>,
): Speaker[] {
  const speakers: Speaker[] = [];
  const seen = new Set<string>();
  let role: SpeakerRole = 'speaker';
  for (const block of blocks) {
    if (!NAMING.has(block.kind)) continue;
    const own = text(block.span);
    const label = labelOf(own);
    if (label !== undefined) role = ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? 'speaker';
    const people = findPeople(own, { officeToEnd: label !== undefined || isNameFirst(own) });
    if (label === undefined && !isNameFirst(own)) role = 'speaker';
    for (const { span, ...person } of people) {
      // "Under-Secretary-General Voronkov" after Mr. Vladimir Voronkov is no other person.
      const name = fullNames.get(person.name) ?? person.name;
      if (seen.has(name)) continue;
      seen.add(name);
      fullNames.set(name.slice(name.lastIndexOf(' ') + 1), name);
      speakers.push({
        ...person,
        name,
        role,
        span: { start: block.span.start + span.start, end: block.span.start + span.end },
      });
    }
  }
  return speakers;
}

/** A line that goes on with the list of people of the label above it. */
function isNameFirst(text: string): boolean {
  return /^(?:H\.\s?E\.|(?:Mr|Ms|Mrs|Dr|Prof)\.?\s)/.test(text);
}
