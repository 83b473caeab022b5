/** An element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | string)[];
  readonly parent: PageElement | undefined;
}

/** The depth from which on elements stand beside each other, as in browsers: no page goes so deep that was not made to. */
const DEEPEST = 400;

/** The elements of a page, under one without a name. Never throws: a browser shows any page. */
export async function pageTree(html: string): Promise<PageElement> {
  const { Parser } = await import('htmlparser2');
  const root: PageElement = { name: '', attributes: {}, children: [], parent: undefined };
  let at = root;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > DEEPEST) return;
        const element: PageElement = { name, attributes, children: [], parent: at };
        at.children.push(element);
        at = element;
      },
      ontext: (text) => void at.children.push(text),
      onclosetag() {
        if (depth <= DEEPEST) at = at.parent ?? root;
        depth--;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

/** All elements in another, in the order of the page. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  const waiting = element.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at]!);
  }
}

/** The element and those around it, the innermost first. */
export function* around(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at !== undefined; at = at.parent) yield at;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own. */
export function isBlock({ name }: PageElement): boolean {
  return BLOCKS.has(name);
}

/** Elements whose content is no text of any kind. */
const CODE = new Set(['script', 'style']);

/** All words in an element, on one line. */
export function shownWords(element: PageElement): string {
  const pieces: string[] = [];
  const collect = (from: PageElement): void => {
    if (CODE.has(from.name)) return;
    for (const child of from.children) {
      if (typeof child === 'string') pieces.push(child);
      else {
        const border = isBlock(child) || child.name === 'br' ? ' ' : '';
        pieces.push(border);
        collect(child);
        pieces.push(border);
      }
    }
  };
  collect(element);
  return pieces
    .join('')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
}
