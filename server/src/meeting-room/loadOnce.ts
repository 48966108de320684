/** Loads what is not loaded or being loaded yet; what failed is forgotten, and the next to ask tries again. */
export function loadOnce<T>(loaded: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const there = loaded.get(key);
  if (there) return there;
  const loading = load();
  loaded.set(key, loading);
  loading.catch(() => loaded.get(key) === loading && loaded.delete(key));
  return loading;
}
