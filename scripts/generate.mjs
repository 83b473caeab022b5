/**
 * Prints what follows from the lists of rules, settings and keys of the front matter: the settings in the manifest, the tables in the
 * README and in the page on front matter, the list in the page on quotations, what the page of each rule says of its fixes.
 * `--check` writes nothing and fails when something printed is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadCore, loadProtocol } from './loadCore.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const { formulaeOf, frontMatterKeyRows, normalisations, rules, shippedCatalogue, textKinds } = await loadCore();
const { settings } = await loadProtocol();

/** The manifest with the settings of the list, in its order. */
function manifestWithSettings(manifest) {
  const groups = new Map();
  for (const [name, setting] of Object.entries(settings)) {
    const properties = groups.get(setting.group) ?? {};
    groups.set(setting.group, properties);
    properties[`rostrum.${name}`] = propertyOf(setting, Object.keys(properties).length + 1);
  }
  manifest.contributes.configuration = [...groups].map(([title, properties], i) => ({
    title,
    order: i + 1,
    properties,
  }));
  manifest.capabilities.untrustedWorkspaces.restrictedConfigurations = Object.keys(settings)
    .filter((name) => settings[name].isRestricted)
    .map((name) => `rostrum.${name}`);
  return manifest;
}

/** A setting as the manifest has it: what it does not say is left out when it is printed. */
function propertyOf(setting, order) {
  const { type, default: value, minimum, maximum, scope, markdownDescription, enumDescriptions } = setting;
  return {
    type,
    enum: setting.enum,
    items: type === 'array' ? { type: 'string' } : undefined,
    default: value,
    minimum,
    maximum,
    additionalProperties: type === 'object' ? false : undefined,
    order,
    scope,
    markdownDescription,
    enumDescriptions,
    ...(setting === settings.rules && ruleProperties(setting.values)),
  };
}

/** What the setting of the rules says of each. */
function ruleProperties(loudness) {
  return {
    properties: Object.fromEntries(
      rules.map(({ id, severity, summary }) => [
        id,
        { type: 'string', enum: loudness, default: severity, markdownDescription: summary },
      ]),
    ),
    patternProperties: Object.fromEntries(
      rules.flatMap(({ id, parts }) =>
        parts ? [[`^${id}/[a-z\\d-]+$`, { type: 'string', enum: loudness, markdownDescription: parts }]] : [],
      ),
    ),
  };
}

