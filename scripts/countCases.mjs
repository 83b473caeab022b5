/**
 * How many cases passed and failed, by mocha's closing lines in `output`: the last ones, where it ran more than once. A suite that
 * broke off (`code` is not 0, and none failed), or ran nothing, counts as one failed.
 */
export function countCases(output, code) {
  const last = (word) => Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const passed = last('passing');
  const failed = last('failing');
  const brokeOff = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: brokeOff ? 1 : failed };
}
