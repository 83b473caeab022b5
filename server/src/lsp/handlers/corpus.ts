import { corpusChanged, corpusRequest, type CorpusResult, readCorpusNotification } from '../../protocol';
import type { Feature } from '../feature';

/** What is in the corpus: for a view of it. Nothing is told to a client that never asked. */
export const corpus: Feature = {
  name: 'corpus',
  capabilities: () => ({}),
  register: (connection, session) => {
    let asked = false;
    const tell = (): void => {
      if (asked) void connection.sendNotification(corpusChanged);
    };
    session.onCorpusChanged(tell);
    session.onReading(tell);
    session.onSettingsChanged(tell);
    connection.onNotification(readCorpusNotification, () => session.readCorpusAgain());
    connection.onRequest(corpusRequest, async (): Promise<CorpusResult> => {
      asked = true;
      const { documents } = await session.corpus();
      const { paths, problems, leftOut } = session.ownDocuments;
      const { state: reading } = session.readingProgress;
      return {
        documents: documents.map(({ id, title, kind, uri, dates }) => {
          const path = paths.get(id);
          return { id, title, kind, uri, ...(dates && { date: dates.start }), ...(path !== undefined && { path }) };
        }),
        problems,
        folders: session.settings.corpus.folders,
        hasDisk: session.host.openDisk !== undefined,
        filesRead: session.filesRead,
        ...(reading && { reading }),
        leftOut,
      };
    });
  },
};
