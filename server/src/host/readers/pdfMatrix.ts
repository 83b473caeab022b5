/** An affine transformation as PDF writes it: [a b c d e f] takes (x, y) to (a x + c y + e, b x + d y + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` to what comes of it. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export function movedBy([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A rectangle: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The smallest upright rectangle around what a matrix makes of one. */
export function boxedBy(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [movedBy(matrix, left, bottom), movedBy(matrix, right, bottom), movedBy(matrix, left, top)];
  corners.push(movedBy(matrix, right, top));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function isWithin([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}
