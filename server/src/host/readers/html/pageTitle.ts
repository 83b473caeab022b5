import { elementsIn, type PageElement, shownWords } from './pageTree';

/** What parts the title of a page from the name of its site. */
const SEPARATOR = /\s+(?:\||::|»|·|•|[-–—])\s+/;
const DASH = /^[-–—]$/;
/** What names of sites have in them, and titles behind a dash hardly. */
const SITE =
  /\b(?:United Nations|Nations Unies|Naciones Unidas|UN|UNODC|UNOCT|Office|Ministry|Ministère|Ministerio|Government|Department|Mission|Commission|Council|Organi[sz]ation|Agency|Wikipedia|News|Press|Website|Home ?page)\b|Организация|ООН|联合国|الأمم المتحدة|\.(?:org|int|com|net|gov)\b/iu;

/** What a page says it is called in its `title`: the whole of it, and without the name of its site; "" where it says nothing. */
export function pageTitle(page: PageElement): { readonly whole: string; readonly page: string } {
  const elements = [...elementsIn(page)];
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  if (title === undefined) return { whole: '', page: '' };
  const whole = shownWords(title);
  const site = elements.find(
    ({ name, attributes }) =>
      name === 'meta' && (attributes['property'] === 'og:site_name' || attributes['name'] === 'application-name'),
  )?.attributes['content'];
  return { whole, page: withoutSite(whole, site?.trim()) };
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length === 1) return title;
  const isSite = (part: string) => part.toLowerCase() === site?.toLowerCase();
  if (isSite(parts[0]!)) return title.slice(title.indexOf(parts[1]!, parts[0]!.length));
  const last = parts.at(-1)!;
  const separator = title.slice(0, -last.length).trim().split(/\s+/).at(-1)!;
  if (!isSite(last) && DASH.test(separator) && !SITE.test(last)) return title;
  const rest = title.slice(0, -last.length).trim();
  return withoutSite(rest.slice(0, -separator.length).trim(), site);
}
