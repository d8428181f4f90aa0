import { expect, test } from 'vitest';
import { svgOf } from './svg-of.ts';

test('A chart is the same text whenever it is drawn', () => {
  const draw = () =>
    svgOf(
      {
        aria: { enabled: true, decal: { show: true } },
        xAxis: { type: 'value', min: 0, max: 4 },
        yAxis: { type: 'category', data: ['Withdrawal', 'Rejection'] },
        series: [{ type: 'bar', data: [1, 3], silent: true }],
      },
      600,
      200,
      'profile',
    );
  const drawn = draw();
  expect(drawn).toMatch(/^<svg width="600" height="200"/);
  expect(drawn).toContain('>Withdrawal<');
  expect(draw()).toBe(drawn);
});
