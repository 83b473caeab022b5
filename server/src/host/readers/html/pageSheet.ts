import { around, elementsIn, type PageElement } from './pageTree';

/** A selector that is understood: elements by name, classes and ids, each in the next. */
const SELECTOR = /^(?:[a-z][a-z\d]*)?(?:[.#][\w-]+)*(?:\s+(?:[a-z][a-z\d]*)?(?:[.#][\w-]+)+|\s+[a-z][a-z\d]*)*$/i;

/** A page is hidden as a whole until its scripts have run. */
const WHOLE_PAGE = /(?:^|\s)(?:html|body)(?:[.#][\w-]+)*$/i;

/** What of a page's own style sheets says by kind of declaration, `kinds`: rules outside of any condition, the last for a selector. */
export function styledBySheet<Kind extends string>(
  page: PageElement,
  kinds: Readonly<Record<Kind, (declarations: string) => boolean>>,
): Readonly<Record<Kind, (element: PageElement) => boolean>> {
  const names = Object.keys(kinds) as Kind[];
  const selectors = Object.fromEntries(names.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  for (const [selector, declarations] of rulesOf(page)) {
    if (selector === '' || !SELECTOR.test(selector) || WHOLE_PAGE.test(selector)) continue;
    for (const kind of names) {
      if (kinds[kind](declarations)) selectors[kind].add(selector);
      else if (/(?:^|[;\s])(?:display|text-decoration(?:-line)?)\s*:/i.test(declarations))
        selectors[kind].delete(selector);
    }
  }
  return Object.fromEntries(names.map((kind) => [kind, matcherOf(selectors[kind])])) as Record<
    Kind,
    (element: PageElement) => boolean
  >;
}

/** The rules of all sheets of a page, in their order: a selector, and what is declared for it. */
function* rulesOf(page: PageElement): Generator<readonly [selector: string, declarations: string]> {
  for (const { name, children } of elementsIn(page)) {
    if (name !== 'style') continue;
    const rules = children
      .filter((child) => typeof child === 'string')
      .join('')
      .replace(/\/\*[^]*?\*\/|<!--|-->/g, '');
    let depth = 0;
    let from = 0;
    for (let at = 0; at < rules.length; at++) {
      if (rules[at] === ';' && depth === 0) from = at + 1;
      else if (rules[at] === '{' && depth++ === 0) {
        const selectors = rules.slice(from, at);
        const end = rules.indexOf('}', at);
        if (!selectors.includes('@') && end > 0)
          for (const selector of selectors.split(',')) yield [selector.trim(), rules.slice(at + 1, end)];
      } else if (rules[at] === '}' && --depth <= 0) {
        depth = 0;
        from = at + 1;
      }
    }
  }
}

function matcherOf(selectors: ReadonlySet<string>): (element: PageElement) => boolean {
  /** By the class, id or name that the element itself must have. */
  const byLast = new Map<string, (readonly string[])[]>();
  for (const selector of selectors) {
    const steps = selector.split(/\s+/);
    const key = /[.#][\w-]+$/.exec(steps.at(-1)!)?.[0] ?? steps.at(-1)!.toLowerCase();
    byLast.set(key, [...(byLast.get(key) ?? []), steps]);
  }
  if (byLast.size === 0) return () => false;
  return (element) => {
    const { name, attributes } = element;
    const keys = [name, `#${attributes['id'] ?? ''}`, ...classesOf(element).map((one) => `.${one}`)];
    return keys.some((key) => byLast.get(key)?.some((steps) => isSelected(element, steps)) === true);
  };
}

function isSelected(element: PageElement, steps: readonly string[]): boolean {
  if (!isStep(element, steps.at(-1)!)) return false;
  let left = steps.length - 2;
  if (left < 0) return true;
  for (const outer of around(element.parent)) if (left >= 0 && isStep(outer, steps[left]!)) left--;
  return left < 0;
}

function isStep(element: PageElement, step: string): boolean {
  const [tag = ''] = /^[a-z\d]*/i.exec(step) ?? [];
  if (tag !== '' && tag.toLowerCase() !== element.name) return false;
  const classes = classesOf(element);
  return (step.match(/[.#][\w-]+/g) ?? []).every((part) =>
    part.startsWith('#') ? element.attributes['id'] === part.slice(1) : classes.includes(part.slice(1)),
  );
}

function classesOf({ attributes }: PageElement): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}
