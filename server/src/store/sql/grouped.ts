/** Everything that has the same key, in the order in which it comes. */
export function grouped<T>(pairs: Iterable<readonly [key: string, one: T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of pairs) {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
