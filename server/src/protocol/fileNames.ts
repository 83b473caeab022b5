/**
 * Names that Windows keeps for devices, with any ending or none: learn.microsoft.com/windows/win32/fileio/naming-a-file; the two with a
 * dollar: "CreateFileA function", "Consoles". The raised digits count as digits.
 */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9¹²³])$/i;
/** Characters that no name may have there, from the same page. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/;
/** What Windows takes off the end of a name. */
const LOST_END = /[. ]+$/;
/** The longest name: UTF-16 units on Windows, bytes of UTF-8 on Linux, where the same name is never shorter. */
const LONGEST = 255;

/** Why no file on Windows can have this name, as a clause that goes on a sentence about the file: "ends in …"; `undefined` where one can. */
export function windowsNameFault(name: string): string | undefined {
  if (isDevice(name)) return `has the name of a device of Windows (${name}): give it another`;
  const [character] = FORBIDDEN.exec(name) ?? [];
  if (character !== undefined) {
    const shown = character < ' ' ? 'a control character' : character;
    return `has a character in its name that Windows does not allow (${shown})`;
  }
  if (LOST_END.test(name)) return `has a name that ends in a dot or a space, which Windows takes away (“${name}”)`;
  return name.length > LONGEST ? `has too long a name (more than ${LONGEST} letters)` : undefined;
}

/**
 * A name that a file can have on every system, as close to the words as may be; `ending` stands whole behind them ("report.html" of
 * "report" and ".html") and is itself harmless.
 */
export function safeFileName(words: string, ending: string): string {
  const allowed = words.replace(new RegExp(FORBIDDEN, 'g'), '-').replace(LOST_END, '').trimStart();
  const named = allowed === '' ? 'untitled' : allowed;
  return shortened(isDevice(named) ? named.replace(/^[^. ]+/, '$&_') : named, LONGEST - ending.length) + ending;
}

/** Windows looks at what stands before the first dot, without the spaces around. */
function isDevice(name: string): boolean {
  return DEVICE.test(/^[^.:]*/.exec(name)![0].trim());
}

/** As many whole characters as have so many bytes in UTF-8, without an end that Windows would take away. */
function shortened(name: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const character of name) {
    const code = character.codePointAt(0)!;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (left < 0) return kept.replace(LOST_END, '');
    kept += character;
  }
  return kept;
}
