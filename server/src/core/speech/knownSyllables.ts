/** Words whose spelling misleads, by the number of their syllables. A plural is known by its singular. */
const WORDS: Readonly<Record<number, string>> = {
  1: 'clear hague league lien liu mosque tongue',
  2: `algiers belgium business caseload colonel diamond elsewhere every foremost foreseen foresight foreword frontier fuel guinea
    henceforth heroin homeland hundred interest likewise lifelong milestone minefield nineteen nineteenth ninety pierre quiet rely
    safety science senior several soldier sovereign stalemate thereon thereto therefore timeframe unique viet widespread william
    zaire`,
  3: `abkhazia aforesaid annexes anyone australia battalion behaviour behavior caretaker civilian croatia croatian dialogue element
    everything excellence fallacious financier foregoing genuine harare interested israel korea korean libya libyan livelihood
    malicious mohamed mohammed moreover parliament peacemaking preamble proactive pursuant recovery reissued resilient rwanda rwandan
    settling sierra sovereignty soviet suicide theatre timetable tokyo twentieth uniquely valuable vienna zimbabwe`,
  4: `aforementioned behavioral behavioural casualty catastrophe dismantling enabling eritrea eritrean european excellency
    initiate initiative invaluable laboratory nevertheless nicosia panacea reality satisfactory scientific tbilisi`,
};

export const KNOWN_SYLLABLES: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)] as const)),
);
