import type { Step } from './report.ts';

const width = 720;
const height = 420;
const left = 60;
const right = 150;
const top = 30;
const bottom = 50;
const hues = ['#1b6ca8', '#c1440e', '#2e7d32', '#7b1fa2', '#b8860b', '#00838f', '#5d4037', '#c2185b'];

/** How the 95th percentile of each class grows with the archive, both axes logarithmic, as an SVG picture. */
export function drawGrowth(steps: readonly Step[]): string {
  const names = steps.at(-1)?.cpu.map((times) => times.class) ?? [];
  const sizes = steps.map(({ articles }) => articles);
  const x = scale(Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes)), left, width - right);
  const y = scale(-1, 3, height - bottom, top);
  const lines = names.map((name, n) => {
    const hue = hues[n % hues.length];
    const dash = n < hues.length ? '' : ' stroke-dasharray="5 3"';
    const points = steps.flatMap(({ articles, cpu }) => {
      const p95 = cpu.find((times) => times.class === name)?.p95;
      return p95 === undefined ? [] : [[x(Math.log10(articles)), y(Math.log10(Math.max(0.1, p95)))] as const];
    });
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
    const legend = top + 10 + n * 20;
    return `<polyline points="${path}" fill="none" stroke="${hue}" stroke-width="2"${dash}/>
<line x1="${width - right + 15}" x2="${width - right + 40}" y1="${legend}" y2="${legend}" stroke="${hue}" stroke-width="2"${dash}/>
<text x="${width - right + 46}" y="${legend + 4}">${name}</text>`;
  });
  const marks = [0.1, 1, 10, 50, 100, 1000].map(
    (
      ms,
    ) => `<line x1="${left}" x2="${width - right}" y1="${y(Math.log10(ms))}" y2="${y(Math.log10(ms))}" stroke="${ms === 50 ? '#c00' : '#ddd'}"/>
<text x="${left - 8}" y="${y(Math.log10(ms)) + 4}" text-anchor="end">${ms}</text>`,
  );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(Math.log10(size))}" y="${height - bottom + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>How the 95th percentile of each class of query grows with the archive</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...marks, ...ticks, ...lines].join('\n')}
<text x="${left}" y="${height - 10}">articles; p95 in milliseconds of processor time, the budget in red</text>
</svg>
`;
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = to === from ? 1 : to - from;
  return (value) => start + ((value - from) / span) * (end - start);
}
