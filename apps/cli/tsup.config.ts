import { relataBuild } from '@relata/config/tsup';

export default relataBuild({ entry: ['src/main.ts'], platform: 'node', target: 'node22' });
