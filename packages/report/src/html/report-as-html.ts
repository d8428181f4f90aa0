import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { partsOf } from '../layout/parts-of.ts';
import { plainText } from '../layout/plain-text.ts';
import { messagesIn } from '../messages/messages.ts';
import type { ReportDocument } from '../model/index.ts';
import { partElement } from './block-elements.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const meta = (name: string, content: string) => h('meta', { name, content });

/**
 * A report as one HTML file: nothing is fetched for it, and no script runs in it. It reads on
 * screens of any width, in the dark, without colours, and prints on A4 and Letter.
 */
export function reportAsHtml(report: ReportDocument): string {
  const { language, title } = report;
  const messages = messagesIn(language);
  const { kicker } = messages.headings;
  const page = { language, messages };
  const name = plainText(title);
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    meta('referrer', 'no-referrer'),
    meta('robots', 'noindex'),
    h('title', `${kicker}: ${name}`),
    h('style', STYLE),
  ];
  const main = [
    h('h1', [h('span', { className: ['kicker'] }, kicker), ' ', name]),
    ...partsOf(report, messages).map((part) => partElement(part, 'h2', page)),
  ];
  const html = h('html', { lang: language }, [h('head', head), h('body', h('main', main))]);
  const text = toHtml(
    { type: 'root', children: [{ type: 'doctype' }, html] },
    {
      allowDangerousHtml: true,
    },
  );
  return `${text}\n`;
}
