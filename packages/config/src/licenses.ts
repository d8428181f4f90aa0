import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const IN_PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Name, version, licence text and notices of an installed package; throws where it comes without a text. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string };
  const file = globSync('{LICENSE,LICENCE,license}*', { cwd: folder })[0];
  if (file === undefined) throw new Error(`${name} has no licence text to pass on.`);
  // What the Apache licence asks to be passed on beside it.
  const files = [file, ...globSync('NOTICE*', { cwd: folder })];
  const texts = files.map((one) => readFileSync(join(folder, one), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** Writes `licenses.txt` beside the bundle: the licence of every package of others that went into it. */
export function bundledLicenses(): Plugin {
  return {
    name: 'bundled-licenses',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        const { outdir } = build.initialOptions;
        if (!metafile || outdir === undefined) throw new Error('There is no bundle to look into.');
        const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
          Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
            bytesInOutput > 0 ? (IN_PACKAGE.exec(file)?.[0] ?? []) : [],
          ),
        );
        const notices = [...new Set(used)].map(notice).sort();
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, 'licenses.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
      });
    },
  };
}
