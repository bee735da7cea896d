/** Coasts and ways of the map as paths, alike every time: no two islands have the same shape. Pure. */

/** Closed and smooth around a point: about `radius` away, up to `rough` more or less. `seed` decides the shape. */
export function coast(x: number, y: number, radius: number, rough: number, seed: string): string {
  const start = hash(seed);
  const turn = (n: number) => (((start >>> (n * 5)) & 31) / 32) * 2 * Math.PI;
  const corners = 36;
  const points = Array.from({ length: corners }, (_, i) => {
    const a = (i / corners) * 2 * Math.PI;
    const wave =
      0.5 * Math.sin(2 * a + turn(0)) +
      0.3 * Math.sin(3 * a + turn(1)) +
      0.26 * Math.sin(5 * a + turn(2)) +
      0.14 * Math.sin(9 * a + turn(3));
    const far = radius + rough * wave;
    return [x + far * Math.cos(a), y + far * Math.sin(a)] as const;
  });
  const middle = (i: number) => {
    const [ax, ay] = points[i % corners] ?? [0, 0];
    const [bx, by] = points[(i + 1) % corners] ?? [0, 0];
    return `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`;
  };
  const curves = points.map(([,], i) => {
    const [cx, cy] = points[(i + 1) % corners] ?? [0, 0];
    return `Q${cx.toFixed(1)} ${cy.toFixed(1)} ${middle(i + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}

/** From one point to another in a gentle bow, leaving `before` and `after` units free at its ends; '' when they are too close. */
export function way(ax: number, ay: number, bx: number, by: number, before: number, after: number): string {
  const far = Math.hypot(bx - ax, by - ay);
  if (far <= before + after + 2) return '';
  const [ux, uy] = [(bx - ax) / far, (by - ay) / far];
  // Neighbors are joined straight.
  const bow = Math.max(0, 0.11 * (far - 90)) * ((Math.round(ax + bx) & 1) === 0 ? 1 : -1);
  const [sx, sy, ex, ey] = [ax + ux * before, ay + uy * before, bx - ux * after, by - uy * after];
  const [cx, cy] = [(sx + ex) / 2 - uy * bow, (sy + ey) / 2 + ux * bow];
  return `M${sx.toFixed(1)} ${sy.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`;
}

function hash(text: string): number {
  let sum = 2166136261;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
  return sum >>> 0;
}
