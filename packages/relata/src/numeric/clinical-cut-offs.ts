interface Group {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The three cut-offs for clinically significant change.
 *
 * a: two SD from the clinical mean, towards the functional group. b: two SD from the functional
 * mean, towards the clinical group. c: as many SD from the one mean as from the other,
 * (s_c m_f + s_f m_c) ÷ (s_c + s_f). `upwards` says that the functional group scores higher.
 * In the unit of the scale; null where a group that it takes is not given. Jacobson, N. S., &
 * Truax, P. (1991). Clinical significance: A statistical approach to defining meaningful change
 * in psychotherapy research. Journal of Consulting and Clinical Psychology, 59(1), 12-19. R: the
 * same formulas, to 1e-15; `clinicalsignificance` 2.1 takes the clinical SD for b.
 *
 * @example clinicalCutOffs({ mean: 40, sd: 7.5 }, { mean: 60, sd: 7.5 }, true) // a 55, b 45, c 50
 */
export function clinicalCutOffs(
  clinical: Group | null,
  functional: Group | null,
  upwards: boolean,
): { readonly a: number | null; readonly b: number | null; readonly c: number | null } {
  const two = upwards ? 2 : -2;
  const both = clinical && functional;
  return {
    a: clinical && clinical.mean + two * clinical.sd,
    b: functional && functional.mean - two * functional.sd,
    c:
      both &&
      (clinical.sd * functional.mean + functional.sd * clinical.mean) /
        (clinical.sd + functional.sd),
  };
}
