import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** One thing the editor can ask for: what is advertised for it, and who answers. */
export interface Feature {
  readonly name: string;
  /** What this client is told; empty where it cannot use the feature. */
  capabilities(client: ClientCapabilities): Partial<ServerCapabilities>;
  /** Hooks the handlers up. Called once, after `capabilities`. */
  register(connection: Connection, session: Session): void;
}
