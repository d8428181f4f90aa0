/** What can be wrong with the shape of a request: the `code` of an error that the library does not know. */
export const REQUEST_FAULTS = [
  'required',
  'wrongType',
  'notAllowed',
  'unknownKey',
  'outOfRange',
  'duplicateKey',
  'badSetting',
  'badTime',
  'duplicateTime',
] as const;

export type RequestFault = (typeof REQUEST_FAULTS)[number];
