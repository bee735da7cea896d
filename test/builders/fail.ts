/** What nobody expected ends the test or the benchmark, with its cause. */

export function fail(where: string, cause: unknown): never {
  throw new Error(where, { cause });
}
