import { solve } from './solve.mjs';

/**
 * The weights with which the columns of `rows` come closest to 1 together: ordinary least squares by the normal equations. Dividing
 * each row by what it should give beforehand makes the errors relative ones.
 */
export function leastSquares(rows) {
  const size = rows[0].length;
  const system = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)),
    rows.reduce((sum, row) => sum + row[i], 0),
  ]);
  return solve(system);
}
