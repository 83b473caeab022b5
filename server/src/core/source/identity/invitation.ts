/** "YOU ARE INVITED!", "Save the date", "You are cordially invited to the side event": what a flyer says above its title. */
const GREETS =
  /^(?:you\s+are\s+(?:most\s+|cordially\s+|warmly\s+)?invited\b.{0,60}|save[\s-]+the[\s-]+dates?|(?:an\s+|official\s+)?invitation|(?:is|are|have the honou?r to|cordially)\s+(?:pleased\s+to\s+)?invites?\s+you\b.{0,60}|(?:please\s+)?join\s+us\b.{0,40}|(?:all\s+(?:are\s+)?)?welcome|vous\s+êtes\s+(?:cordialement\s+)?invitée?s?\b.{0,60}|(?:está|están|queda|quedan)\s+(?:cordialmente\s+)?invitad[oa]s?\b.{0,60})\s*[!:.…]*$/iu;
/** "C H E C K M A T E": a banner whose letters stand apart. */
const BANNER = /^(?:\p{L}\s){4,}\p{L}$/u;

/** Whether a line of a flyer invites, or is only drawn with letters, and names nothing. */
export function isInvitation(line: string): boolean {
  return GREETS.test(line) || BANNER.test(line);
}
