import { frontMatterValue } from './front-matter-value';
import { overTimeLimit } from './over-time-limit';
import type { Rule } from './rule';

/** Every rule, in the order the settings page shows them. Adding a rule is one file plus one line here. */
export const rules: readonly Rule[] = [overTimeLimit, frontMatterValue];
