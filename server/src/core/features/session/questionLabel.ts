/** What questions begin with before they say what they ask about, by turns. */
const LEADS: readonly RegExp[] = [
  /^(?:How|In what ways?|What) (?:can|could|should|might|do|does|will) (?:Member )?States (?:seek to |further |better |help )*/,
  /^What (?:are|is|were) (?:some of )?(?:the |some )?(?:existing |primary |main |most |respective |effective )*/,
  /^(?:The|An?) (?:role|importance|use|need|value|impact) (?:of|for) (?:the |an? )?/,
];
/** The fewest words that must be left to make a label. */
const LEAST_WORDS = 3;

/** A key question from where it says what it asks about, for where there is room for its first words only. */
export function questionLabel(question: string): string {
  for (const lead of LEADS) {
    const rest = question.replace(lead, '');
    if (rest !== question && rest.split(/\s+/).length >= LEAST_WORDS)
      return rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return question;
}
