import { isBareName } from './identity/headPeople';
import type { Speaker } from './sourceDocument';

const OFFICE = String.raw`(?<office>(?:Deputy\s+)?(?:Secretary-General)|(?:Under|Assistant)-Secretary-General(?:\s+for\s+[^,’']{3,60})?|(?:General\s+Assembly|Security\s+Council)\s+President|High\s+Commissioner(?:\s+for\s+[^,’']{3,60})?)`;
const WHAT = String.raw`(?:video\s+)?(?:message|remarks|statement|address|opening\s+remarks|closing\s+remarks|op-ed)`;
/** "Following is UN Secretary-General António Guterres’ message for World Post Day": how the press service opens what somebody said. */
const FOLLOWING: readonly RegExp[] = [
  new RegExp(
    String.raw`^Following\s+(?:is|are)\s+(?:the\s+)?(?:UN\s+|United\s+Nations\s+)?${OFFICE}\s+(?<name>[^,’']{4,60})[’'](?:s\s|\s)\s*(?:as\s+prepared\s+)?${WHAT}`,
  ),
  new RegExp(
    String.raw`^Following\s+(?:is|are)\s+(?:the\s+)?(?:text\s+of\s+)?(?:the\s+)?${WHAT}\s+(?:delivered\s+)?by\s+(?:UN\s+|United\s+Nations\s+)?${OFFICE}\s+(?<name>[^,’']{4,60}?)(?=,|\s(?:to|at|on|in|for)\s|$)`,
  ),
];

/** Whose words a press release has, where its first lines say so in the form of the press service. */
export function releasedRemarks(lines: readonly string[]): Omit<Speaker, 'span'> | undefined {
  for (const line of lines)
    for (const form of FOLLOWING) {
      const { name, office } = form.exec(line)?.groups ?? {};
      if (name !== undefined && office !== undefined && isBareName(name)) return { name, role: 'speaker', office };
    }
  return undefined;
}
