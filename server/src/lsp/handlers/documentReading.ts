import { correctionFields, documentName, printable } from '../../core';
import {
  type CorrectDocumentParams,
  correctDocumentRequest,
  type CorrectDocumentResult,
  type DocumentReadingParams,
  documentReadingRequest,
  type DocumentReadingResult,
} from '../../protocol';
import type { Feature } from '../feature';
import { corpusAddress } from '../ownCorpus/corpusAddress';

/** The most characters of a value or key that are shown. */
const LONGEST = 400;

/** What a document of the corpus is taken for, and what the user says it is. */
export const documentReading: Feature = {
  name: 'documentReading',
  capabilities: () => ({}),
  register: (connection, session) => {
    connection.onRequest(
      documentReadingRequest,
      session.answerAny<DocumentReadingParams, DocumentReadingResult | null>(
        'how a document was read',
        null,
        ({ corpus }, { id }) => {
          const document = corpus.document(id);
          if (!document) return null;
          return {
            name: documentName(document),
            facts: correctionFields.map((field) => {
              const value = field.shown(document);
              return {
                ...{ key: field.key, label: field.label, form: field.form },
                ...(value !== undefined && { value: printable(value, LONGEST) }),
                ...('choices' in field && { choices: field.choices }),
              };
            }),
            ...(session.client.workspace?.textDocumentContent && { page: corpusAddress(id, 'reading') }),
          };
        },
      ),
    );
    connection.onRequest(
      correctDocumentRequest,
      session.answerAny<CorrectDocumentParams, CorrectDocumentResult>(
        'a correction',
        { problem: 'It could not be kept.' },
        async (_snapshot, { id, key, value }) => {
          const field = correctionFields.find((known) => known.key === key);
          if (!field) return { problem: `Nothing of a document is called “${printable(key, LONGEST)}”.` };
          if (value !== undefined && !field.accepts(value)) return { problem: `${field.label} is ${field.form}.` };
          if (!session.sources.ownDocuments.paths.has(id))
            return { problem: 'What ships with Rostrum stays as it is.' };
          const problem = await session.sources.correct(id, field.key, value);
          return problem === undefined ? {} : { problem: `The file of corrections ${problem}.` };
        },
      ),
    );
  },
};
