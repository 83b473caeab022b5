import { RehearsalController } from './rehearsalController';
import { tellRoom } from './tellRoom';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): ConstructorParameters<typeof RehearsalController>[0];

const editor = acquireVsCodeApi();
tellRoom(editor);
new RehearsalController(editor).start();
