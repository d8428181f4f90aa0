// Writes what is generated and committed: the OpenAPI document, what the API answers to
// the example of each problem, the guide as HTML, and the table of problems in the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapiOf } from '../src/docs/openapi.ts';
import { problemTable } from '../src/problems/problem-table.ts';
import { guideHtml } from './guide-html.ts';
import { problemAnswers } from './problem-answers.ts';

const at = (file: string) => join(import.meta.dirname, '..', file);

writeFileSync(at('openapi.json'), `${JSON.stringify(openapiOf(), null, 2)}\n`);

const answers = `${JSON.stringify(await problemAnswers(), null, 2)}\n`;
writeFileSync(at('src/docs/problem-answers.json'), answers);

writeFileSync(at('src/docs/guide.json'), `${JSON.stringify({ html: guideHtml() }, null, 2)}\n`);

const readme = readFileSync(at('README.md'), 'utf8');
const between = /(<!-- problems: .*-->\n)[\s\S]*?(<!-- \/problems -->)/;
writeFileSync(at('README.md'), readme.replace(between, `$1${problemTable()}\n$2`));
