import { solve } from '../bench/solve.mjs';

/** Steps of Newton: the likelihood of so few columns stands still long before. */
const STEPS = 30;

/**
 * Logistic regression: `{ none, of }`, the log odds without anything and what 1 of each column is worth, so that `labels` are likeliest. Large weights cost
 * `penalty`, on columns of the same spread, so that few rows are not taken at their word.
 */
export function fitLogistic(rows, labels, penalty) {
  const size = rows[0].length;
  const mean = columns(size, (column) => average(rows.map((row) => row[column])));
  const spread = columns(
    size,
    (column) => Math.sqrt(average(rows.map((row) => (row[column] - mean[column]) ** 2))) || 1,
  );
  const scaled = rows.map((row) => [1, ...row.map((value, column) => (value - mean[column]) / spread[column])]);
  let weights = new Array(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = weights.map((weight, column) => {
      const own = column === 0 ? 0 : 2 * penalty;
      const equation = new Array(size + 2).fill(0);
      equation[column] = own;
      equation[size + 1] = -own * weight;
      return equation;
    });
    scaled.forEach((row, at) => {
      const share = sigmoid(dot(weights, row));
      const slope = share * (1 - share);
      for (let i = 0; i <= size; i++) {
        for (let j = 0; j <= size; j++) system[i][j] += slope * row[i] * row[j];
        system[i][size + 1] += (labels[at] - share) * row[i];
      }
    });
    const change = solve(system);
    weights = weights.map((weight, column) => weight + change[column]);
  }
  const of = columns(size, (column) => weights[column + 1] / spread[column]);
  return { none: weights[0] - dot(of, mean), of };
}

export function dot(a, b) {
  return a.reduce((sum, value, at) => sum + value * b[at], 0);
}

export function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sigmoid(odds) {
  return 1 / (1 + Math.exp(-odds));
}

function columns(size, of) {
  return Array.from({ length: size }, (_, column) => of(column));
}
