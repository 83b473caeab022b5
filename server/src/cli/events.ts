import { eventReport, eventSummaries, formatEvent, formatEvents, nearestOf } from '../core';
import { type Command, UsageError } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const events: Command = {
  name: 'events',
  usage: `[--format text|json] ${corpusUsage} [ID]`,
  summary: 'lists the events of the corpus; of one it tells the sessions, their limits and questions',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    if (positionals.length > 1) throw new UsageError('name one event, or none for the list of them');
    const [id] = positionals;
    const { events: known } = await readCorpus(values, terminal);
    if (id === undefined) {
      const summaries = eventSummaries(known);
      terminal.out(format === 'json' ? asJson({ events: summaries }) : formatEvents(summaries));
      return 0;
    }
    const event = known.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
    if (event) {
      terminal.out(format === 'json' ? asJson(eventReport(event)) : formatEvent(event));
      return 0;
    }
    const nearest = nearestOf(
      id,
      known.map((candidate) => candidate.id),
    );
    const remedy = nearest === undefined ? '“rostrum events” lists them' : `did you mean ${nearest}?`;
    terminal.error(`rostrum: the corpus has no event “${id}”: ${remedy}`);
    return 1;
  },
};

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
