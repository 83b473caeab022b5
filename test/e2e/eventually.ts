/** How often a probe is asked, in milliseconds. */
const PAUSE = 50;

/**
 * Asks `probe` again and again until it answers with something other than undefined, and resolves to that. A probe that throws
 * has not answered yet. Rejects after `seconds` with what was waited for and the last thing the probe threw.
 */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | PromiseLike<T | undefined>,
  seconds = 20,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last: string;
  do {
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
      last = '';
    } catch (error) {
      last = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < deadline);
  throw new Error(`Not seen within ${seconds} s: ${what}${last}`);
}
