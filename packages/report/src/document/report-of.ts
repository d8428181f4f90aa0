import type { Instrument } from 'relata';
import { messagesIn } from '../messages/messages.ts';
import type { ReportDocument, ReportInput, ReportSettings } from '../model/index.ts';
import { askedOf } from './asked-of.ts';
import type { Context } from './context.ts';
import { flaggedOf } from './flagged-of.ts';
import { notKnown } from './not-known.ts';
import { own } from './own.ts';
import { profileOf } from './profile-of.ts';
import { provenanceOf } from './provenance-of.ts';
import { scaleOf } from './scale-of.ts';

/**
 * A report on one respondent as plain data: what was asked, what the scores are, and what is not
 * known. It holds no diagnosis and no advice; help lines are those of the settings.
 *
 * @example
 * const result = score(rpp, answers, { form: 'rpp-9' });
 * if (result.kind === 'scored') reportAsHtml(reportOf(rpp, { result, text }));
 */
export function reportOf(
  instrument: Instrument,
  input: ReportInput,
  settings: ReportSettings = {},
): ReportDocument {
  const { definition } = instrument;
  const { result } = input;
  const language = settings.language ?? 'en';
  const messages = messagesIn(language);
  const form = own(definition.forms, result.provenance.form ?? '');
  const informant = form?.informant ?? 'self';
  const context: Context = { definition, form, informant, input, settings, messages };
  const scales = Object.entries(result.scales).flatMap(([id, found]) => {
    const scale = own(definition.scales, id);
    return scale ? [scaleOf(id, found, scale, context)] : [];
  });
  return {
    kind: 'report',
    version: 1,
    language,
    title: definition.title,
    respondent: input.respondent ?? null,
    date: input.date ?? null,
    flagged: flaggedOf(context),
    notices: [
      ...(definition.status === 'researchDraft' ? [messages.whole.researchDraft] : []),
      ...(definition.safety ? [definition.safety.note] : []),
      messages.whole.notDiagnosis,
    ],
    asked: askedOf(context),
    profile: profileOf(scales, messages),
    scales,
    notKnown: notKnown(scales, context),
    quality: messages.whole.quality(result.quality),
    helpLines: settings.helpLines ?? [],
    provenance: provenanceOf(scales, context),
  };
}
