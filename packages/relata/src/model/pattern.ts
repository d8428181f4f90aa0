/** The relationship patterns by which instruments are found; each is one way low mood changes how people relate. */
export const PATTERNS = [
  'withdrawal',
  'loneliness',
  'rejectionSensitivity',
  'emotionalNumbing',
  'receivingCare',
  'negativeSelfBeliefs',
  'selfCriticism',
  'closenessFears',
  'testing',
  'performing',
  'longing',
  'earlyClimate',
  'depression',
  'distress',
  'wellbeing',
  'emotionRegulation',
  'relationshipQuality',
  'reconnection',
] as const;

export type Pattern = (typeof PATTERNS)[number];
