import { type LeftOutReason } from '../../../core/source/leftOut';
import { styledBySheet } from './pageSheet';
import { around, elementsIn, isBlock, type PageElement, shownWords } from './pageTree';

/** Says of an element why its words are no text of the page; `undefined` where they are, or what stands in it has to be asked. */
export type LeavesOut = (element: PageElement) => LeftOutReason | undefined;

/** What is no text a browser shows, or not as one. */
const UNSEEN = new Set('template noscript object iframe svg annotation annotation-xml datalist'.split(' '));
/** What a page is worked with. */
const CONTROLS = new Set('nav menu button select aside'.split(' '));
/** Landmarks of a site (WAI-ARIA 1.2) that are no content. */
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|tablist|dialog|alertdialog)$/;
/** Words of classes and ids by which sites call their menus where the elements do not say it. */
const MENU =
  /^(?:(?:main|top|side|site|global|primary|secondary|sub|user|foot|footer|header|mobile)[-_]?)?(?:menu|nav|navbar|navigation|breadcrumbs?|langs?|languages?|language[-_]?(?:switcher|selector|links|menu|block)(?:[-_]\w+)*|navbar-brand|more-?link|skip|skip[-_]?(?:link|links|nav|to[-_]?content|to[-_]?main)|skiplinks?|pager|pagination|social|social[-_]?(?:media|links|share|icons)|share|sharing|share[-_]?(?:buttons|links|this)|cookie[-_]?(?:banner|notice|consent|bar)|sidebar|toolbar|tools|tags|topics|related|latest|more[-_]news|see[-_]also)$/i;
/** Classes and ids of the head and foot of a site where the elements do not say it. */
const SITE_PART =
  /^(?:(?:site|page|main|global|top|bottom|wrapper|container)[-_]?)?(?:header|footer|masthead|colophon|copyright|banner|top[-_]?bar|bottom[-_]?bar)$/i;
/** What a site says of itself at its foot. */
const RIGHTS = /©|\bcopyright\b|\ball rights reserved\b|\btous droits réservés\b|\btodos los derechos reservados\b/i;
/** Letters of the line of rights, with an address and a few links. */
const RIGHTS_LETTERS = 300;
/** Classes by which sites hide what is meant for screen readers. */
const UNSEEN_CLASS =
  /^(?:visually-?hidden|sr-only|screen-?reader-?(?:text|only)|element-invisible|hidden|d-none|hide)$/i;
/** "Skip to main content", which the link to it says in the language of the site. */
const SKIP =
  /^(?:skip|jump|go) (?:directly )?(?:to|over)\b|^(?:aller|passer|accéder) (?:directement )?au (?:contenu|texte)|^(?:saltar|ir|pasar) al contenido|^перейти к (?:основному )?содержан|^跳[转到至]|^انتقل إلى|^تجاوز إلى/iu;

/** What on a page is not its text. `kept` are elements to read whatever they are called, `title` is what the page says it is. */
export function leavesOut(page: PageElement, kept: ReadonlySet<PageElement>, title: string): LeavesOut {
  const sheet = styledBySheet(page, { hidden: isHidden, struck: isStruck });
  const [heading, ...more] = [...elementsIn(page)].filter(({ name }) => name === 'h1');
  const ofPage =
    heading !== undefined && more.length === 0 && isAbout(shownWords(heading), title) ? [...around(heading)] : [];
  return (element) => {
    const { name, attributes } = element;
    if (UNSEEN.has(name)) return 'hidden';
    if (isUnseen(element) || sheet.hidden(element)) return 'hidden';
    if (name === 'del' || name === 's' || name === 'strike' || isStruck(attributes['style']) || sheet.struck(element))
      return 'struck-out';
    if (kept.has(element) || holdsNotes(element)) return undefined;
    const tokens = tokensOf(element);
    if (CONTROLS.has(name) || ROLES.test(attributes['role'] ?? '') || tokens.some((token) => /^MsoToc\d$/i.test(token)))
      return 'navigation';
    if (isOfSite(element) && !ofPage.includes(element)) return 'navigation';
    if (name === 'a' && (attributes['href'] ?? '').startsWith('#') && SKIP.test(shownWords(element)))
      return 'navigation';
    if (!isBlock(element)) return undefined;
    if (tokens.some((token) => MENU.test(token)) && isMenu(element)) return 'navigation';
    if (leadsOn(element) || isLinkCell(element)) return 'navigation';
    return tokens.some((token) => SITE_PART.test(token)) && isSitePart(element) && !ofPage.includes(element)
      ? 'navigation'
      : undefined;
  };
}

function tokensOf({ attributes }: PageElement): string[] {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/).filter((token) => token !== '');
}

function isUnseen(element: PageElement): boolean {
  const { name, attributes } = element;
  return (
    ('hidden' in attributes && attributes['hidden'] !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    isHidden(attributes['style']) ||
    (name === 'dialog' && !('open' in attributes)) ||
    (attributes['class'] ?? '').split(/\s+/).some((token) => UNSEEN_CLASS.test(token))
  );
}

function isHidden(style = ''): boolean {
  return /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i.test(style);
}

function isStruck(style = ''): boolean {
  return /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style);
}

/** Whether something called a menu is one: most of its words are those of links, or there are few. */
function isMenu(element: PageElement): boolean {
  const all = shownWords(element).length;
  return linkedLetters(element) * 2 >= all || all <= FEW_LETTERS;
}

function linkedLetters(element: PageElement): number {
  let linked = 0;
  for (const inner of elementsIn(element)) if (inner.name === 'a') linked += shownWords(inner).length;
  return linked;
}

