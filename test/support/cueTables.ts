import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type CueTable } from '../../server/src/core/cues/cueTable';
import { type LimitCueTable } from '../../server/src/core/limits/limitCue';
import { root } from './root';

/** A table of rows as its file exports it. */
export interface ExportedTable<Table> {
  /** "cuts/openingCues openings". */
  readonly name: string;
  readonly table: Table;
}

const load = createRequire(__filename);

/** Every table of the core: what the files named …Cues export. Throws where one exports something else. */
export function cueTables(): {
  readonly plain: readonly ExportedTable<CueTable>[];
  readonly limits: readonly ExportedTable<LimitCueTable>[];
} {
  const plain: ExportedTable<CueTable>[] = [];
  const limits: ExportedTable<LimitCueTable>[] = [];
  const core = 'server/src/core';
  for (const source of readdirSync(join(root, core), { recursive: true, encoding: 'utf8' })) {
    if (!source.endsWith('Cues.ts')) continue;
    const file = source.replaceAll('\\', '/').slice(0, -3);
    const exported = load(join(root, 'out', core, file)) as Record<string, CueTable | LimitCueTable>;
    for (const [key, table] of Object.entries(exported)) {
      const name = `${file} ${key}`;
      if ('findAll' in table) plain.push({ name, table });
      else if ('stands' in table) limits.push({ name, table });
      else throw new Error(`${name} is no table of rows`);
    }
  }
  return { plain, limits };
}
