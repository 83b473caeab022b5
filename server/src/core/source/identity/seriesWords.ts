/** "EU Statement – UN General Assembly 3rd Committee: Light of harbours": a series and the body, before what a statement is on. */
const SERIES =
  /^\p{Lu}[\p{L}.&’' ]{1,40}?\s+statements?\s*[–—-]\s*[^:–—]{0,60}?(?<!\p{L})(?:committee|council|assembly|commission|conference|board|forum|UNGA|UNSC|ECOSOC|HLPF)(?!\p{L})[^:–—]{0,40}:\s*(?<title>\S.{5,})$/iu;

/** "UN HRC91: UK Statement for the Interactive Dialogue on lamps": the session, and whose it is, before where a statement is given. */
const SESSION =
  /^(?:UN\s+)?(?:HRC|UNSC|UNGA|GA|ECOSOC)\s?\d{0,3}\s*:\s*(?:[A-Z]{2,3}|\p{Lu}\p{L}+)\s+[Ss]tatement\s+(?:for|at|during)\s+the\s+(?<title>\S.{5,})$/u;

/** A title without the words by which a page sorts it: its series, the body or session, whose statement it is. */
export function withoutSeries(title: string): string {
  return SERIES.exec(title)?.groups?.['title'] ?? SESSION.exec(title)?.groups?.['title'] ?? title;
}
