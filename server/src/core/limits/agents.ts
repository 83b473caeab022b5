import { anywhere } from '../cues/cueTable';
import { modals } from '../cues/wordLists';
import { formSource } from '../cues/form';

/** A way in which a sentence names who is limited before the amount. */
export interface AgentForm {
  readonly means: string;
  /** Regular expressions of what stands before the phrase that names them, and after it. */
  readonly opens: string;
  readonly closes: string;
  /** A form of words that are no part of the phrase, and the marks that are none. */
  readonly ends: string;
  readonly marks: string;
  /** Sentences with a limit, who it is for between `[[ ]]`. */
  readonly accept: readonly string[];
}

/** In the order they are tried. */
export const agentForms: readonly AgentForm[] = [
  {
    means: '"and, for keynote speakers,"',
    opens: String.raw`(?:^|,)\s*(?:and\s+)?(?:for|by|from)\s+`,
    ends: 'is|are|will|shall|should',
    marks: ',;:.()',
    closes: String.raw`[,:]?\s*$`,
    accept: ['Five minutes for the [[floor]] and, for [[keynote speakers]], 8 minutes is the limit.'],
  },
  {
    means: '"Delegations are limited to", "Observers:"',
    opens: String.raw`^[\s(,:]*(?:and\s+|while\s+|but\s+|whereas\s+)?`,
    // "might" is read on.
    ends: `is|are|was|were|has|have|had|to|${modals}`,
    marks: ',;:()',
    closes: String.raw`\s*(?:${anywhere(formSource(`is|are|has|have|${modals}`))}|:)`,
    accept: ['[[Delegations]] are limited to 3 minutes.', '[[Member States]]: no more than 3 minutes.'],
  },
  {
    means: '"remarks from the floor"',
    opens: String.raw`\b(?:by|from|for|of)\s+`,
    ends: 'by|from|for|during|in|is|are|will|shall|should|may|must|to|not',
    marks: ',;:.()',
    closes: '',
    accept: ['To be brief, remarks from the [[floor]] are to take no more than 90 seconds.'],
  },
];

/** The regular expressions of the forms, global, each with the phrase as its first group. */
export function agentPatterns(): readonly RegExp[] {
  return agentForms.map(({ opens, closes, ends, marks }) => {
    const phrase = String.raw`((?:(?!${anywhere(formSource(ends))})[^${marks}])+)`;
    return new RegExp(`${opens}${phrase}${closes}`, 'gi');
  });
}
