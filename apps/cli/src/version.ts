import library from 'relata/package.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

/** What `--version` prints. From the packages' own files: the index of `relata` loads the engine. */
export const VERSIONS = `relata ${packageFile.version}, engine ${library.version}`;
