// Two modules of VS Code's server build are C++ that npm compiles: most of a minute, and a compiler must be there. Both are small
// enough to stand in for in JavaScript. (node-pty, which only the terminal needs, is left out: there is no terminal then.)
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes log files, which is where output channels get their text from. No rotation: a test's or a session's log is short. */
const spdlog = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(kind, name, file) { this.file = file; this.level = 2; this.stamped = true; this.lines = []; }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.stamped = false; }
  write(level, message) {
    if (level < this.level || this.file === undefined) return;
    if (this.lines.length === 0) setImmediate(() => this.flush());
    const stamp = new Date().toISOString().replace('T', ' ').slice(0, 23);
    this.lines.push(this.stamped ? stamp + ' [' + (LEVELS[level] === 'warn' ? 'warning' : LEVELS[level]) + '] ' + message + '\\n' : message);
  }
  flush() {
    const text = this.lines.join('');
    this.lines = [];
    try { if (text !== '') fs.appendFileSync(this.file, text); } catch { /* the profile was removed under a server that is ending */ }
  }
  drop() { this.flush(); this.file = undefined; }
}
LEVELS.forEach((name, level) => { Logger.prototype[name] = function (message) { this.write(level, message); }; });
async function create(name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

/** Ends a hung extension host whose server is gone; a host that is not hung ends itself. */
const watchdog = `'use strict';
exports.start = () => {};
exports.exit = (code) => process.exit(code);
`;

/** Each with the names under which versions of VS Code know the module. */
const standIns = [
  { names: ['@vscode/spdlog'], text: spdlog },
  { names: ['native-watchdog', '@vscode/native-watchdog'], text: watchdog },
];

/** Puts the stand-ins in the place of the modules, in a folder of modules that has them. */
export function writeStandIns(modules) {
  for (const { names, text } of standIns) {
    const found = names.map((name) => path.join(modules, name)).filter((folder) => existsSync(folder));
    if (found.length === 0) throw new Error(`no module is called ${names.join(' or ')}`);
    for (const folder of found) writeFileSync(path.join(folder, 'index.js'), text);
  }
}
