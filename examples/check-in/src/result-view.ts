import type { InstrumentDetail, ScaleResult, Scored } from '@relata/client';
import { element } from './element.ts';

const round = (value: number) => String(Math.round(value * 100) / 100);

/** A score with what is known of it: how much was answered, and what the rest could make of it. */
function scoreText({ status, value, answered, of, bounds }: ScaleResult): string {
  const range = `between ${round(bounds.low)} and ${round(bounds.high)}`;
  if (status === 'scored' && value !== null) return round(value);
  if (value === null) return `No score: ${answered} of ${of} answered. It would lie ${range}.`;
  return `${round(value)}, from ${answered} of ${of} answers. With all of them it would lie ${range}.`;
}

function bandText({ band }: ScaleResult): string {
  if (!band) return '';
  if (band.id === null) return 'open: the missing answers decide';
  return band.decided ? band.id : `${band.id}, but the missing answers could change that`;
}

function titleOf(detail: InstrumentDetail, scale: string): string {
  const scales = detail.definition['scales'] as Readonly<Record<string, { title: string }>>;
  return scales[scale]?.title ?? scale;
}

/** A result: every scale as it stands, flags first, and what must be said with it. */
export function resultView(scored: Scored, detail: InstrumentDetail): HTMLElement {
  const raised = Object.values(scored.flags).some(({ state }) => state === 'raised');
  return element(
    'section',
    { 'aria-label': 'Result' },
    element('h1', {}, detail.title),
    raised ? element('p', { role: 'alert' }, 'Somebody should look at these answers now.') : null,
    element(
      'table',
      {},
      ...Object.entries(scored.scales).map(([id, scale]) =>
        element(
          'tr',
          { 'data-scale': id, 'data-status': scale.status },
          element('th', { scope: 'row' }, titleOf(detail, id)),
          element('td', {}, scoreText(scale)),
          element('td', {}, bandText(scale)),
        ),
      ),
    ),
    ...Object.values(detail.notices).map((notice) =>
      element('p', { class: 'notice' }, notice ?? ''),
    ),
  );
}
