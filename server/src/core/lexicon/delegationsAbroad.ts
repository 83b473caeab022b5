import { lazy } from '../text/lazy';
import { type DelegationRow, delegationRows, isState } from './delegations';
import { delegationNamed } from './delegationNames';

/**
 * Delegations by their names in the other official languages. The short names of States are those that the platform has for regions
 * (CLDR, by `Intl.DisplayNames`); the rows here are what the United Nations calls otherwise, and the groups.
 */
const UN_FORMS: readonly (readonly [code: string, names: string])[] = [
  [
    'RUS',
    'fédération de russie|federación de rusia|российской федерации|российская федерация|россии|الاتحاد الروسي|俄罗斯联邦',
  ],
  ['USA', 'états-unis d’amérique|estados unidos de américa|сша'],
  ['GBR', 'royaume-uni de grande-bretagne et d’irlande du nord|reino unido de gran bretaña e irlanda del norte'],
  ['KOR', 'république de corée|república de corea|республики корея|جمهورية كوريا|大韩民国'],
  [
    'PRK',
    'république populaire démocratique de corée|república popular democrática de corea|корейской народно-демократической республики',
  ],
  ['COD', 'république démocratique du congo|república democrática del congo'],
  ['COG', 'république du congo|congo|república del congo'],
  ['SYR', 'république arabe syrienne|república árabe siria|сирийской арабской республики|الجمهورية العربية السورية'],
  ['TZA', 'république-unie de tanzanie|república unida de tanzanía'],
  ['LAO', 'république démocratique populaire lao|república democrática popular lao'],
  ['MDA', 'république de moldova|república de moldova|республики молдова'],
  ['CHN', 'république populaire de chine|república popular china|китайской народной республики|中华人民共和国|中国'],
  ['VAT', 'saint-siège|santa sede|святого престола'],
  ['PSE', 'état de palestine|estado de palestina|palestine|palestina|государства палестина|دولة فلسطين|فلسطين'],
  ['BLR', 'bélarus|belarús|belarus'],
  ['MMR', 'myanmar|мьянмы'],
  ['VCT', 'saint-vincent-et-les grenadines|san vicente y las granadinas'],
  ['KGZ', 'kirghizistan|кыргызской республики'],
  ['CZE', 'république tchèque|república checa|чешской республики'],
  ['TUR', 'türkiye|turquie|turquía|турции'],
  ['CPV', 'cabo verde'],
  ['JOR', 'royaume hachémite de jordanie|reino hachemita de jordania|المملكة الأردنية الهاشمية'],
  ['GAB', 'république gabonaise'],
  ['FRA', 'république française'],
  ['TGO', 'république togolaise'],
  ['TUN', 'république tunisienne'],
  ['DZA', 'république algérienne démocratique et populaire'],
  ['CAF', 'république centrafricaine'],
  ['LBN', 'république libanaise'],
  ['GRC', 'république hellénique|república helénica'],
  ['ITA', 'république italienne|república italiana'],
  ['PRT', 'république portugaise|república portuguesa'],
  ['SVK', 'république slovaque|república eslovaca'],
  ['CHE', 'confédération suisse|confederación suiza'],
  ['DOM', 'république dominicaine|república dominicana'],
  ['ARG', 'république argentine|república argentina'],
  ['URY', 'république orientale de l’uruguay|república oriental del uruguay'],
  ['BOL', 'état plurinational de bolivie|estado plurinacional de bolivia'],
  ['VEN', 'république bolivarienne du venezuela|república bolivariana de venezuela'],
  ['MEX', 'états-unis du mexique|estados unidos mexicanos'],
  ['IRN', 'république islamique d’iran|república islámica del irán'],
  ['MRT', 'république islamique de mauritanie|república islámica de mauritania'],
  ['EU', 'union européenne|unión europea|европейского союза|الاتحاد الأوروبي|欧洲联盟|欧盟'],
  ['AU', 'union africaine|unión africana|африканского союза|الاتحاد الأفريقي'],
  ['LAS', 'ligue des états arabes|liga de los estados árabes|جامعة الدول العربية'],
  [
    'OIC',
    'organisation de la coopération islamique|oci|organización de cooperación islámica|organización de la cooperación islámica|организации исламского сотрудничества|منظمة التعاون الإسلامي|伊斯兰合作组织',
  ],
  ['OIF', 'organisation internationale de la francophonie|oif|organización internacional de la francofonía'],
  [
    'G77',
    'groupe des 77 et la chine|groupe des 77 et de la chine|groupe des 77|g77 et la chine|grupo de los 77 y china|grupo de los 77|g77 y china|группы 77 и китая|группы 77|مجموعة الـ 77 والصين|مجموعة الـ77 والصين|مجموعة ال77 والصين|77国集团和中国',
  ],
  [
    'NON-ALIGNED',
    'mouvement des pays non alignés|mouvement des non-alignés|movimiento de países no alineados|movimiento de los países no alineados|движения неприсоединения|حركة عدم الانحياز|不结盟运动',
  ],
  [
    'AFRICAN',
    'groupe africain|groupe des états d’afrique|groupe des états africains|grupo africano|grupo de estados de áfrica|группы африканских государств|المجموعة الأفريقية|非洲集团',
  ],
  [
    'ARAB',
    'groupe arabe|groupe des états arabes|grupo árabe|grupo de los estados árabes|арабской группы|المجموعة العربية|阿拉伯国家集团',
  ],
  [
    'GRULAC',
    'groupe des états d’amérique latine et des caraïbes|grulac|grupo de estados de américa latina y el caribe|grupo de américa latina y el caribe',
  ],
  ['CARICOM', 'communauté des caraïbes|caricom|comunidad del caribe'],
  [
    'CELAC',
    'communauté des états d’amérique latine et des caraïbes|celac|comunidad de estados latinoamericanos y caribeños',
  ],
  ['SICA', 'sica|sistema de la integración centroamericana|sistema de integración centroamericana'],
  ['MERCOSUR', 'mercosur|mercado común del sur'],
  [
    'ASEAN',
    'asean|anase|association des nations de l’asie du sud-est|asociación de naciones de asia sudoriental|асеан',
  ],
  ['CIS', 'содружества независимых государств|снг'],
  ['CSTO', 'организации договора о коллективной безопасности|одкб'],
  ['SCO', 'шанхайской организации сотрудничества|шос|上海合作组织'],
  ['GCC', 'conseil de coopération du golfe|مجلس التعاون لدول الخليج العربية|مجلس التعاون الخليجي'],
  ['NORDIC', 'pays nordiques|países nórdicos'],
  ['AOSIS', 'alliance des petits états insulaires|alianza de los pequeños estados insulares'],
  [
    'LDC',
    'groupe des pays les moins avancés|pays les moins avancés|grupo de los países menos adelantados|países menos adelantados',
  ],
  ['ECOWAS', 'communauté économique des états de l’afrique de l’ouest|cedeao'],
];

