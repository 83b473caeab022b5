import { RehearsalController } from './rehearsalController';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): ConstructorParameters<typeof RehearsalController>[0];

new RehearsalController(acquireVsCodeApi()).start();
