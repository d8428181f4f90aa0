import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages of others that go into a bundle, as far as nobody may leave their licence out. */
const BUNDLED = {
  cli: [
    '@noble/hashes',
    'canonicalize',
    'commander',
    'csv-parse',
    'csv-stringify',
    'pure-rand',
    'zod',
  ],
  report: ['echarts', 'hast-util-to-html', 'mdast-util-to-markdown', 'tslib', 'zrender'],
} as const;

/** Checks that an unpacked tarball has the licences of what is bundled in it. */
export function checkLicenses(
  name: keyof typeof BUNDLED,
  tarball: string,
  claim: (what: string, wrong: readonly string[]) => void,
): void {
  const licenses = readFileSync(join(dirname(tarball), 'package/dist/licenses.txt'), 'utf8');
  claim(
    `${name}: the packages of others that are bundled have their licence inside`,
    BUNDLED[name]
      .filter((one) => !new RegExp(`^${one} \\d\\S* \\(\\S+\\)\\n\\n`, 'm').test(licenses))
      .map((one) => `${one} is missing`),
  );
}
