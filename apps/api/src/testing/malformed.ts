/** Texts that are no JSON, by what is wrong with them. */
export const MALFORMED: Readonly<Record<string, string>> = {
  'half an object': '{"answers": [1, 2',
  NaN: '{"answers": [NaN]}',
  Infinity: '{"answers": [Infinity]}',
  'single quotes': "{'answers': []}",
  'a trailing comma': '{"answers": [1,]}',
  'a comment': '{"answers": [] /* none */}',
  'two objects': '{"answers": []}{"answers": []}',
  'a bare word': 'answers',
  nothing: '',
  blanks: ' \n\t ',
};
