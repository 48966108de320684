/** Where to go after signing in: only a path of our own, never another site's address. */
export function returnPath(search: string): string {
  const path = new URLSearchParams(search).get('til') ?? '/';
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
