import { say } from '../messages/say';
import { createDraft, type Draft } from '../draft/draft';
import { type Edit, type Finding, type FixGrade, withEdits } from '../finding';
import type { FrontMatterFault } from '../frontMatter/frontMatter';
import { frontMatterBounds } from '../frontMatter/frontMatterBounds';
import { frontMatterKey } from './front-matter-key';
import { frontMatterValue } from './front-matter-value';
import type { Rule } from './rule';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  summary: 'A line of the front matter cannot be read: it is no key with a value.',
  severity: 'warning',
  fixGrade: {
    sureWhere: 'the line is then read as it stands, the others as before, and nothing else is wrong in them',
  },
  *check(draft, context, before) {
    const { fault } = draft.frontMatter;
    if (!fault) return;
    const problemsIn = (one: Draft): readonly string[] =>
      [frontMatterKey, frontMatterValue].flatMap((rule) =>
        [...rule.check(one, context, before)].map(({ message }) => `${rule.id}: ${message}`),
      );
    yield finding(draft, fault, problemsIn);
  },
};

function finding(draft: Draft, fault: FrontMatterFault, problemsIn: ProblemsIn): Finding {
  const { kind, span, value } = fault;
  switch (kind) {
    case 'open quotation mark':
      return { span: value ?? span, message: say('front-matter-syntax/open-mark') };
    case 'no space': {
      const message = say('front-matter-syntax/no-space');
      if (!value) return { span, message };
      const edit = { span: { start: value.start, end: value.start }, newText: ' ' };
      const grade = gradeOf(draft, fault, edit, problemsIn);
      return { span, message, fixes: [{ title: say('fix/add-space'), grade, edits: [edit] }] };
    }
    case 'needs quotation marks': {
      const message = say('front-matter-syntax/needs-marks');
      if (!value) return { span, message };
      const written = draft.text.slice(value.start, value.end);
      const edit = { span: value, newText: `'${written.replaceAll("'", "''")}'` };
      // What looks like a comment would become a part of the value.
      const grade = /\s#/.test(written) ? 'offered' : gradeOf(draft, fault, edit, problemsIn);
      return { span: value, message, fixes: [{ title: say('fix/put-in-marks'), grade, edits: [edit] }] };
    }
    case 'no key':
    case 'other':
      return { span, message: say('front-matter-syntax/no-key') };
  }
}

/** What is wrong in the front matter of a draft, a line each. */
type ProblemsIn = (draft: Draft) => readonly string[];

/** Sure where the edit adds the line to what is read, loses nothing, and leaves no other fault and brings no problem. */
function gradeOf(draft: Draft, { span }: FrontMatterFault, edit: Edit, problemsIn: ProblemsIn): FixGrade {
  const head = draft.text.slice(0, frontMatterBounds(draft.text)?.end);
  const mended = createDraft(withEdits(head, [edit]), { catalogue: draft.catalogue });
  const { pairs, fault } = mended.frontMatter;
  const own = pairs.find(({ key }) => key.start === span.start);
  if (fault || own?.holds !== 'text') return 'offered';
  const others = pairs.filter((pair) => pair !== own).map((pair) => `${pair.name}:${valueIn(mended, pair.span)}`);
  const before = draft.frontMatter.pairs.map((pair) => `${pair.name}:${valueIn(draft, pair.span)}`);
  const isKept = others.length === before.length && others.every((pair, i) => pair === before[i]);
  const known = [...problemsIn(draft)];
  const bringsNone = problemsIn(mended).every((problem) => {
    const at = known.indexOf(problem);
    if (at >= 0) known.splice(at, 1);
    return at >= 0;
  });
  return isKept && bringsNone ? 'sure' : 'offered';
}

function valueIn({ text }: Draft, { start, end }: Finding['span']): string {
  return text.slice(start, end);
}
