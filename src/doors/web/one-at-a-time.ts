/** A second press while the first is under way does nothing of its own: it gets the answer of the first. */

/** The same input while it is still being answered is not sent twice; afterwards it is. */
export function oneAtATime<Input, Output>(send: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  const underWay = new Map<string, Promise<Output>>();
  return (input) => {
    const key = JSON.stringify(input);
    const before = underWay.get(key);
    if (before) return before;
    const answer = send(input).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}
