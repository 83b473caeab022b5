/** Bodies that stand in the masthead of their papers, below the organ; "*" is the rest of a name. */
const NAMES =
  `economic commission for africa|economic commission for europe|economic commission for latin america and the caribbean
economic and social commission for asia and the pacific|economic and social commission for western asia
commission on the status of women|commission on population and development|commission on narcotic drugs|commission on human rights
commission on crime prevention and criminal justice|commission on science and technology for development|commission for social development
commission on sustainable development|statistical commission|peacebuilding commission|international law commission|disarmament commission
united nations commission on international trade law|human rights committee|committee on the rights of *|committee on the elimination of *
committee on economic, social and cultural rights|committee for programme and coordination|committee against torture
committee on enforced disappearances|committee on information|committee on contributions|committee on conferences
committee on non-governmental organizations|committee on the peaceful uses of outer space|committee on migrant workers
conference on disarmament|united nations forum on forests|permanent forum on indigenous issues
high-level political forum on sustainable development|trade and development board|united nations conference on trade and development
executive board of *|special committee on *|advisory committee on administrative and budgetary questions|working group on *
united nations environment assembly*|united nations system chief executives board*|united nations human settlements programme|united nations children’s fund|board of auditors
committee of experts *|preparatory committee for *|conference of the parties *|conference of the states parties *|meeting of the states parties *
human rights council advisory committee|working group on the universal periodic review|expert mechanism on *`
    .split(/[|\n]\s*/)
    .map((name) => name.trim());
const WHOLE: ReadonlySet<string> = new Set(NAMES.filter((name) => !name.endsWith('*')));
const BEGINNINGS = NAMES.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
/** A body has a short name; a longer line is a title that begins so. */
const LONGEST = 120;

/** Whether a line is the name of a body alone: "ECONOMIC COMMISSION FOR AFRICA", "Committee on the Rights of the Child". */
export function isBodyName(line: string): boolean {
  if (line.length > LONGEST || /[:–—“”"]/.test(line)) return false;
  const name = line.toLowerCase().replace(/'/g, '’');
  return WHOLE.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
