import { Load, type Measured } from '../Load.ts';
import { quiet, sleep } from '../proc.ts';
import type { Target } from '../Target.ts';

/** A board is served well while 95 of 100 letters are with the others within this, in ms. */
const LIMIT_MS = 100;

/** Somebody else used the machine, or the disk stood still: neither server nor generator was at its limit. */
const disturbed = ({ othersCpu, serverCpu, loadCpu }: Measured): boolean =>
  othersCpu > 0.15 || (serverCpu < 0.8 && loadCpu < 0.8);

/** More boards of 8 until letters come late or not at all; then the space between is halved. */
export async function saturate(
  target: Target,
  { from = 40, growth = 1.3, halvings = 3, most = 700 }: Record<string, number>,
) {
  await target.start();
  const load = new Load(target, { full: (board, index) => board < 3 && index === 0 });
  load.active = 0;
  load.start();
  const steps: (Measured & { ok: boolean })[] = [];
  const step = async (boards: number, tries = 3): Promise<boolean> => {
    load.active = 0;
    if (boards > load.boards.length) await load.addBoards(boards - load.boards.length);
    load.active = boards;
    await sleep(1_500);
    const measured = await load.measure(4_000);
    const ok = measured.letter.p95 <= LIMIT_MS && measured.missing === 0 && measured.drops === 0;
    steps.push({ ...measured, ok });
    process.stderr.write(
      `${boards} boards: p95 ${measured.letter.p95} ms, server ${measured.serverCpu}, load ${measured.loadCpu}\n`,
    );
    if (ok) return true;
    load.active = 0;
    await load.settle(20_000);
    if (tries === 1 || !disturbed(measured)) return false;
    await quiet(20);
    return step(boards, tries - 1);
  };
  let [good, bad] = [0, from];
  while (bad <= most && (await step(bad))) [good, bad] = [bad, Math.round(bad * growth)];
  for (let k = 0; k < halvings && bad - good > Math.max(2, good * 0.04); k++) {
    const middle = Math.round((good + bad) / 2);
    if (await step(middle)) good = middle;
    else bad = middle;
  }
  load.stop();
  const lost = await load.settle(20_000);
  const wrong = await load.wrongCards();
  await load.close();
  return { boards: good, best: steps.findLast(({ ok, boards }) => ok && boards === good) ?? null, lost, wrong, steps };
}
