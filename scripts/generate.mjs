/**
 * Prints what follows from the lists of rules and settings: the settings in the manifest, the tables in the README, the list in the
 * page on quotations, the grade of the fixes in the page of each rule.
 * `--check` writes nothing and fails when something printed is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadCore, loadProtocol } from './loadCore.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const { formulaeOf, normalisations, rules, shippedCatalogue } = await loadCore();
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
  let page = await readFile(path, 'utf8');
  const sentence = fixGradeSentence(rule);
  if (sentence !== undefined) page = fill(page, 'fix-grade', sentence);
  else if (page.includes('<!-- generated: fix-grade -->'))
    throw new Error(`${rule.id} has no fix, its page says of which grade`);
  return [path, rule.id === 'agreed-language' ? fill(page, 'phrases', phrasesTable()) : page];
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
const manifest = manifestWithSettings(JSON.parse(await readFile(manifestPath, 'utf8')));
const readme = fill(fill(await readFile(readmePath, 'utf8'), 'rules', rulesTable()), 'settings', settingsTable());

const quotations = fill(await readFile(quotationsPath, 'utf8'), 'normalisations', normalisationsList());

const stale = [];
for (const [path, content] of [
  [manifestPath, JSON.stringify(manifest, null, 2)],
  [readmePath, readme],
  [quotationsPath, quotations],
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
