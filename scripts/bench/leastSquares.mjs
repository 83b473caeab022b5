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
  for (let column = 0; column < size; column++) {
    const pivot = system.reduce(
      (best, row, index) => (index >= column && Math.abs(row[column]) > Math.abs(system[best][column]) ? index : best),
      column,
    );
    [system[column], system[pivot]] = [system[pivot], system[column]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = system[row][column] / system[column][column];
      system[row] = system[row].map((value, index) => value - factor * system[column][index]);
    }
  }
  return system.map((row, index) => row[size] / row[index]);
}
