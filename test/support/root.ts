import { join } from 'node:path';

/** The project's folder, seen from the compiled tests in out/test/support. */
export const root = join(__dirname, '..', '..', '..');
