/** The names of a template's slots: `'name' | 'year'` of "{name} of {year}". */
export type Slots<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** What goes into the slots of a template: every one of them, and nothing else. */
export type Values<Template extends string> = Readonly<Record<Slots<Template>, string | number>>;

const SLOT = /\{(\w+)\}/g;

/** A template with its slots filled. What goes in is text as it is: no slot in it is filled again. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(SLOT, (slot, name: string) => String(values[name] ?? slot));
}

/** The names of the slots of a template, in their order. */
export function slotsOf(template: string): readonly string[] {
  return [...template.matchAll(SLOT)].map(([, name]) => name!);
}
