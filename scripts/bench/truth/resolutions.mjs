import { percent } from './labelled.mjs';

/** The newest resolution of the Council that Rostrum's tables can know. */
const LAST_COUNCIL = 2811;

/** How many resolutions have a card with a date and a subject. */
export function measureResolutions({ shippedCatalogue }) {
  const council = Array.from({ length: LAST_COUNCIL }, (_, at) => shippedCatalogue.listed(`S/RES/${at + 1}`));
  const assembly = shippedCatalogue.resolutions.filter(({ organ }) => organ === 'general-assembly');
  const rows = [['resolutions', 'of', 'with a date', 'with a subject or title', '']];
  for (const [name, all] of [
    ['Security Council, 1 to 2811', council],
    ['General Assembly, those of the tables', assembly],
  ]) {
    const dated = all.filter((row) => row?.date);
    const titled = all.filter((row) => row?.title ?? row?.libraryTitle ?? row?.subject);
    rows.push([
      name,
      String(all.length),
      String(dated.length),
      String(titled.length),
      percent(titled.length, all.length),
    ]);
  }
  return { rows };
}
