/** Rows of the made-up search are known by their ids, so that they can be taken out and nothing else is. */

const mark = 'sample-';

export function sampleId(table: string, name: string): string {
  return `${mark}${table}-${name}`;
}

export function isSampleId(id: string): boolean {
  return id.startsWith(mark);
}
