/** "2:48": the whole seconds that have passed. */
export function passed(seconds: number): string {
  return minutes(Math.floor(seconds + 1e-9));
}

/** "0:12": the seconds that are left, rounded up, so that the time passed and the time left add up to the whole. */
export function remaining(seconds: number): string {
  return minutes(Math.ceil(seconds - 1e-9));
}

/** "4 s", "1:04": a difference, without its sign. */
export function difference(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return whole < 60 ? `${whole} s` : minutes(whole);
}

/** Ahead of the plan or behind it, with a sign that needs no colour. */
export function aheadOfPlan(seconds: number): string {
  if (Math.abs(seconds) < 1) return 'on plan';
  return seconds > 0 ? `▲ ${difference(seconds)} ahead` : `▼ ${difference(seconds)} behind`;
}

/** How long something took beside its plan. */
export function besidePlan(taken: number, planned: number): string {
  const by = taken - planned;
  if (Math.abs(by) < 1) return 'as planned';
  return `${difference(by)} ${by > 0 ? 'longer' : 'shorter'}`;
}

function minutes(whole: number): string {
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
