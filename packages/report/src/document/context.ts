import type { FormDefinition, InstrumentDefinition, Scored } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { ReportInput, ReportSettings } from '../model/index.ts';

/** One scale of a result whose instrument is known at run time. */
export type FoundScale = Scored['scales'][string];

/** What every part of a report is made from. */
export interface Context {
  readonly definition: InstrumentDefinition;
  readonly form: FormDefinition | undefined;
  readonly informant: 'self' | 'closeOther';
  readonly input: ReportInput;
  readonly settings: ReportSettings;
  readonly messages: Messages;
}
