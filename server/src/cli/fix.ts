import { fixedText, type FixedText } from '../core';
import { type Command, type ExitStatus, type Terminal, UsageError } from './command';
import { calledOf } from './draftReader';
import { encodingOf, utf8 } from './encodingOf';
import { type Input, readDraftsAndCorpus } from './inputs';
import { commonOptions, corpusUsage, draftsUsage, parseOptions, wishesOf } from './options';
import { replaceFile } from './replaceFile';
import { tellFailures } from './tellFailures';
import { unifiedDiff } from './unifiedDiff';
import { writeOutput } from './writeOutput';

const { format: _, ...corpusOptions } = commonOptions;

const options = {
  ...corpusOptions,
  diff: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  output: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

interface Values {
  readonly diff: boolean;
  readonly write: boolean;
  readonly output?: string | undefined;
  readonly force: boolean;
  readonly catalogue: readonly string[];
}

/** A draft with its fixes. */
interface Fixed extends FixedText {
  readonly input: Input & { readonly bytes: Uint8Array };
}

export const fix: Command = {
  name: 'fix',
  usage: `[--diff | --output FILE [--force] | --write] ${corpusUsage} ${draftsUsage}`,
  summary: 'makes the fixes that are sure and prints the text; with --write it replaces the file and keeps a copy',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, options);
    refuseContradictions(values, positionals);
    const { files, unread, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
    const context = { corpus, wishes: wishesOf({}) };
    const texts = files.filter(isText);
    for (const { path } of files.filter((file) => !isText(file)))
      terminal.error(
        `rostrum: ${path} is no text file, and is left as it is: “rostrum check” says what to change in it`,
      );
    let status: ExitStatus = unread.length > 0 || texts.length < files.length ? 2 : 0;
    if (!values.write && !values.diff && texts.length > 1)
      throw new UsageError(`${texts.length} drafts are not printed as one: name one, or say --diff or --write`);
    for (const [at, input] of texts.entries()) {
      const fixed = { input, ...fixedText(input.draft, context) };
      terminal.progress?.(`${at + 1} of ${texts.length} drafts fixed`);
      tellFailures(input.path, fixed.left, terminal);
      if (fixed.left.failures.length > 0) status = 2;
      if (!(await handOver(fixed, values, terminal))) status = 2;
    }
    return status;
  },
};

function refuseContradictions({ diff, write, output, force }: Values, operands: readonly string[]): void {
  if (Number(diff) + Number(write) + Number(output !== undefined) > 1)
    throw new UsageError('--diff, --output and --write exclude each other: give one of them');
  if (force && output === undefined)
    throw new UsageError('--force goes with --output alone: it lets that write over a file');
  if (write && operands.includes('-'))
    throw new UsageError('standard input cannot be written to: leave --write out, and the text is printed');
}

function isText(input: Input): input is Fixed['input'] {
  return input.bytes !== undefined;
}

/** Prints or writes what was fixed, and says what was done; whether it could. */
async function handOver(fixed: Fixed, values: Values, terminal: Terminal): Promise<boolean> {
  const { input, text, changes } = fixed;
  const { path, draft, bytes } = input;
  const say = (done: string): void => terminal.error(`rostrum: ${calledOf(path)}: ${done}${restOf(fixed)}`);
  if (values.diff) {
    terminal.out(unifiedDiff(calledOf(path), draft.text, text, terminal.paint));
    return true;
  }
  if (values.output !== undefined) {
    const content = (encodingOf(bytes, draft.text) ?? utf8)(text);
    const read = [path === '-' ? (0 as const) : path, ...values.catalogue];
    await writeOutput(values.output, content, read, { overwrites: values.force });
    say(`${changesMade(changes)}, written to ${values.output}`);
    return true;
  }
  if (!values.write) {
    terminal.out(text);
    say(changesMade(changes));
    return true;
  }
  if (changes === 0) return true;
  const encode = encodingOf(bytes, draft.text);
  if (!encode) {
    terminal.error(
      `rostrum: ${path} is not written: it is not in UTF-8, and more than the fixes would change: save it as UTF-8, or use --output`,
    );
    return false;
  }
  try {
    say(`${changesMade(changes)}, the text before is in ${await replaceFile(path, bytes, encode(text))}`);
    return true;
  } catch (error) {
    terminal.error(`rostrum: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function changesMade(changes: number): string {
  if (changes === 0) return 'nothing to fix that is sure';
  return changes === 1 ? '1 change made' : `${changes} changes made`;
}

/** What is left for a person, where something is. */
function restOf({ left: { problems } }: Fixed): string {
  if (problems.length === 0) return '';
  return `; ${problems.length === 1 ? '1 finding is' : `${problems.length} findings are`} left (rostrum check)`;
}
