/** What is wrong with a value that came from outside, as a sentence a person can act on. */
import type { z } from 'zod';

/** Undefined where zod's own words, or those of the shape, say it well enough. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing';
      return issue.input === null
        ? `Leave it out, or give ${kindOf(issue.expected)}`
        : `Give ${kindOf(issue.expected)}`;
    case 'invalid_value': {
      const those = issue.values.map((value) => (value === '' ? '"" (nothing said)' : String(value))).join(', ');
      return issue.input === undefined ? `This is missing; use one of: ${those}` : `Use one of: ${those}`;
    }
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) === 1
          ? 'Write something here'
          : `Write at least ${issue.minimum} characters`
        : issue.origin === 'array'
          ? `Give at least ${issue.minimum}`
          : `Use ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Keep it to ${Number(issue.maximum).toLocaleString('en-US')} characters`
        : issue.origin === 'array'
          ? `Give at most ${issue.maximum}`
          : `Use ${issue.maximum} or less`;
    case 'not_multiple_of':
      return `Use steps of ${issue.divisor}`;
    case 'invalid_format':
      return formats[issue.format];
    case 'unrecognized_keys':
      return `There is nothing called ${issue.keys.join(', ')} here`;
    default:
      return undefined;
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'Write a day that exists, as 2026-11-24',
  datetime: 'Write a moment with its offset, as 2026-11-24T10:00:00Z',
  email: 'Write an address such as priya@example.org',
  url: 'Write an address such as https://example.org',
};

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text in quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'fields in { }',
    record: 'fields in { }',
  };
  return kinds[expected] ?? `a value of the kind ${expected}`;
}
