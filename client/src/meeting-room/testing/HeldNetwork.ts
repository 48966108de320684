import { onTestFinished, vi } from 'vitest';
import { MeetingSession } from '../MeetingSession.ts';
import { HeldSocket } from './HeldSocket.ts';
import { HeldTable } from './HeldTable.ts';

/** Longest wait between two tries of a page, in ms, and a little more. */
const NEXT_TRY_MS = 9_000;

/** One person's page: all it does happens as theirs. */
export interface HeldDevice {
  session: MeetingSession;
  as<T>(work: (session: MeetingSession) => T): T;
  offline: boolean;
}

/** Pages and a server with the network between them, and the clock, in the test's hand. */
export class HeldNetwork {
  readonly table = new HeldTable();
  readonly sockets = new Set<HeldSocket>();
  readonly devices = new Map<string, HeldDevice>();
  #by = '';

  constructor() {
    vi.useFakeTimers();
    vi.stubGlobal('location', { protocol: 'https:', host: 'tavle.example.dk' });
    const classFor = (by: string) => this.#socketOf(by);
    const present = Object.getOwnPropertyDescriptor(globalThis, 'WebSocket');
    Object.defineProperty(globalThis, 'WebSocket', { configurable: true, get: () => classFor(this.#by) });
    onTestFinished(() => {
      for (const { session } of this.devices.values()) session.destroy();
      Object.defineProperty(globalThis, 'WebSocket', present ?? { configurable: true, value: undefined });
      vi.unstubAllGlobals();
      vi.useRealTimers();
    });
  }

  /** A page is built with the WebSocket of whoever opens it. */
  #socketOf(by: string): typeof WebSocket {
    const network = this;
    const socket = class extends HeldSocket {
      constructor(url: string) {
        super(network, by, url);
      }
    };
    return socket as unknown as typeof WebSocket;
  }

  /** Opens the meeting on a device of this person, and lets it come to rest. */
  sit(by: string): HeldDevice {
    this.#by = by;
    const session = new MeetingSession({ meeting: 'elmer-meeting', as: 'participant', participant: by, shared: true });
    const as = <T>(work: (session: MeetingSession) => T): T => {
      this.#by = by;
      return work(session);
    };
    const device = { session, as, offline: false };
    this.devices.set(by, device);
    this.settle();
    return device;
  }

  #isHeld = (socket: HeldSocket): boolean => this.devices.get(socket.by)?.offline ?? false;

  /** Lets one thing happen on one socket. */
  move(socket: HeldSocket): boolean {
    if (this.#isHeld(socket)) return false;
    this.#by = socket.by;
    return socket.move();
  }

  /** Lets everything under way arrive, for all who are not offline; no time passes. */
  settle(): void {
    while ([...this.sockets].some((socket) => this.move(socket)));
  }

  /** The net of some goes, or the server is killed. */
  cut(whose: (by: string) => boolean = () => true): void {
    for (const socket of [...this.sockets]) {
      this.#by = socket.by;
      if (whose(socket.by)) socket.cut();
    }
  }

  /** Lets so much time pass that every page has tried again, and everything arrive. */
  comeBack(): void {
    for (const device of this.devices.values()) device.offline = false;
    vi.advanceTimersByTime(NEXT_TRY_MS);
    this.settle();
  }
}
