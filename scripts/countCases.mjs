/**
 * How many cases passed, failed and were passed over, by mocha's closing lines in `output`: the last ones, where it ran more than once. A
 * suite that broke off (`code` is not 0, and none failed), or ran nothing and passed nothing over, counts as one failed.
 */
export function countCases(output, code) {
  const last = (word) => Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const passed = last('passing');
  const failed = last('failing');
  const skipped = last('pending');
  const brokeOff = failed === 0 && (code !== 0 || passed + skipped === 0);
  return { passed, failed: brokeOff ? 1 : failed, skipped };
}
