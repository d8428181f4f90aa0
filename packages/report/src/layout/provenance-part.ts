import type { Messages } from '../messages/messages.ts';
import type { ReportDocument } from '../model/index.ts';
import type { Part } from './block.ts';

/** What made the numbers, for whoever wants to make them again. */
export function provenancePart(
  { provenance, scales }: ReportDocument,
  { headings }: Messages,
): Part {
  const { instrument, revision, form, definitionHash, engine, license, citation, text } =
    provenance;
  const sources = scales.flatMap(({ comparison, confidence, band, cutOffs }) => [
    ...(comparison?.norm.from === 'published' ? [comparison.norm.source] : []),
    ...(confidence?.reliability.from === 'published' ? [confidence.reliability.source] : []),
    ...(band?.source ? [band.source] : []),
    ...cutOffs.map(({ source }) => source),
  ]);
  return {
    id: 'provenance',
    heading: headings.provenance,
    tone: 'quiet',
    blocks: [
      {
        kind: 'facts',
        rows: [
          [headings.citation, citation],
          [headings.instrument, headings.revisionOf(instrument, form, revision)],
          [headings.definitionHash, definitionHash],
          [headings.engine, headings.engineOf(engine)],
          [headings.license, headings.terms(license.scoring, license.wording)],
          ...[...new Set(sources)].map((source) => [headings.source, source] as const),
        ],
      },
      ...(text.length > 0 ? [{ kind: 'list', items: text } as const] : []),
    ],
  };
}
