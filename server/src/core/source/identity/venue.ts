/** "Trusteeship Council Chamber", "Conference Room 4, UN Headquarters", "Salle XX, Palais des Nations": the room, alone on a line. */
const VENUE =
  /^(?:(?:(?:trusteeship|security|economic\s+and\s+social|general\s+assembly|human\s+rights|ecosoc|council|assembly)\s+){1,3}(?:chamber|hall)|(?:conference\s+|meeting\s+|board\s?|press\s+briefing\s+)?room\s+(?:\d{1,3}|[A-Z]|[A-Z]?-?\d{1,4}|[XVI]+)|plenary\s+(?:hall\s+)?\d|(?:GA|plenary)\s+hall|CR\s?\d{1,2}|auditorium(?:\s+[A-Z\d]{1,3})?|salle\s+(?:\d{1,2}|[XVI]+)|sala\s+(?:\d{1,2}|[XVI]+))(?:,\s.{3,60})?$/i;

/** Whether a line is the room of a meeting alone, which names an organ that may be none of the meeting. */
export function isVenue(line: string): boolean {
  return VENUE.test(line);
}
