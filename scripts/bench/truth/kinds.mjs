import { percent, PARTS, rowsOf } from './labelled.mjs';

/** How many of the labelled texts are told to be of the kind they are, by language: none has front matter that says it. */
export function measureKinds({ createDraft }) {
  const rows = [['part', 'language', 'texts', 'right', '']];
  const wrong = [];
  for (const part of PARTS) {
    const texts = rowsOf(`kinds/${part}.jsonl`).map(({ text, kind, lang }) => {
      const told = createDraft(text).kind;
      if (told.kind !== kind)
        wrong.push(`${part} ${lang}: ${told.kind} (${told.because}) for ${kind}: ${text.slice(0, 120)}`);
      return { lang, isRight: told.kind === kind };
    });
    if (texts.length === 0) continue;
    const cells = (language, among) => {
      const right = among.filter(({ isRight }) => isRight).length;
      return [part, language, String(among.length), String(right), percent(right, among.length)];
    };
    for (const language of new Set(texts.map(({ lang }) => lang)))
      rows.push(
        cells(
          language,
          texts.filter(({ lang }) => lang === language),
        ),
      );
    rows.push(cells('all', texts));
  }
  return { rows, wrong };
}
