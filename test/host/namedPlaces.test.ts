import assert from 'node:assert/strict';
import path from 'node:path';
import { namedPlaces, type PathSystem } from '../../server/src/host/namedPlaces';

const windows: PathSystem = { path: path.win32, home: 'C:\\Users\\Delegate' };
const others: PathSystem = { path: path.posix, home: '/home/delegate' };

describe('the places that a path of the settings may mean', () => {
  for (const [what, system, written, folders, expected] of [
    ['a drive', windows, 'D:\\Documents\\UN', [], ['D:\\Documents\\UN']],
    ['a drive with slashes', windows, 'd:/Documents/UN', [], ['d:\\Documents\\UN']],
    ['a share', windows, '\\\\mission\\share\\UN texts', [], ['\\\\mission\\share\\UN texts']],
    ['a share with slashes', windows, '//mission/share/UN', [], ['\\\\mission\\share\\UN']],
    ['what Windows copies', windows, '"C:\\UN texts"', [], ['C:\\UN texts']],
    ['the own folder', windows, '~\\UN', [], ['C:\\Users\\Delegate\\UN']],
    ['the own folder with a slash', windows, '~/UN', [], ['C:\\Users\\Delegate\\UN']],
    ['an address', windows, 'file:///c%3A/UN%20texts', [], ['c:\\UN texts']],
    ['an address of a share', windows, 'file://mission/share/UN', [], ['\\\\mission\\share\\UN']],
    ['a workspace on a drive', windows, 'UN', ['file:///c%3A/work'], ['c:\\work\\UN']],
    ['a workspace on a share', windows, 'UN\\2021', ['file://mission/work'], ['\\\\mission\\work\\UN\\2021']],
    ['a folder above', windows, '..\\UN', ['file:///d%3A/a/b'], ['d:\\a\\UN']],
    ['each workspace folder', others, 'UN', ['file:///a', 'vscode-vfs://b/c', 'file:///d%20e'], ['/a/UN', '/d e/UN']],
    ['a path in full', others, '/srv/UN', ['file:///a'], ['/srv/UN']],
    ['the own folder elsewhere', others, '~/UN', [], ['/home/delegate/UN']],
    ['an address that no path has', windows, 'file:///UN', [], []],
    ['no workspace', others, 'UN', [], []],
  ] as const)
    it(what, () => assert.deepEqual(namedPlaces(written, folders, system), expected));
});
