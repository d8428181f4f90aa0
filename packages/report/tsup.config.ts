import { bundledLicenses } from '@relata/config/licenses';
import { relataBuild } from '@relata/config/tsup';

// The chart library and the writers of HTML and Markdown go into the bundle, as far as they are
// used: who installs this installs nothing else of others.
export default relataBuild({
  entry: ['src/index.ts', 'src/charts/index.ts', 'src/document/index.ts', 'src/zod/index.ts'],
  esbuildPlugins: [bundledLicenses()],
});
