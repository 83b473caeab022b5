import type { SignRow } from './kindSigns';

/** By what an English text shows that an organ resolves or decides in it, and whether it is adopted. */
export const englishResolved: readonly SignRow[] = [
  {
    sign: 'title-decision',
    form: /^actions?\s+taken\s+(?:at|by|on)\b.{0,100}$|^(?:draft\s+)?decision(?:\s+[\dIVXL][\w/]*.{0,120}|\s+[A-Z]{1,6}[/-]\d[\w/.-]*.{0,120})?$|^decisions?\s+(?:adopted|taken)\b.{0,100}$/i,
    accept: [
      'Decision 77/549',
      'Decision adopted by the Council',
      'Decision SC/2037/07. Taken by consensus',
      'Action taken at the 11th meeting',
    ],
    reject: ['Decision-making is slow here'],
  },
  {
    sign: 'organ',
    form: /^(?:(?:\d+(?:\/\d+)?\.?\s+)?The\s+(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council|[A-Z][\w-]+(?:\s[\w-]+){0,8}\s(?:Committee|Commission|Conference|Council|Assembly|Parties|Crime|Women|Justice)|(?:Committee|Commission|Conference|Council|Assembly)\b.{0,60})|We,\sthe\s.{3,120}),$/,
    accept: ['The General Assembly,', 'The Commission on Crime Prevention and Criminal Justice,'],
    reject: ['The General Assembly adopted it,', 'The Chair,'],
  },
  {
    sign: 'preambular',
    form: /^(?:(?:deeply|gravely|firmly|strongly|fully|seriously|further|also|again|once)\s+)*(?:recalling|reaffirming|reiterating|recogni[sz]ing|noting|taking\s+note|welcoming|expressing|stressing|emphasi[sz]ing|underlining|underscoring|acknowledging|affirming|bearing\s+in\s+mind|mindful|guided|convinced|concerned|alarmed|conscious|aware|determined|having\s+(?:considered|examined|received|heard)|condemning|deploring|commending|considering|encouraging|acting\s+under|disturbed|resolved|calling|observing|regretting|desiring|appreciating|cognizant|urging|paying\s+tribute|whereas)\b[^]{0,1500}[,;]$/i,
    accept: ['Recalling its resolution 60/288 of 8 September 2006,', 'Deeply concerned by the threat,'],
    reject: ['Recalling this, we thank the Chair.'],
  },
  {
    sign: 'operative',
    form: /^(?:(?:also|further|strongly|solemnly|again|once\s+again|deeply|firmly|unequivocally)\s+)*(?:decides|requests|calls\s+(?:upon|on|for)|urges|encourages|welcomes|reaffirms|reiterates|recogni[sz]es|notes|takes\s+note|expresses|stresses|emphasi[sz]es|underlines|underscores|affirms|condemns|deplores|invites|recommends|endorses|approves|commends|demands|directs|authori[sz]es|acknowledges|recalls|appeals|proclaims|declares|adopts|supports|regrets|considers|concurs)\b(?!\s*:)[^]{0,1500}[;.:]$/i,
    accept: ['Decides to remain seized of the matter.', 'Calls upon all Member States to cooperate;'],
    reject: ['Notes', 'Supports: none'],
  },
  {
    sign: 'adopted-number',
    form: /^(?:[A-Z]{2,8}\/Res(?:\.|\b)\s?\d.{0,40}|\d{1,4}\s\(\d{4}\)\.?\s+resolution\s+of\s+\d.{5,60}|(?:security\s+council\s+)?resolution\s+(?:[AS]\/RES\/)?\d{1,4}(?:\/\d+)?(?:\s*\(\d{4}\))?(?:\s+of\s+\d.{0,30})?|[AS]\/RES\/\d[\d/]*(?:\s*\(\d{4}\))?|(?:E\/RES|A\/HRC\/RES)\/\d[\d/]*|\d{2}\/\d{1,3}\.\s.{5,150}|\d+(?:st|nd|rd|th)\s+plenary\s+meeting)$/i,
    accept: [
      'Resolution 2396 (2017)',
      'A/RES/77/298',
      'ACHPR/Res.612 (LXXX) 2037',
      '93rd plenary meeting',
      '75/291. The United Nations Global Counter-Terrorism Strategy',
    ],
    reject: ['Resolution 2396 (2017) is ten years old and still in force today'],
  },
  {
    sign: 'adopted-at',
    form: /^(?:resolution\s+\d{1,4}\s\(\d{4}\),?\s)?(?:\[?(?:text\s+)?adopted\s+(?:by\s+(?:the\s+)?.{3,60}\s)?(?:at\s+(?:its|the)\s.{3,60}(?:meeting|sitting|session)|on\s+\d|without\s+a\s+vote|by\s+(?:consensus|a\s+recorded|a\s+vote))|resolutions?\s+adopted\s+by\b)/i,
    accept: [
      'Adopted by the Security Council at its 8148th meeting, on 21 December 2017',
      'Text adopted by the Assembly at its 14th sitting, 27 June 2037 (71 votes in favour)',
    ],
    reject: ['Adopted in 2006, the Strategy has four pillars'],
  },
  {
    sign: 'draft-symbol',
    form: /^(?:.{0,30}\s)?(?:[AES](?:\/[\w.]+)*\/L\.\d+(?:\/Rev\.\d+)?)(?:\s.{0,30})?$|^(?:zero|first|second|revised|initial|final)\s+draft\b|^draft\s+(?:dated|as\s+of|of\s+\d|\d)|^\S.{2,400}:\s*(?:revised\s+)?draft\s+resolution$|^(?:co-?)?sponsors?\b.{0,200}$|\bunder\s+silence\b/i,
    accept: ['A/C.6/78/L.10', 'Zero draft', 'Freedonia, Sylvania and Kastrova: draft resolution'],
    reject: ['A/RES/77/298'],
  },
  {
    sign: 'decided-at',
    form: /^at\s+(?:its|the)\s(?:\S+\s){0,4}(?:plenary\s+|formal\s+)?(?:meeting|session)\b.{0,200}\b(?:without\s+a\s+vote|by\s+consensus|on\s+the\s+(?:proposal|recommendation)\s+of)\b.{0,60}:$/i,
    accept: ['At its 11th meeting, the Committee, on the proposal of the Bureau and without a vote:'],
    reject: ['At its meeting in May the Forum heard of them:'],
  },
  {
    sign: 'decided-at',
    form: /^at\s+(?:its|the)\s(?:\S+\s){0,4}(?:plenary\s+|formal\s+)?(?:meeting|session)\b.{0,120}\b(?:decided|took\s+note|approved|adopted|elected|appointed)\b/i,
    accept: ['At its 95th plenary meeting, on 7 July 2023, the General Assembly decided to postpone the item.'],
    reject: ['At its meeting in May the Forum was opened by the Chair.'],
  },
  {
    sign: 'decision-number',
    form: /^decision\s+(?:(?:no|number)\.?\s*)?[A-Z]{0,6}[/-]?\d[\w/.-]*(?:$|\.\s.{3,160}$|\s(?:of|adopted|taken)\s.{3,120}$)/i,
    accept: ['Decision SC/2037/07. Taken by consensus; entry into effect immediately.', 'Decision 77/549'],
    reject: ['Decision makers met twice', 'Decision 77/549 was taken after a long debate, as members recalled'],
  },
  {
    sign: 'decides-only',
    form: /^[Tt]he\s+(?:(?:General\s+Assembly|Security\s+Council|Council|Committee|Commission|Conference|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council)|[A-Za-z ]{3,60}(?:Committee|Commission|Council|Parties))\b[^.]{0,200}[\s,]decide[sd]\b/,
    accept: ['The General Assembly decides to include the item in its agenda.'],
    reject: ['The General Assembly will decide in June.', 'The Council, Having met, Decides to act.'],
  },
  {
    sign: 'operative',
    form: /^The\s+(?:Assembly|Council|Committee|Commission|Conference)\s+(?:therefore\s+|also\s+|further\s+|thus\s+)?(?:observes|recalls|calls\s+(?:on|upon)|invites|urges|considers|notes|welcomes|regrets|recommends|deplores|condemns|requests|reaffirms)\b[^]{3,1500}[;.:]$/,
    accept: ['The Assembly therefore calls on member States to:'],
    reject: ['The Committee met twice in May.'],
  },
];
