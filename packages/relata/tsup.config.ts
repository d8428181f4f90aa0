import { relataBuild } from '@relata/config/tsup';

export default relataBuild({
  entry: [
    'src/index.ts',
    'src/zod/index.ts',
    'src/messages/*.ts',
    'src/formats/*/index.ts',
    'src/catalogue/index.ts',
    'src/catalogue/load.ts',
    'src/lint/index.ts',
    'src/interpret/index.ts',
    'src/quality/index.ts',
    'src/delimited/index.ts',
    'src/json-rows/index.ts',
    'src/sql/index.ts',
    'src/instruments/index.ts',
    'src/instruments/loinc.ts',
    'src/instruments/norms.ts',
    'src/instruments/*/index.ts',
    'src/instruments/*/norms.ts',
    'src/instruments/*/text.*.ts',
    '!src/**/*.test*.ts',
  ],
});
