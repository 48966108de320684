import { type Addresses, addressesOf } from './addresses.ts';
import { buildApp } from './app.ts';
import type { Deps } from './deps.ts';
import { rehearseDoor } from './meeting-room/rehearsal/doorRehearsal.ts';
import { rehearse } from './meeting-room/rehearsal/rehearsal.ts';
import { CodeTries } from './meetings/CodeTries.ts';
import { MeetingChanges } from './meetings/MeetingChanges.ts';
import { type Settings, WrongSettings } from './settings.ts';
import type { Store } from './store/Store.ts';
import { secretKey } from './store/secretKey.ts';
import { stores } from './store/stores.ts';
import { tlsFiles } from './tlsFiles.ts';
import type { Api } from './validation.ts';

export interface RunningServer {
  app: Api;
  deps: Deps;
  addresses: Addresses;
  /** Says goodbye to every socket, then closes the store. */
  stop(): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function openStore(folder: string): Promise<{ store: Store; secret: Buffer }> {
  try {
    const store = await stores.sqlite(folder);
    // What a crash left is put in its place before anybody comes.
    await store.rooms.settle();
    return { store, secret: secretKey(folder) };
  } catch (error) {
    throw new WrongSettings(`DATA_DIR cannot be used: ${folder} (${reasonOf(error)})`);
  }
}

async function listen(app: Api, { port, host }: Settings): Promise<number> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new WrongSettings(`PORT ${port} is used by another program. Choose another one.`);
    throw new WrongSettings(`PORT ${port} on HOST ${host} cannot be listened to (${code}).`);
  }
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Before anybody can come. When it goes wrong the first to come wait longer, and that is all. */
async function rehearseAll(app: Api, deps: Deps): Promise<void> {
  try {
    await rehearse();
    await rehearseDoor(app, deps);
  } catch (error) {
    app.log.warn({ err: error }, 'not rehearsed');
  }
}

/** Opens the store, builds the app and listens. @throws WrongSettings with a sentence for what stands in the way */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const tls = tlsFiles(settings);
  const { store, secret } = await openStore(settings.dataDir);
  const publicUrl = addressesOf(settings, settings.port).public;
  const clock = Date.now;
  const deps: Deps = {
    ...{ store, settings, secret, publicUrl, clock },
    ...{ changes: new MeetingChanges(), tries: new CodeTries(clock) },
  };
  const app = await buildApp(deps, tls ? { tls } : {});
  await rehearseAll(app, deps);
  const stop = async () => {
    await app.close();
    await store.close();
  };
  try {
    const port = await listen(app, settings);
    return { app, deps, addresses: addressesOf(settings, port), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
