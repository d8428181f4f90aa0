import type { Instrument, InstrumentDefinition } from '../../../model/index.ts';
import { resourceUrl } from '../profiles/urls.ts';
import { SCORING_CODES } from './concepts.ts';

/** A code system of what Observations say: valid in R4 and in R5. */
export interface ScoreCodeSystem {
  resourceType: 'CodeSystem';
  id: string;
  url: string;
  version?: string;
  name: string;
  title: string;
  status: 'draft' | 'active';
  experimental: boolean;
  description: string;
  caseSensitive: true;
  content: 'complete' | 'not-present';
  concept?: { code: string; display: string }[];
}

const concepts = (entries: Iterable<readonly [code: string, display: string]>) =>
  [...entries].map(([code, display]) => ({ code, display }));

function* codesFor({ scales, flags = {} }: InstrumentDefinition) {
  for (const [scale, { title, bands = [] }] of Object.entries(scales)) {
    yield [scale, title] as const;
    for (const band of bands) yield [`${scale}.${band.id}`, band.title ?? band.id] as const;
  }
  for (const [flag, { title }] of Object.entries(flags)) yield [flag, title] as const;
}

/** The code system of an instrument: its scales, their bands (`<scale>.<band>`) and its flags. */
export function scoreCodeSystemOf({ definition }: Instrument, base: string): ScoreCodeSystem {
  const { id, revision, status, title } = definition;
  const draft = status === 'researchDraft';
  return {
    resourceType: 'CodeSystem',
    id,
    url: resourceUrl(base, 'CodeSystem', id),
    version: String(revision),
    name: `Scores_${id.replaceAll('-', '_')}`,
    title: `Scores: ${title}`,
    status: draft ? 'draft' : 'active',
    experimental: draft,
    description: 'Scales, their bands and flags: codes and interpretations of Observations.',
    caseSensitive: true,
    content: 'complete',
    concept: concepts(codesFor(definition)),
  };
}

const own = (base: string, id: string) => ({
  resourceType: 'CodeSystem' as const,
  id,
  url: resourceUrl(base, 'CodeSystem', id),
  status: 'active' as const,
  experimental: false,
  caseSensitive: true as const,
});

/** The code systems that belong to no instrument: how a score came about, and by which definition. */
export const generalCodeSystems = (base: string): readonly ScoreCodeSystem[] => [
  {
    ...own(base, 'relata-scoring'),
    name: 'RelataScoring',
    title: 'How a score came about',
    description: 'Components of the Observations of scores.',
    content: 'complete',
    concept: concepts(Object.entries(SCORING_CODES)),
  },
  {
    ...own(base, 'relata-definition'),
    name: 'RelataDefinition',
    title: 'Definitions, by their hash',
    description:
      'A code is `sha256:` and the hash of the canonical JSON (RFC 8785) of the part of a definition that decides scores; the version is its revision.',
    content: 'not-present',
  },
];
