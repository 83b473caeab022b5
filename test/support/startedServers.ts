import { type LspClient, startServer } from './lspClient';

/** Starts servers for the cases of a suite; each is stopped when the case is over that started it. */
export function serverStarter(): typeof startServer {
  const started: LspClient[] = [];
  afterEach(async () => {
    for (const client of started.splice(0)) await client.stop();
  });
  return async (options) => {
    const client = await startServer(options);
    started.push(client);
    return client;
  };
}
