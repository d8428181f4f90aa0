export interface Coding {
  system: string;
  version?: string;
  code: string;
  display?: string;
}

export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}

export interface Quantity {
  value: number;
  unit?: string;
  system?: string;
  code?: string;
}

export interface Reference {
  reference?: string;
  type?: string;
  identifier?: { system?: string; value?: string };
  display?: string;
}

export interface ReferenceRange {
  low: Quantity;
  high: Quantity;
  type: CodeableConcept;
  appliesTo: CodeableConcept[];
  text: string;
}

export interface ObservationComponent {
  code: CodeableConcept;
  valueCodeableConcept?: CodeableConcept;
  valueQuantity?: Quantity;
  valueRange?: { low: Quantity; high: Quantity };
  valueRatio?: { numerator: Quantity; denominator: Quantity };
}

export interface Observation {
  resourceType: 'Observation';
  status: 'final' | 'preliminary' | 'amended' | 'unknown';
  category: CodeableConcept[];
  code: CodeableConcept;
  basedOn?: Reference[];
  subject?: Reference;
  encounter?: Reference;
  effectiveDateTime?: string;
  issued?: string;
  performer?: Reference[];
  valueQuantity?: Quantity;
  valueBoolean?: boolean;
  dataAbsentReason?: CodeableConcept;
  interpretation?: CodeableConcept[];
  note?: { text: string }[];
  method: CodeableConcept;
  device: Reference;
  referenceRange?: ReferenceRange[];
  derivedFrom?: Reference[];
  component?: ObservationComponent[];
}

export interface BundleEntry {
  fullUrl: string;
  resource: Observation;
  request?: { method: 'POST'; url: 'Observation' };
}

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection' | 'transaction';
  entry: BundleEntry[];
}
