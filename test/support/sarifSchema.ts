import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { root } from './root';

let validate: ValidateFunction | undefined;

/** What the published schema of SARIF 2.1.0 finds wrong with a log. */
export function sarifErrors(log: unknown): readonly ErrorObject[] {
  validate ??= compiledSchema();
  return validate(log) ? [] : (validate.errors ?? []);
}

/**
 * The schema as OASIS publishes it, under the name that SchemaStore has it by. It is written in draft 4 of JSON Schema, which for all
 * that it uses differs from draft 7 by the name of `$id` alone. Compiling it takes a second.
 */
function compiledSchema(): ValidateFunction {
  const written = JSON.parse(readFileSync(join(root, 'test/support/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
  const { id, $schema, ...schema } = written as { id: string; $schema: string };
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error(`another schema: ${$schema}`);
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => !/[\s\\"<>^`{|}]/.test(text) && URL.canParse(text, 'https://base.example/'));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  return ajv.compile({ ...schema, $id: id });
}
