/** "This website uses cookies …", "Este sitio utiliza cookies …", "By continuing to browse …": what a site says of itself above any page. */
const COOKIES =
  /(?<!\p{L})cookies?(?!\p{L})|^(?:by\s+(?:continuing|using|browsing)\s.{0,60}\bsite\b|(?:please\s+)?enable\s+javascript|javascript\s+(?:is|must)\b|your\s+browser\s)/iu;
/** "Accept all | Manage preferences", "Aceptar": the buttons below. */
const BUTTONS =
  /^(?:\[?(?:accept(?:\s+all)?|reject(?:\s+all)?|decline|manage\s+(?:preferences|settings)|only\s+necessary|more\s+information|learn\s+more|i\s+(?:agree|accept)|ok|got\s+it|aceptar(?:\s+tod[oa]s)?|rechazar|más\s+información|(?:tout\s+)?accepter|refuser|en\s+savoir\s+plus|close|cerrar|fermer)\]?[\s|·•]*)+$/iu;
/** "gub.uy Ministerio de Relaciones Exteriores", "GOV.UK", "Gov.ie": the bar of a government's site. */
const BAR = /^(?:www\.)?(?:gub|gob|gov|gouv|govt|go|govern|bund|admin)\.[a-z]{2,3}(?![\w/@]).{0,80}$/i;
/** Characters that such a notice has at most; a longer paragraph is text. */
const LONGEST = 420;

/** Whether a line at the top of a page is of its site: a notice on cookies, its buttons, the bar of a government. */
export function isPageNotice(line: string): boolean {
  return line.length <= LONGEST && (COOKIES.test(line) || BUTTONS.test(line) || BAR.test(line));
}
