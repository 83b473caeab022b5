import { check } from './check';
import { cite } from './cite';
import type { Command } from './command';
import { complete } from './complete';
import { events } from './events';
import { find } from './find';
import { fix } from './fix';
import { indexCommand } from './indexCommand';
import { look } from './look';
import { quotes } from './quotes';
import { report } from './report';
import { session } from './session';
import { time } from './time';

/** Every verb, in the order the usage shows them. Adding one is a file plus one line here. */
export const commands: readonly Command[] = [
  check,
  fix,
  time,
  session,
  events,
  cite,
  quotes,
  report,
  look,
  complete,
  find,
  indexCommand,
];
