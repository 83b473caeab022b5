import { UnreadableText } from '../host/decodeText';
import { type Command, type ExitStatus, type Terminal, UsageError } from './command';
import { commands } from './commands';
import { readVersion } from './readVersion';

/** Runs the command line `rostrum VERB …`. Never throws: what went wrong is a sentence on the error stream and status 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [verb, ...rest] = args;
  const asked = verb === 'help' ? commands.find(({ name }) => name === rest[0]) : undefined;
  if (asked) {
    terminal.out(helpOf(asked));
    return 0;
  }
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    terminal.out(usage());
    return verb === undefined ? 2 : 0;
  }
  if (verb === '--version' || verb === '-V' || verb === '-v') {
    terminal.out(`${await readVersion(terminal.root)}\n`);
    return 0;
  }
  const command = commands.find(({ name }) => name === verb);
  if (!command) {
    terminal.error(`rostrum: there is no verb "${verb}"\n${usage()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOf(command));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError)
      terminal.error(`rostrum ${verb}: ${message}\nusage: rostrum ${command.name} ${command.usage}`);
    else if (error instanceof UnreadableText) terminal.error(`rostrum ${verb}: standard input ${message}`);
    else terminal.error(`rostrum ${verb}: ${message}`);
    return 2;
  }
}

function helpOf({ name, usage: forms, summary }: Command): string {
  return `rostrum ${name} ${forms}\n  ${summary}\n`;
}

function usage(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  const server = `  ${'lsp'.padEnd(width)}  starts the language server (lsp --stdio)`;
  return `usage: rostrum VERB …\n${[...rows, server].join('\n')}\nrostrum VERB --help tells a verb's options, rostrum --version the version\n`;
}
