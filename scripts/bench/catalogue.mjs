import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { withCore } from '../loadCore.mjs';
import { tablesIn } from '../tables.mjs';
import { cells } from './samples.mjs';

/** Runs in a worker of its own each time: an engine that has read the tables before reads them faster. */
const LOADING = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { createDraft, shippedCatalogue } = require(workerData);
  const start = performance.now();
  void shippedCatalogue.resolutions.length;
  void shippedCatalogue.entries.length;
  const rows = performance.now();
  const draft = createDraft('The CTED and the United Nations Office of Counter-Terrorism met.');
  void draft.names.length;
  const named = performance.now();
  for (const symbol of ['S/RES/1701', 'A/RES/1514(XV)']) shippedCatalogue.listed(symbol);
  parentPort.postMessage([rows - start, named - rows, performance.now() - named]);
`;

/** The tables from nothing, in files as they ship: reading every row, the first names found, and the first look-up in the long ones. */
export async function measureCatalogue(row) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-tables-'));
  const fromDisk = (file) => `require('node:fs').readFileSync(${JSON.stringify(join(folder, file))}, 'utf8')`;
  const measure = async (core) => {
    const taken = [];
    for (let i = 0; i < 25; i++) taken.push(await once(core));
    const ascending = (at) => taken.map((times) => times[at]).sort((a, b) => a - b);
    row('tables: every row read, from nothing', ...cells(ascending(0)), '10 ms');
    row('tables: first names found after that', ...cells(ascending(1)));
    row('tables: first look-up in both long ones after that', ...cells(ascending(2)));
  };
  try {
    await withCore(measure, tablesIn(folder, fromDisk));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function once(core) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(LOADING, { eval: true, workerData: core });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
