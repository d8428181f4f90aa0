import { PROBLEMS, type ProblemCode } from '../problems/table.ts';
import { escapeHtml, paragraphs } from './html.ts';
import { shell } from './page.ts';

/** The page to which the `type` of a problem leads. */
export function problemPage(code: ProblemCode): string {
  const { status, title, mend } = PROBLEMS[code];
  return shell(
    title,
    '<nav aria-label="Contents"><p class="name"><a href="/docs">Relata</a></p><ul><li><a href="/docs#problems">All problems</a></li></ul></nav>',
    `<h1>${escapeHtml(title)}</h1>
<p><code>${code}</code>, status ${status}</p>
${paragraphs(mend)}`,
  );
}
