import fc from 'fast-check';

/** Pieces that would be markup, script or structure, were they not taken as text. */
const PIECES = [
  '<script>alert(1)</script>',
  '</title></style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '<!--',
  ']]>',
  '[click](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  'www.example.com',
  'https://example.com/a?b=c&d',
  'a@example.com',
  '| a | b |',
  '\n\n# heading\n',
  '```',
  '---',
  '* item',
  '1. item',
  '> quote',
  '<b>',
  '**bold**',
  '_it_',
  '`code`',
  '~~gone~~',
  '[^1]',
  '\\',
  '{a|rich}',
  '{value}',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
];

/** Texts of such pieces, and of anything else, that are not empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => `x${pieces.join(' ')}x`);
