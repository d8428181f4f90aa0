import { relataBuild } from '@relata/config/tsup';

export default relataBuild({ entry: ['src/index.ts', 'src/charts/index.ts'] });
