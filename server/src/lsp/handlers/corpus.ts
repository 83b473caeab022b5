import { dayInWords, documentName, printable } from '../../core';
import {
  corpusChanged,
  corpusRequest,
  type CorpusResult,
  documentFilesNotification,
  type DocumentFilesParams,
  readCorpusNotification,
} from '../../protocol';
import type { Feature } from '../feature';

/** The most characters of a path or reason: longer ones are cut. */
const LONGEST = 400;

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
    connection.onNotification(readCorpusNotification, () => session.sources.retry());
    connection.onNotification(documentFilesNotification, ({ uris }: DocumentFilesParams) =>
      session.sources.useFiles(uris),
    );
    connection.onRequest(corpusRequest, async (): Promise<CorpusResult> => {
      asked = true;
      const snapshot = await session.snapshot();
      const { paths, problems, leftOut } = session.sources.ownDocuments;
      const { state: reading } = session.sources.progress;
      return {
        documents: snapshot.corpus.documents.map((document) => {
          const {
            id,
            kind,
            symbol,
            uri,
            leftOutCount,
            identity: { date },
          } = document;
          const path = paths.get(id);
          return {
            id,
            name: documentName(document),
            kind,
            uri,
            leftOut: leftOutCount,
            ...(symbol !== undefined && { symbol }),
            ...(date && { date: date.value, day: dayInWords(date.value) }),
            ...(path !== undefined && { path: printable(path, LONGEST) }),
          };
        }),
        problems: problems.map(({ path, uri, reason }) => ({
          name: printable(path.slice(path.search(/[^\\/]*$/)), LONGEST),
          path: printable(path, LONGEST),
          uri,
          reason: printable(reason, LONGEST),
        })),
        folders: snapshot.settings['corpus.folders'],
        filesRead: session.sources.filesRead,
        ...(reading && { reading }),
        leftOut,
      };
    });
  },
};
