import { corpusChanged, corpusRequest, type CorpusResult } from '../../server/src/protocol';
import type { LspClient } from './lspClient';

/** The corpus, once it is as expected; asked for again whenever the server says that it is another. */
export function corpusOnce(
  { connection }: LspClient,
  expected: (result: CorpusResult) => boolean,
): Promise<CorpusResult> {
  return new Promise((resolve, reject) => {
    const ask = (): void => {
      connection
        .sendRequest<CorpusResult>(corpusRequest)
        .then((result) => {
          if (expected(result)) resolve(result);
        })
        .catch(reject);
    };
    connection.onNotification(corpusChanged, ask);
    ask();
  });
}

const DRAFT = 'file:///labels.undraft';

/** What is offered after a text, as the whole text would be then: the labels, a line each. */
export async function labelsAfter(client: LspClient, text: string): Promise<string> {
  client.open(DRAFT, text);
  const { items } = await client.complete(DRAFT, text.length);
  client.close(DRAFT);
  return items.map(({ label }) => label).join('\n');
}