/** Whether what is called a head or foot is one of the site: it is links for the most part, or says whose rights it has. */
function isSitePart(element: PageElement): boolean {
  if (isInText(element)) return false;
  const all = shownWords(element);
  return linkedLetters(element) * 2 >= all.length || (all.length <= RIGHTS_LETTERS && RIGHTS.test(all));
}

/** What sites write above the lists of their other pages. */
const LEADS_ON =
  /^(?:see also|related(?: (?:content|links|news|articles|statements|stories|pages|topics|press releases))?|(?:more|latest|recent|other|older)(?: (?:news|stories|posts|statements|press releases|articles|events))|latest|read more|you (?:may|might) also like|share(?: (?:this|on))?(?: page)?|explore (?:the topic|more)|tags|voir aussi|à lire aussi|articles? (?:liés?|connexes?)|(?:dernières|autres) (?:actualités|nouvelles)|véase también|ver también|(?:noticias|artículos) relacionad[oa]s|más noticias|últimas noticias|см\. также|по теме|اقرأ أيضا|أخبار ذات صلة|相关(?:新闻|链接|内容))\s*:?$/iu;
/** Letters of a paragraph that is text, whatever stands above it. */
const TEXT_LETTERS = 200;

/** Whether an element is a box that leads to other pages of the site: such a heading, and below it no paragraph of text. */
function leadsOn(element: PageElement): boolean {
  if (!/^(?:div|section|aside|ul)$/.test(element.name)) return false;
  let heading: string | undefined;
  for (const inner of elementsIn(element)) {
    if (heading === undefined && /^(?:h[2-6]|strong|b)$/.test(inner.name)) {
      heading = shownWords(inner);
      if (!LEADS_ON.test(heading)) return false;
    } else if (/^(?:p|li|h1|main|article)$/.test(inner.name) && shownWords(inner).length > TEXT_LETTERS) return false;
  }
  return heading !== undefined && shownWords(element).startsWith(heading);
}

/** Links of a cell that is a menu, at least, and letters of one of them, at most. */
const LEAST_LINKS = 3;
const LINK_LETTERS = 40;

/** Whether a cell holds nothing but short links, beside another that holds a text: old sites set their menus so. */
function isLinkCell(element: PageElement): boolean {
  if (element.name !== 'td') return false;
  const links = [...elementsIn(element)].filter(({ name }) => name === 'a').map(shownWords);
  if (links.length < LEAST_LINKS || links.some((words) => words.length > LINK_LETTERS || /\d/.test(words)))
    return false;
  const letters = (words: string): number => words.replace(/[\s|•·›»<>[\]/-]+/g, '').length;
  if (letters(shownWords(element)) > letters(links.join(''))) return false;
  const table = [...around(element)].find(({ name }) => name === 'table');
  if (table === undefined) return false;
  for (const cell of elementsIn(table))
    if (cell.name === 'td' && cell !== element && shownWords(cell).length > TEXT_LETTERS) return true;
  return false;
}

/** Letters of a bar of languages, or of a line of buttons. */
const FEW_LETTERS = 120;

/** Whether a heading says what the page is called, and not the site. */
function isAbout(heading: string, title: string): boolean {
  const [one, other] = [heading.toLowerCase(), title.toLowerCase()];
  return one !== '' && (other === '' || one.includes(other) || other.includes(one));
}

/** A header or footer of the site, not of an article in it (HTML standard, "header" and "footer"). */
function isOfSite(element: PageElement): boolean {
  return (element.name === 'header' || element.name === 'footer') && !isInText(element);
}

function isInText({ parent }: PageElement): boolean {
  return [...around(parent)].some((outer) => /^(?:article|main|section|blockquote|td)$/.test(outer.name));
}

/** Whether an element is a list of footnotes, by its role or by what converters call it. */
export function holdsNotes({ attributes }: PageElement): boolean {
  return (
    /^doc-(?:endnotes|footnotes?)$/.test(attributes['role'] ?? '') ||
    /(?:^|\s)(?:footnotes?|endnotes?|notes)(?:\s|$|-end)/i.test(
      `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`,
    ) ||
    /mso-element\s*:\s*(?:footnote|endnote)-list/i.test(attributes['style'] ?? '')
  );
}

/**
 * The elements that hold the text of a page: the one `main`, else the one `article`, with the lists of notes beside it, and the page's title where
 * it has none itself. Empty where the page has no such element, or several.
 */
export function textElements(page: PageElement): ReadonlySet<PageElement> {
  const elements = [...elementsIn(page)];
  const shown = (found: readonly PageElement[]) =>
    found.filter((element) => ![...around(element)].some(isUnseen) && shownWords(element) !== '');
  const mains = shown(elements.filter(({ name, attributes }) => name === 'main' || attributes['role'] === 'main'));
  const articles =
    mains.length > 0
      ? []
      : shown(
          elements.filter(
            (one) => one.name === 'article' && ![...around(one.parent)].some(({ name }) => name === 'article'),
          ),
        );
  const [main, ...others] = mains.length > 0 ? mains : articles;
  if (main === undefined || others.length > 0) return new Set();
  const titles = shown(elements.filter(({ name }) => name === 'h1'));
  const isInside = (element: PageElement) => [...around(element)].includes(main);
  const beside = titles.filter(
    (title) => ![...around(title)].some(({ name }) => /^(?:header|footer|nav|aside)$/.test(name)),
  );
  const title = titles.some(isInside) || beside.length !== 1 ? [] : beside;
  return new Set([main, ...title, ...elements.filter(holdsNotes)]);
}
