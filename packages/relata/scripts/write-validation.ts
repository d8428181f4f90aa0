// Works out the table of docs/validation.md from ../shared/data. Run: node scripts/write-validation.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { validationTable, withTable } from '../src/testing/validation-table.ts';

const page = new URL('../../../docs/validation.md', import.meta.url);
writeFileSync(page, withTable(readFileSync(page, 'utf8'), validationTable()));
