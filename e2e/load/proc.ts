import fs from 'node:fs';

/** The kernel counts CPU time in hundredths of a second. */
const HZ = 100;

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const bytesOf = (status: string, name: string) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024;

export interface ProcessUse {
  /** Seconds of CPU since it started, all its threads together. */
  cpu: number;
  /** Bytes. */
  rss: number;
  peak: number;
}

export function useOf(pid: number): ProcessUse {
  const fields = read(`/proc/${pid}/stat`).split(') ').pop()?.split(' ') ?? [];
  const status = read(`/proc/${pid}/status`);
  const cpu = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / HZ;
  return { cpu, rss: bytesOf(status, 'VmRSS'), peak: bytesOf(status, 'VmHWM') };
}

/** Seconds of CPU the whole machine has used, by anyone; and what its host took away. */
export function machineUse(): { busy: number; stolen: number } {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, stolen = 0] = (
    read('/proc/stat').split('\n')[0] ?? ''
  )
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { busy: (user + nice + system + irq + softirq) / HZ, stolen: stolen / HZ };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until others use less than `share` of one CPU for two seconds. @returns seconds waited, at most `most` */
export async function quiet(most: number, share = 0.15): Promise<number> {
  for (let waited = 0; waited < most; waited += 2) {
    const { busy } = machineUse();
    await sleep(2_000);
    if ((machineUse().busy - busy) / 2 < share) return waited;
  }
  return most;
}

export function bytesIn(folder: string): number {
  if (!fs.existsSync(folder)) return 0;
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(`${entry.parentPath}/${entry.name}`).size, 0);
}
