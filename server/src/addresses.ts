import os from 'node:os';
import type { Settings } from './settings.ts';

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** This machine's addresses on its networks, as phones beside it would type them. */
function networkHosts(): string[] {
  const found = Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return found.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

const origin = (settings: Settings, host: string, port: number): string => {
  const scheme = settings.tls ? 'https' : 'http';
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

export interface Addresses {
  /** On this machine. */
  here: string;
  /** For phones on the same network; empty when only this machine is listened to. */
  network: string[];
  /** The one that goes into links and QR codes. */
  public: string;
}

/** @param port the port that is really listened to */
export function addressesOf(settings: Settings, port: number, hosts = networkHosts()): Addresses {
  const everywhere = EVERYWHERE.has(settings.host);
  const here = origin(settings, everywhere ? 'localhost' : settings.host, port);
  const network = everywhere ? hosts.map((host) => origin(settings, host, port)) : [];
  return { here, network, public: settings.baseUrl ?? network[0] ?? here };
}
