import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/**
 * Tells the user something, without the answer that a request would wait for. Values, names and paths may stand in it: what an editor
 * would make a link of, which may run a command, stays text.
 */
export function showWarning(connection: Connection, message: string): void {
  const text = `Rostrum: ${message.replaceAll('](', '] (')}`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text });
}
