import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { Obstacle } from '../command.mjs';

/**
 * What LSP says of the request `textDocument/NAME`, read out of the declarations of the protocol that is installed: the `name` of its
 * request and of its `params`, the type of its `result`, the client's and the server's `capability`, whether it is asked at a position.
 * Throws an {@link Obstacle} where there is no such request.
 */
export function lspRequest(name) {
  const all = declarations();
  const found = [...all.matchAll(/declare namespace (\w+Request) \{([\s\S]*?)\n\}/g)].find(([, , body]) =>
    body.includes(`const method: 'textDocument/${name}'`),
  );
  const type = /ProtocolRequestType<(\w+), ([^,]+),/.exec(found?.[2] ?? '');
  const capabilities = /CM<["']textDocument\.(\w+)[\w.]*["'], ["'](\w+Provider)[\w.]*["']>/.exec(found?.[2] ?? '');
  if (!type || !capabilities) {
    throw new Obstacle(
      `LSP has no request textDocument/${name}; how one of Rostrum’s own is added is told in docs/adding-a-feature.md.`,
    );
  }
  const [, params, result] = type;
  const [, client, server] = capabilities;
  return {
    name: found[1],
    params,
    result,
    client,
    server,
    advertised: new RegExp(`\\b${server}\\?: [^;]*\\bboolean\\b`).test(all) ? 'true' : '{}',
    isAtPosition: new RegExp(`interface ${params} extends [^{]*\\bTextDocumentPositionParams\\b`).test(all),
  };
}

/** The declarations of the protocol, one behind the other. */
function declarations() {
  const require = createRequire(createRequire(import.meta.url).resolve('vscode-languageserver'));
  const folder = join(dirname(require.resolve('vscode-languageserver-protocol')), '../common');
  const names = readdirSync(folder).filter((file) => /^protocol.*\.d\.ts$/.test(file));
  return names.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