function rulesTable() {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | what it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function settingsTable() {
  const rows = Object.entries(settings).map(
    ([name, { default: value, markdownDescription }]) =>
      `| \`rostrum.${name}\` | \`${JSON.stringify(value)}\` | ${markdownDescription} |`,
  );
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The keys of the front matter for who looks for one. */
function keysTable() {
  const rows = Object.entries(frontMatterKeyRows).map(
    ([key, { meaning, example }]) => `| \`${key}\` | \`${example}\` | ${meaning} |`,
  );
  return ['| key | such as | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The same with all that may stand behind them, and where else it can be said. */
function keysWithValuesTable() {
  const rows = Object.entries(frontMatterKeyRows).map(([key, { meaning, values, setting }]) => {
    if (setting !== undefined && !(setting in settings)) throw new Error(`${key} names no setting: ${setting}`);
    return `| \`${key}\` | ${meaning} | ${values} | ${setting === undefined ? '' : `\`rostrum.${setting}\``} |`;
  });
  return ['| key | meaning | value | setting |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What is understood behind the keys that do not take any value. */
function checkedKeysTable() {
  const rows = Object.entries(frontMatterKeyRows).flatMap(([key, { check: isChecked, values }]) =>
    isChecked ? [`| \`${key}\` | ${values} |`] : [],
  );
  return ['| key | is understood |', '| --- | --- |', ...rows].join('\n');
}

/** The kinds of text that `kind` may name, by whether they are spoken. */
function kindsList() {
  const kinds = textKinds.filter(({ name }) => name !== 'other');
  const list = (isSpoken) =>
    kinds.flatMap((kind) => (kind.isSpoken === isSpoken ? [`\`${kind.name}\``] : [])).join(', ');
  return `- spoken: ${list(true)};\n- not spoken: ${list(false)}.`;
}

function normalisationsList() {
  return normalisations.map(({ id, says }) => `- \`${id}\`: ${says}`).join('\n');
}

function phrasesTable() {
  const rows = formulaeOf(shippedCatalogue).all.map(
    ({ row: { id, phrase, status, preferred = '' } }) => `| \`${id}\` | ${phrase} | ${status} | ${preferred} |`,
  );
  return ['| id | phrase | status | preferred wording |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What a rule's page says of its fixes; `undefined` where it has none. */
function fixGradeSentence({ fixGrade }) {
  if (fixGrade === undefined) return undefined;
  if (fixGrade === 'sure') return 'Its fix is applied by Fix All.';
  if (fixGrade === 'offered') return 'Its fix is offered, never applied unseen.';
  return `Its fix is applied by Fix All where ${fixGrade.sureWhere}; elsewhere it is offered, never applied unseen.`;
}

/** The page of a rule with what follows from the rule. */
async function rulePage(rule) {
  const path = join(root, 'docs/rules', `${rule.id}.md`);
  const sentence = fixGradeSentence(rule);
  if (sentence === undefined && (await readFile(path, 'utf8')).includes('<!-- generated: fix-grade -->'))
    throw new Error(`${rule.id} has no fix, its page says of which grade`);
  const own = rulesOwnTables[rule.id]?.();
  return [path, await filled(path, { ...(sentence !== undefined && { 'fix-grade': sentence }), ...own })];
}

/** What pages of rules have beside the grade of their fixes. */
const rulesOwnTables = {
  'agreed-language': () => ({ phrases: phrasesTable() }),
  'front-matter-value': () => ({ keys: checkedKeysTable() }),
};

/** A page with what stands between its marks replaced, by the names of the marks. */
async function filled(path, contents) {
  let text = await readFile(path, 'utf8');
  for (const [name, content] of Object.entries(contents)) text = fill(text, name, content);
  return text;
}

/** Replaces what stands between the marks `<!-- generated: NAME -->` and `<!-- end -->`. */
function fill(text, name, content) {
  const marks = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- end -->)`);
  if (!marks.test(text)) throw new Error(`the mark <!-- generated: ${name} --> is missing`);
  return text.replace(marks, (_, open, close) => `${open}\n\n${content}\n\n${close}`);
}

async function pretty(path, content) {
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}

const manifestPath = join(root, 'package.json');
const readmePath = join(root, 'README.md');
const quotationsPath = join(root, 'docs', 'quotations.md');
const frontMatterPath = join(root, 'docs/front-matter.md');
const manifest = manifestWithSettings(JSON.parse(await readFile(manifestPath, 'utf8')));

const stale = [];
for (const [path, content] of [
  [manifestPath, JSON.stringify(manifest, null, 2)],
  [readmePath, await filled(readmePath, { keys: keysTable(), rules: rulesTable(), settings: settingsTable() })],
  [quotationsPath, await filled(quotationsPath, { normalisations: normalisationsList() })],
  [frontMatterPath, await filled(frontMatterPath, { keys: keysWithValuesTable(), kinds: kindsList() })],
  ...(await Promise.all(rules.map(rulePage))),
]) {
  const wanted = await pretty(path, content);
  if ((await readFile(path, 'utf8')) === wanted) continue;
  if (check) stale.push(path);
  else await writeFile(path, wanted);
}
if (stale.length > 0) {
  console.error(`Out of date, run npm run generate: ${stale.map((path) => path.slice(root.length + 1)).join(', ')}`);
  process.exitCode = 1;
}
