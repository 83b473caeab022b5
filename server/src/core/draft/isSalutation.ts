import { addressed, aroundAddressed, chineseSalutation } from '../kinds/salutationWords';

const FIRST_WORD = /\p{L}+(?:-\p{L}+)*/u;
const WORDS = /\p{L}+(?:-\p{L}+)*/gu;
const HAN = /^\W*[㐀-鿿]/;

/** Whether the text opens by addressing the room: "Mr. Chair,", "Excellencies, ladies and gentlemen,", "Señor Presidente:", "主席先生：". */
export function isSalutation(text: string): boolean {
  // Nearly every text is told by its first word; the rest is asked at each keystroke of few.
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  if (HAN.test(text)) return chineseSalutation.test(text.replace(/^[\s*_“"]+/, ''));
  if (!isOfSalutation(first.replace(/^co-/, ''))) return false;
  const [clause = ''] = text.replace(/\b(Mr|Mrs|Ms|M|Sr|Sra|Sres)\./gi, '$1').split(/[,.:;!?،؛\n]/);
  const words = clause.toLowerCase().match(WORDS) ?? [];
  const known = words.flatMap((word) => (word.startsWith('co-') ? [word.slice(3)] : [word]));
  if (known.every((word) => aroundAddressed.has(word))) {
    const rest = text.slice(clause.length).replace(/^[.,\s]+/, '');
    return known.join(' ') === 'thank you' && rest !== '' && rest !== text && isSalutation(rest);
  }
  return known.every(isOfSalutation);
}

function isOfSalutation(word: string): boolean {
  return addressed.has(word) || aroundAddressed.has(word);
}
