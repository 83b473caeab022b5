/**
 * What tells a speaker or the interpreters something and is not said: pauses, applause, slides, languages, times; in the six languages. The
 * forms are those of records of meetings ("spoke in French", "parle en anglais", "habla en inglés", "говорит по-английски", "تكلم بالإنكليزية",
 * "以英语发言") and of speakers' own notes.
 */
const DIRECTIONS: readonly string[] = [
  // Times: "0:45", "2 min", "30 seconds".
  String.raw`(?:at\s+)?~?\d{1,2}[:’'′]\d\d[”"″]?(?:\s*min(?:utes)?)?`,
  String.raw`~?\d{1,3}\s?(?:sec(?:ond)?s?|s|min(?:ute)?s?|секунд\p{L}*|минут\p{L}*|сек|мин|segundos?|minutos?|secondes?|秒|分钟)`,
  // English.
  String.raw`(?:(?:short|long|brief|slight)\s+)?(?:pauses?|beat|applause|laughter|silence|breathe|breath)(?:\s+(?:for|here|after|before|and)\b.{0,40})?`,
  String.raw`(?:next\s+|show\s+|change\s+)?(?:slides?|video|photo|image|film|clip)(?:\s+(?:\d{1,3}|plays?|on|off|here))?`,
  String.raw`(?:the\s+(?:speaker|representative|delegate)\s+)?(?:speaks?|spoke|speaking|continues?|continued|continuing|resumes?|resumed|resuming|switch(?:es|ed|ing)?|turns?|turning|reads?|says?|delivered|interpretation|in)(?:\s+(?:back|speaking|his|her|their|statement))*\s*(?:in|to|into|from)?\s+(?:English|French|Spanish|Russian|Arabic|Chinese|Portuguese)(?:;.{0,40})?`,
  String.raw`look\s+(?:up|at\s+(?:the\s+)?(?:audience|chair|president|room|camera))|smile|gesture|drink|wait`,
  String.raw`(?:a\s+)?(?:minute|moment)\s+of\s+silence`,
  // French.
  String.raw`(?:(?:courte|brève|longue)\s+)?pause(?:\s+(?:pour|de|ici)(?!\p{L}).{0,30})?|applaudissements|rires|silence|diapositive(?:\s+\d{1,3})?|diapo(?:\s+\d{1,3})?|vidéo`,
  String.raw`(?:(?:l[’']oratrice|l[’']orateur|il|elle)\s+)?(?:parle|poursuit|reprend|continue|s[’']exprime|suite|passe)\s*(?:à|de\s+nouveau)?\s*(?:en|à|au)?\s*(?:l[’'])?(?:anglais|français|espagnol|russe|arabe|chinois)|en\s+(?:anglais|français|espagnol|russe|arabe|chinois)`,
  // Spanish.
  String.raw`(?:(?:breve|larga)\s+)?pausa(?:\s+(?:para|de)(?!\p{L}).{0,30})?|aplausos|risas|silencio|diapositiva(?:\s+\d{1,3})?|vídeo`,
  String.raw`(?:(?:el|la)\s+orador[a]?\s+)?(?:habla|continúa|prosigue|sigue|retoma|pasa)\s*(?:hablando\s+)?(?:en|al)\s+(?:inglés|francés|español|ruso|árabe|chino)|en\s+(?:inglés|francés|español|ruso|árabe|chino)`,
  // Russian.
  String.raw`пауза(?:\s.{0,30})?|аплодисменты|смех|слайд(?:\s+\d{1,3})?|следующий\s+слайд|видео|минута\s+молчания`,
  String.raw`(?:(?:оратор\s+)?(?:говорит|продолжает|выступает|переходит|продолжение|далее)\s+)?(?:снова\s+)?(?:по-(?:английски|французски|испански|русски|арабски|китайски)|на\s+(?:английск|французск|испанск|русск|арабск|китайск)\p{L}+(?:\s+язык\p{L}*)?)`,
  // Arabic.
  String.raw`(?:وقفة|توقف|تصفيق|ضحك|صمت|شريحة|فيديو)(?:\s.{0,30})?`,
  String.raw`(?:(?:ي|ت)?(?:تكلم|تحدث|واصل|يواصل|تواصل|استأنف|يستأنف)ت?\s+(?:كلمته|كلمتها|بيانه|حديثه)?\s*)?(?:ب|باللغة\s+)(?:ال)?(?:إنكليزية|انكليزية|إنجليزية|انجليزية|فرنسية|إسبانية|اسبانية|روسية|عربية|صينية)`,
  // Chinese.
  String.raw`(?:稍作)?(?:停顿|暂停)(?:.{0,10})?|掌声|鼓掌|笑声|幻灯片\s?\d{0,3}|下一张幻灯片|视频|默哀`,
  String.raw`(?:继续)?(?:以|用|改用|转用)?(?:英|法|西班牙|俄|阿拉伯|汉|中)[语文](?:发言|继续发言|讲话|继续)?`,
];

