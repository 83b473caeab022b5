import { type SpeakingRole, speakingRoles } from '../limits/limitGrammar';

/** A role that limits are stated for, `undefined` for anything else: the floor's limit holds then. */
export function parseRole(written: string | undefined): SpeakingRole | undefined {
  return speakingRoles.find((role) => role === written?.trim().toLowerCase());
}
