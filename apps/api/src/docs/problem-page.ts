import { PROBLEMS, type ProblemCode } from '../problems/table.ts';
import { escapeHtml, inline, paragraphs, prettyJson } from './html.ts';
import { ORIGIN } from './origin.ts';
import { shell } from './page.ts';
import answers from './problem-answers.json' with { type: 'json' };
import { PROBLEM_HELP } from './problem-help.ts';
import { asCurl } from './provoke.ts';

/** Given by `pnpm --filter @relata/api openapi`, and tested to be what the API answers. */
const ANSWERS: { readonly [code in ProblemCode]?: object } = answers;

function exampleOf(code: ProblemCode): string {
  const { example } = PROBLEM_HELP[code];
  const answer = ANSWERS[code];
  if (!example || !answer) return '';
  const command = asCurl(example, ORIGIN).split(ORIGIN).map(escapeHtml);
  return `<h2>An example</h2>
<pre class="curl"><code>${command.join(`<span class="origin">${ORIGIN}</span>`)}</code></pre>
<p>is answered with status ${PROBLEMS[code].status}:</p>
<pre><code>${escapeHtml(prettyJson(answer))}</code></pre>`;
}

/** The page to which the `type` of a problem leads: cause, what to do, and an example with its response. */
export function problemPage(code: ProblemCode): string {
  const { status, title, mend } = PROBLEMS[code];
  const { cause, steps } = PROBLEM_HELP[code];
  return shell(
    title,
    '<nav aria-label="Contents"><p class="name"><a href="/docs">Relata</a></p><ul><li><a href="/docs#problems">All problems</a></li></ul></nav>',
    `<h1>${inline(title)}</h1>
<p><code>${code}</code>, status ${status}</p>
${paragraphs(mend)}
<h2>How it comes about</h2>
${paragraphs(cause)}
<h2>What to do</h2>
<ul>${steps.map((step) => `<li>${inline(step)}</li>`).join('\n')}</ul>
${exampleOf(code)}`,
  );
}
