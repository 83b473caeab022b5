import { daysIn } from './daysIn';
import { ordinalIn } from './ordinals';

/** Words of which the names of organs, their sessions and meetings are made, in the languages that share an alphabet. */
const WORDS: ReadonlySet<string> = new Set(
  `the of at its in on to for and a before during un unga united nations general assembly security council economic social ecosoc human
  rights main committee commission session sessions regular resumed part plenary meeting formal special emergency high level highlevel
  year annual substantive fourth first second third fifth sixth hrc unsc new york geneva vienna nairobi headquarters am pm
  de la le les des du d l à au aux devant assemblée générale conseil sécurité économique et droits homme nations unies onu session ordinaire
  première deuxième troisième quatrième cinquième sixième séance plénière reprise genève
  el los las del en ante asamblea consejo seguridad económico y derechos humanos naciones unidas período periodo sesiones sesión ordinario
  primera segunda tercera cuarta quinta sexta comisión plenaria nueva ginebra`
    .split(/\s+/)
    .map(unaccented),
);
/** Words that name a subject with those above: "Special session on children", "Human rights" alone. */
const ORGAN =
  /(?<![a-zà-ÿ])(?:assembl\w+|council|committee|commission|conseil|comit[ée]|asamblea|consejo|comisión|session|sesi[oó]n(?:es)?|meeting|séance|un|unga|unsc|hrc|ecosoc|onu)(?![a-zà-ÿ])/i;

/** Whether a line says nothing but the organ, its session, meeting and day: "SIXTH COMMITTEE OF THE 76TH SESSION OF THE GENERAL ASSEMBLY". */
export function isOrganLine(text: string): boolean {
  if (text.length > 160 || !ORGAN.test(text)) return false;
  let rest = text;
  for (const { start, end } of [...daysIn(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return unaccented(rest)
    .toLowerCase()
    .split(/[^a-zà-ÿ\d-]+/)
    .filter((word) => word !== '')
    .every(isOrganWord);
}

/** Capitals are often printed without accents: "ASSEMBLEE GENERALE". */
function unaccented(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

function isOrganWord(word: string): boolean {
  return (
    WORDS.has(word) ||
    /^\d{1,5}(?:st|nd|rd|th|e|er|eme|o|a)?$/.test(word) ||
    /^(?:unga|hrc)-?\d+$/.test(word) ||
    ordinalIn(word) !== undefined ||
    /^(?:[a-z]+-)*[a-z]+(?:ieme|esim[oa])$/.test(word) ||
    /^[-–]+$/.test(word) ||
    (word.includes('-') && word.split('-').every((part) => part === '' || isOrganWord(part)))
  );
}
