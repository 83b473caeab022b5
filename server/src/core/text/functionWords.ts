/**
 * English words that bind others together: a set phrase does not end in one ("in accordance with the"), and a phrase cut
 * before a coordinating one would start in the middle ("and fundamental freedoms").
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with without within into onto upon over under between among against through during
  and or nor but as than that which who whom whose this these those its their his her our your it they we is are was were be
  been being has have had do does did will would shall should may might can could must not also both either each such if
  when where while whether how what why including regarding concerning per via s`.split(/\s+/),
);

/** Words that only carry on what stands before them. */
export const bindingWords: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'of', 'to', 'than', "'s"]);