const LANGUAGES = ['fr', 'es', 'ru', 'ar', 'zh'] as const;
/** Regions whose English name the table has in another form. */
const REGIONS: Readonly<Record<string, string>> = { CD: 'COD', MM: 'MMR', VC: 'VCT', VA: 'VAT', PS: 'PSE' };
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Rows by their folded names, those of Latin letters by themselves. */
const tables = lazy(() => {
  const byCode = new Map(delegationRows().map((row) => [row.code, row]));
  const latin = new Map<string, DelegationRow>();
  const other = new Map<string, DelegationRow>();
  const add = (name: string, row: DelegationRow | undefined): void => {
    const key = foldedName(name.replace(/\s*[（(].*[)）]$/, ''));
    const table = /[a-z]/.test(key) ? latin : other;
    if (row && !table.has(key)) table.set(key, row);
  };
  for (const [code, names] of UN_FORMS) for (const name of names.split('|')) add(name, byCode.get(code));
  const [english, ...languages] = ['en', ...LANGUAGES].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  for (const region of ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second))) {
    const name = english!.of(region);
    const row = byCode.get(REGIONS[region] ?? '') ?? (name === undefined ? undefined : delegationNamed(name)?.row);
    if (row && isState(row)) for (const language of languages) add(language.of(region) ?? '', row);
  }
  return { latin, other: [...other].sort(([a], [b]) => b.length - a.length) };
});

/** "République du", "Reino de", "Grand-Duché de", in front of a short name. */
const FORMAL =
  /^(?:(?:la|le|l'|el|les|los)\s*)?(?:republi(?:que|ca)|royaume|reino|principaute|principado|grand-duche|gran ducado|etat|estado|confederation|sultanat|emirat|union|commonwealth)(?:\s(?!d)[a-z]+){0,3}\s(?:de la|de l'|du|des|del|de los|de|d')\s*/;
const MOST_WORDS = 9;

/** The delegation with whose name in French or Spanish a text begins: "République du Tchad auprès des Nations Unies", "los 77 y China". */
export function delegationBeginning(text: string): DelegationRow | undefined {
  const words = foldedName(text.slice(0, 120))
    .replace(/[,.;:()–—].*$/, '')
    .split(' ')
    .slice(0, MOST_WORDS);
  for (let to = words.length; to > 0; to--) {
    const name = words.slice(0, to).join(' ');
    const bare = name.replace(/^(?:la|le|les|el|los|las)\s|^l'/, '');
    const found = [bare, name.replace(FORMAL, ''), bare.replace(/^republi(?:ca|que)\s/, '')]
      .map((form) => tables().latin.get(form))
      .find((row) => row);
    if (found) return found;
  }
  return undefined;
}

/** The delegations named in a text of another alphabet, each once; Russian names in any case. */
export function delegationsWithin(text: string): readonly DelegationRow[] {
  let rest = foldedName(text);
  const found = new Map<DelegationRow, number>();
  for (const [name, row] of tables().other) {
    const at = placeOf(name, rest);
    if (at < 0) continue;
    rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length);
    if (!found.has(row)) found.set(row, at);
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([row]) => row);
}

function placeOf(name: string, text: string): number {
  if (/[\u3400-\u9FFF]/.test(name)) return text.indexOf(name);
  const isRussian = /[\u0400-\u04FF]/.test(name);
  const stem = isRussian && !name.includes(' ') && name.length > 4 ? name.replace(/[аяийьоеыу]+$/, '') : name;
  const at = text.indexOf(stem);
  if (at < 0) return -1;
  const before = text.slice(Math.max(0, at - 3), at);
  const after = /^[\u0400-\u04FF]*/.exec(text.slice(at + stem.length))![0];
  if (isRussian) return /[\u0400-\u04FF-]$/.test(before) || after.length > 2 ? -1 : at;
  return /(?:^|[^\u0621-\u064A])(?:ل|ال|لل|و|ب)?$/.test(before) &&
    !/^[\u0621-\u064A]/.test(text.slice(at + stem.length))
    ? at
    : -1;
}

function foldedName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036F]+|[\u064B-\u0652]/g, '')
    .normalize('NFC')
    .replace(/[’‘´`]/g, "'")
    .replace(/[\u0623\u0625]/g, '\u0627')
    .replace(/\s+/g, ' ')
    .trim();
}
