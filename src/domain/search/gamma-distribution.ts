/** Waiting times and rates as distributions: gamma, normal, lognormal; exact to about twelve digits. Method: M9. */

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** ln of the gamma function, for x > 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = 0.9999999999998099;
  for (let i = 0; i < lanczos.length; i++) sum += (lanczos[i] ?? 0) / (x + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Chance that a gamma of this shape and scale is at most x; 0 for x <= 0. */
export function gammaCdf(x: number, shape: number, scale = 1): number {
  const z = x / scale;
  if (z <= 0) return 0;
  const front = Math.exp(shape * Math.log(z) - z - logGamma(shape));
  return z < shape + 1 ? Math.min(1, front * series(z, shape)) : Math.max(0, 1 - front * continuedFraction(z, shape));
}

/** Chance that a standard normal is at most x. */
export function normalCdf(x: number): number {
  const half = 0.5 * gammaCdf((x * x) / 2, 0.5);
  return x < 0 ? 0.5 - half : 0.5 + half;
}

/** Chance that a lognormal of this median and sigma is at most x; 0 for x <= 0. */
export function lognormalCdf(x: number, median: number, sigma: number): number {
  return x <= 0 ? 0 : normalCdf(Math.log(x / median) / sigma);
}

function series(z: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = shape + 1; Math.abs(term) > sum * 1e-15; n += 1) {
    term *= z / n;
    sum += term;
  }
  return sum;
}

function continuedFraction(z: number, shape: number): number {
  const tiny = 1e-300;
  let b = z + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 500; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}
