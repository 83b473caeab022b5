const NAMES =
  `ay bee see dee ee eff gee aitch eye jay kay ell em en oh pee cue ar ess tee you vee double-you ex why zed`.split(
    ' ',
  );

/** The names of letters, as an acronym is spelled: "UN" is "you en". What is no letter of English is left out. */
export function letterNames(letters: string): readonly string[] {
  return Array.from(letters.toLowerCase()).flatMap((letter) => NAMES[letter.charCodeAt(0) - 97] ?? []);
}