const DIRECTION = new RegExp(String.raw`^\s*(?:${DIRECTIONS.join('|')})\s*[.!…。]?\s*$`, 'iu');
/** The most characters of a note in round brackets that are looked at. */
const LONGEST = 60;

/** Whether the words in a pair of round brackets are a direction to the speaker: "Speaks in French", "pause for applause", "0:45". */
export function isDirection(words: string): boolean {
  return words.length <= LONGEST && DIRECTION.test(words);
}

/** Whether a whole line is a direction: "[Slide 2]", "(Resumes in English)", "PAUSE", "*pause*", "（掌声）". */
export function isStageNote(line: string): boolean {
  const text = line.trim();
  if (text.startsWith('[')) return /^\[[^\]\n]*\]$/.test(text);
  if (text.length > LONGEST + 10) return false;
  const inner = /^[*_]*[(（]([^()（）\n]{1,60})[)）][*_]*$/.exec(text)?.[1];
  if (inner !== undefined) return isDirection(inner);
  return BARE.test(text);
}

/** Directions that stand without brackets: in capitals, between dashes or alone. */
const BARE =
  /^[*_—–\s-]*(?:(?:SHORT |LONG )?PAUSE|APPLAUSE|BEAT|SILENCE|SLIDE \d{1,3}|NEXT SLIDE|PAUSA|APLAUSOS|APPLAUDISSEMENTS|ПАУЗА|АПЛОДИСМЕНТЫ|[Pp]ause|[Pp]ausa|[Пп]ауза|وقفة|تصفيق|停顿|暂停|掌声)[*_—–\s.:-]*$/;

/** Notes in round brackets in a paragraph, the words of each as its group. */
const BRACKETED = /[(（]([^()（）\n]{1,60})[)）]/g;

/** The text with each direction in round brackets replaced by as many spaces. */
export function blankDirections(text: string): string {
  return text.includes('(') || text.includes('（')
    ? text.replace(BRACKETED, (found, words: string) => (isDirection(words) ? ' '.repeat(found.length) : found))
    : text;
}

/**
 * The label of who speaks, before what is said: "Chair:", "The President:", "Le Président :", "Председатель:", "主席（以英语发言）：". An office without "Mr."
 * or "Madam", which would address it.
 */
const LABEL =
  /^[\s*_]*(?:(?:The\s+)?(?:Acting\s+|Vice-|Co-)?(?:Chair(?:man|person|woman)?|President|Moderator|Speaker|Facilitator|Secretary|Rapporteur|Interpreter|Minister|Ambassador|Delegate|Panellist|MC)(?:\s\d{1,2})?|(?:Le\s+|La\s+|L[’'])?(?:Présidente?|Modérateur|Modératrice|Oratrice|Orateur|Interprète|Ministre)|(?:El\s+|La\s+)?(?:President[ea]|Moderador[a]?|Orador[a]?|Ministr[oa])|Председатель(?:ствующий|ствующая)?|Модератор|Ведущ(?:ий|ая)|Оратор|Министр|الرئيسة?|المتحدثة?|المتكلمة?|الميسرة?|مديرة?\s+الجلسة|主席|主持人|发言人|发言者)(?:\s?[(（][^()（）\n]{1,60}[)）])?[*_]*\s?[:：][*_]*(?=\s|$|[㐀-鿿])/u;
/** In Chinese an office with a colon that ends its line may be the address. */
const OWN_LINE = /^[\s*_]*主席[：:][\s*_]*(?:\n|$)/;

/** The text with the label of its speaker replaced by as many spaces. */
export function blankSpeakerLabel(text: string): string {
  if (OWN_LINE.test(text)) return text;
  return text.replace(LABEL, (found) => ' '.repeat(found.length));
}
