/** What a step of the README has its reader do, or says that is then to be seen. */
export type ReadmeAction =
  /** A draft with nothing in it. */
  | { readonly kind: 'emptyDraft' }
  /** A command by its title, in bold. */
  | { readonly kind: 'command'; readonly title: string }
  /** “type `words`”. */
  | { readonly kind: 'type'; readonly text: string }
  /** A key, in backticks: "Ctrl+Space". */
  | { readonly kind: 'press'; readonly key: string }
  /** A block of front matter, which takes the place of all there is. */
  | { readonly kind: 'frontMatter'; readonly text: string }
  /** A line of front matter, in backticks: "limit: 4m". */
  | { readonly kind: 'frontMatterLine'; readonly text: string }
  /** The pointer is put on a thing: "hover the resolution". */
  | { readonly kind: 'hover'; readonly thing: string }
  /** A limit the status bar shows, in backticks: "/ 3:00". */
  | { readonly kind: 'limit'; readonly text: string }
  /** Words to be seen, in quotation marks. */
  | { readonly kind: 'sees'; readonly text: string };

const FORMS: readonly (readonly [RegExp, (found: string) => ReadmeAction])[] = [
  [/\b(empty draft)\b/, () => ({ kind: 'emptyDraft' })],
  [/\*\*(Rostrum: [^*]+)\*\*/, (title) => ({ kind: 'command', title })],
  [/^ *```\n([\s\S]*?)^ *```$/m, (text) => ({ kind: 'frontMatter', text: text.replace(/^ +/gm, '') })],
  [/\b[Tt]ype `([^`]+)`/, (text) => ({ kind: 'type', text })],
  [/`((?:Ctrl\+)?(?:Tab|Enter|Escape|Space|F\d+|\.))`/, (key) => ({ kind: 'press', key })],
  [/`([a-z]+: [^`]+)`/, (text) => ({ kind: 'frontMatterLine', text })],
  [/`(\/ \d+:\d\d)`/, (text) => ({ kind: 'limit', text })],
  [/\bhover the (\w+)/, (thing) => ({ kind: 'hover', thing })],
  [/“([^”]+)”/, (text) => ({ kind: 'sees', text })],
];

const ANY = new RegExp(FORMS.map(([form]) => `(?:${form.source})`).join('|'), 'gm');

/** What the numbered steps below a heading of a README say, a list for each step, in their order. */
export function readmeSteps(readme: string, heading: string): readonly (readonly ReadmeAction[])[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const list = section.split(/^(?=\d+\. )/m).slice(1);
  return list.map((step) => {
    const text = step.split(/\n(?=\S)/)[0]!;
    return [...text.matchAll(ANY)].map((match) => {
      const groups: readonly (string | undefined)[] = match.slice(1);
      const which = groups.findIndex((found) => found !== undefined);
      return FORMS[which]![1](groups[which]!);
    });
  });
}
