#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as program from './cli/program';

/** The program lies beside the threads that read documents, and shares its parts with them. */
const bundle = pathToFileURL(join(__dirname, 'reader/program.mjs')).href;
void (import(bundle) as Promise<typeof program>).then(({ runProgram }) => runProgram(join(__dirname, '..')));
