const KILO = 1024;

/** A file's size as people say it: whole kB, from 1,000 kB on MB with one decimal. */
export function roundSize(bytes: number): { unit: 'kilobytes' | 'megabytes'; size: number } {
  const kilobytes = Math.max(1, Math.ceil(bytes / KILO));
  if (kilobytes < 1_000) return { unit: 'kilobytes', size: kilobytes };
  return { unit: 'megabytes', size: Math.round((bytes / KILO / KILO) * 10) / 10 };
}
