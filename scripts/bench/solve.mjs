/** The solution of linear equations, each a row of its factors with what they sum up to behind them: by elimination. Changes `system`. */
export function solve(system) {
  const size = system.length;
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
