import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { root } from './root';

/**
 * What the published schema of SARIF 2.1.0 (OASIS, as SchemaStore has it under this name) finds wrong with a log. It is written in
 * draft 4 of JSON Schema, which for all that it uses differs from draft 7 by the name of `$id` alone.
 */
export function sarifErrors(log: unknown): readonly ErrorObject[] {
  const written = JSON.parse(readFileSync(join(root, 'test/support/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
  const { id, $schema, ...schema } = written as { id: string; $schema: string };
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error(`another schema: ${$schema}`);
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => !/[\s\\"<>^`{|}]/.test(text) && URL.canParse(text, 'https://base.example/'));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile({ ...schema, $id: id });
  return validate(log) ? [] : (validate.errors ?? []);
}
