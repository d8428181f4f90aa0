import type { PublishedNorms } from '../model/reference.ts';
import * as aRsq from './a-rsq/norms.ts';
import * as aaqIi from './aaq-ii/norms.ts';
import * as bfne from './bfne/norms.ts';
import * as bfneS from './bfne-s/norms.ts';
import * as cesD from './ces-d/norms.ts';
import * as cesD10 from './ces-d-10/norms.ts';
import * as csi4 from './csi-4/norms.ts';
import * as csi16 from './csi-16/norms.ts';
import * as dars from './dars/norms.ts';
import * as dasA from './das-a/norms.ts';
import * as dass21 from './dass-21/norms.ts';
import * as djgls6 from './djgls-6/norms.ts';
import * as djgls11 from './djgls-11/norms.ts';
import * as ecrR from './ecr-r/norms.ts';
import * as ecrRs from './ecr-rs/norms.ts';
import * as ecrS from './ecr-s/norms.ts';
import * as epds from './epds/norms.ts';
import * as erq from './erq/norms.ts';
import * as ers from './ers/norms.ts';
import * as fscrs from './fscrs/norms.ts';
import * as gad2 from './gad-2/norms.ts';
import * as gad7 from './gad-7/norms.ts';
import * as iipSc from './iip-sc/norms.ts';
import * as inq15 from './inq-15/norms.ts';
import * as k6 from './k6/norms.ts';
import * as k10 from './k10/norms.ts';
import * as lsas from './lsas/norms.ts';
import * as lsns6 from './lsns-6/norms.ts';
import * as mspss from './mspss/norms.ts';
import * as ntbs from './ntbs/norms.ts';
import * as pcl5 from './pcl-5/norms.ts';
import * as phq2 from './phq-2/norms.ts';
import * as phq8 from './phq-8/norms.ts';
import * as phq9 from './phq-9/norms.ts';
import * as qidsSr16 from './qids-sr16/norms.ts';
import * as ras from './ras/norms.ts';
import * as rses from './rses/norms.ts';
import * as rsq18 from './rsq-18/norms.ts';
import * as sads from './sads/norms.ts';
import * as scs from './scs/norms.ts';
import * as scsSf from './scs-sf/norms.ts';
import * as shaps from './shaps/norms.ts';
import * as swls from './swls/norms.ts';
import * as tas20 from './tas-20/norms.ts';
import * as teps from './teps/norms.ts';
import * as ucla3 from './ucla-3/norms.ts';
import * as uclaLs3 from './ucla-ls3/norms.ts';
import * as uls8 from './uls-8/norms.ts';
import * as who5 from './who-5/norms.ts';

export type { PublishedNorms };

const NORMS: ReadonlyMap<string, PublishedNorms> = new Map(
  Object.entries({
    'a-rsq': aRsq,
    'aaq-ii': aaqIi,
    bfne: bfne,
    'bfne-s': bfneS,
    'ces-d': cesD,
    'ces-d-10': cesD10,
    'csi-16': csi16,
    'csi-4': csi4,
    dars: dars,
    'das-a': dasA,
    'dass-21': dass21,
    'djgls-11': djgls11,
    'djgls-6': djgls6,
    'ecr-r': ecrR,
    'ecr-rs': ecrRs,
    'ecr-s': ecrS,
    epds: epds,
    erq: erq,
    ers: ers,
    fscrs: fscrs,
    'gad-2': gad2,
    'gad-7': gad7,
    'iip-sc': iipSc,
    'inq-15': inq15,
    k10: k10,
    k6: k6,
    lsas: lsas,
    'lsns-6': lsns6,
    mspss: mspss,
    ntbs: ntbs,
    'pcl-5': pcl5,
    'phq-2': phq2,
    'phq-8': phq8,
    'phq-9': phq9,
    'qids-sr16': qidsSr16,
    ras: ras,
    rses: rses,
    'rsq-18': rsq18,
    sads: sads,
    scs: scs,
    'scs-sf': scsSf,
    shaps: shaps,
    swls: swls,
    'tas-20': tas20,
    teps: teps,
    'ucla-3': ucla3,
    'ucla-ls3': uclaLs3,
    'uls-8': uls8,
    'who-5': who5,
  }),
);

/** Published norms, reliabilities and cut-offs of an instrument of the catalogue; empty where none are on file. */
export const findNorms = (id: string): PublishedNorms => ({ ...NORMS.get(id) });
