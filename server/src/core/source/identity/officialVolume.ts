/** "Resolutions and decisions of the Security Council", "Resolutions adopted by the General Assembly during its seventh session". */
const OFFICIAL_VOLUME =
  /^(?:resolutions(?:\s+and\s+decisions)?|decisions)\s+(?:adopted\s+by|of)\s+the\s+(?:security\s+council|general\s+assembly|economic\s+and\s+social\s+council|human\s+rights\s+council)(?:,?\s+(?:(?:in|at|during|for)\s.{2,60}|(?:18|19|20)\d\d(?:[-–](?:18|19|20)?\d\d)?))?$/i;

/** Whether a line is the name of the volume that a page of the Official Records is taken from: it names none of the texts on it. */
export function isOfficialVolume(line: string): boolean {
  return OFFICIAL_VOLUME.test(line);
}
