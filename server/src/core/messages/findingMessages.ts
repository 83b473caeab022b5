/**
 * What the rules say, by rule, and behind a slash by case. One voice: the fact first, then, behind a colon, what to do about it; no full
 * stop, as lists of problems have none; typographic quotation marks around words of the draft or of a source. docs/style.md has the reasons.
 * A slot that ends in `Aside` holds nothing or a clause with its own punctuation.
 */
export const findingMessages = {
  'acronym-defined-twice': '{acronym} is spelled out before: the acronym is enough',
  'acronym-unused': '{acronym} is not used again: leave it out',

  'agreed-language/listed': 'Listed as a deviation',
  'agreed-language/listed-in': 'Listed as a deviation in {source}',
  'agreed-language/variant': 'Agreed language too, beside “{agreed}” ({from}, this form {here}{yetAside})',
  'agreed-language/deviation': 'Agreed language writes “{agreed}” ({from}{yetAside})',
  'agreed-language/near': 'Close to agreed language: “{agreed}” ({from}{yetAside})',
  'agreed-language/slip': 'Not a word of the agreed language: “{agreed}” ({from}{yetAside})',
  'agreed-language/order': 'Agreed language has another order: “{agreed}” ({from}{yetAside})',
  'agreed-language/cut': 'Agreed language goes on: “{agreed}” ({from}{yetAside})',
  'agreed-language/contested': 'A political choice: “{agreed}” is agreed ({from}{yetAside}){sidesAside}',

  'empty-stub': 'Still to be written',

  'entity-name': 'The name is written “{expected}”, not “{written}”',

  'former-name': '{body} was replaced in {year} by {successor}',
  'former-name/unverified': '{body} was replaced in {year} by {successor} (not verified)',

  'front-matter-key/twice': '“{key}” is given twice: the last one holds',
  'front-matter-key/unknown': 'Nothing is done with “{key}”: the keys are {keys}',
  'front-matter-key/meant': 'Nothing is done with “{key}”: write “{meant}”',

  'front-matter-syntax/open-mark': 'A quotation mark is not closed, so the line is not read: close it',
  'front-matter-syntax/no-space': 'The line is not read: put a space behind the colon',
  'front-matter-syntax/needs-marks': 'The value is not read as it stands: put it in quotation marks',
  'front-matter-syntax/no-key': 'The line is not read: write a key and its value, such as “session: II”',

  'front-matter-value/reference': '“{key}” has a reference: give it one value',
  'front-matter-value/list': '“{key}” has a list: give it one value',
  'front-matter-value/keys': '“{key}” has keys of its own: give it one value',
  'front-matter-value/event-fits-several': 'The event “{written}” fits more than one: choose among {events}',
  'front-matter-value/no-event': 'The event “{written}” is in no document of the corpus, which has {events}{yetAside}',
  'front-matter-value/no-session': 'The session “{written}” is not in the programme of {event}, which has {sessions}',
  'front-matter-value/kind': 'The kind “{written}” is not understood: choose among {allowed}',
  'front-matter-value/role': 'The role “{written}” is not understood: choose among {allowed}',
  'front-matter-value/limit': 'The limit “{written}” is not understood: write it as 3m, 2:30 or 400 words',
  'front-matter-value/pace': 'The pace “{written}” is not understood: give {range}',
  'front-matter-value/language':
    'The language “{written}” is not an official one ({codes}): words are counted at the pace for English',

  'group-name/unwritten': 'The United Nations does not write “{written}” for this group',
  'group-name': 'The United Nations writes “{expected}” for “{written}”; how it names a group is a delegation’s choice',

  'malformed-symbol/unclosed-year': 'The bracket of the year is not closed: {right}',
  'malformed-symbol/separator': 'Not the form of a symbol: {right}',
  'malformed-symbol/head': 'Not the head of a symbol: {right}',

  'misquoted-text/figure': 'A figure is printed otherwise in {source}',
  'misquoted-text/dropped': 'Leaves out “{printed}” of {source}{moreAside}',
  'misquoted-text/added': 'Adds “{written}” to {source}{moreAside}',
  'misquoted-text/more': ', and {count} more',
  'misquoted-text/of-quoting': '{place} (which quotes it)',
  'misquoted-text/changed': '“{written}” is “{printed}” in {source}{moreAside}',

  'over-time-limit/firm': 'Too long by {over}: cut {words} to fit {allowed} ({source})',
  'over-time-limit/likely': 'Probably too long by {over}: cut {words} to fit {allowed} ({source})',
  'over-time-limit/encouraged': 'Longer than encouraged by {over}: cut {words} to fit {allowed} ({source})',

  'pace-too-fast': 'Fits {limit} only at {pace}; interpreters ask for {least} to {most} (Li 2010)',

  'person-name': '“{written}” is nearly “{expected}”: {person}',

  'quote-meaning': 'Check the meaning: {reason}',

  'quote-not-found/so-far': '{source} has no such words{yetAside}',
  'quote-not-found/spoken': '{source} has no such words: check them, and where they were said',
  'quote-not-found': '{source} has no such words: check them, or the source that is named',

  'quote-source/paragraph': 'These words stand in {place} of {source}, not in paragraph {stated}',
  'quote-source': 'These words stand in {place}, not in {named}{yetAside}',
  'quote-source/unnamed': 'These words stand in {place}, not in the source that is named{yetAside}',

  'session-not-open': 'Session {session} is open to {openTo}, not to {who}: choose another, or ask the organizers',

  'suppression/no-rule': 'No rule is named: write “rostrum-ignore rule: reason”',
  'suppression/no-start': 'Nothing to end: put “rostrum-ignore-start {rule}: reason” above',
  'suppression/no-end': 'Ignored to the end of the text: put “rostrum-ignore-end {rule}” where it ends',
  'suppression/itself': 'What {rule} says cannot be ignored: mend the comment it is about',
  'suppression/unknown-rule': 'There is no rule “{rule}”: name each rule that is ignored',
  'suppression/no-reason': 'No reason is given, so {rule} is not ignored: write “{rule}: reason”',
  'suppression/unused': 'Nothing to ignore: {rule} finds nothing here, remove it from the comment',

  'unclosed-quotation': 'This quotation has no closing mark, so it is not compared: close it where it ends',

  'undefined-acronym': '{acronym} is not spelled out{nameAside}',
  'undefined-acronym/later': '{acronym} is used before it is spelled out in line {line}{nameAside}',

  'unknown-resolution/council':
    'No resolution {number} in the table of Security Council resolutions, which runs from 1 to {last} ({lastDate})',
  'unknown-resolution/last': 'No resolution {number} in session {session} of the General Assembly: the last is {last}',
  'unknown-resolution/highest-known':
    'No resolution {number} in session {session} of the General Assembly: the highest known is {last}',

  'unknown-symbol/session':
    'Session {session} of the General Assembly opens in {year}, and Rostrum’s tables end with {tablesEnd}: check the symbol',
  'unknown-symbol/year': '{symbol} is of {year}, and Rostrum’s tables end with {tablesEnd}: check the symbol',

  'wrong-organ': '{number} is a resolution of the {organ}, not of the {written}',
  'wrong-organ/unnamed': '{number} is a resolution of the {organ}',

  'wrong-resolution-year': 'Resolution {number} was adopted in {year}, not {written}',
  'wrong-session-year': 'Resolution {number} was adopted in {year}, not {written}',
  'wrong-session-year/session': 'Session {session} of the General Assembly lay in {years}, not {written}',

  'year-missing': 'Resolution {number} has no year: {number} ({year})',
  'year-missing/either':
    'Resolution {number} names neither organ nor year: it may be {number} ({year}) of the Security Council, or one of the General Assembly’s first sessions',
} as const;
