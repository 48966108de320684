import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/**
 * Writes finished messages under a WebSocket in one go. `ws` has no way to send several frames with one write, which is
 * half of what a delivery costs (perf.md); the field is `ws`'s own and its version is pinned.
 * Only right while nothing is compressed: then `ws` writes its own frames at once as well, and none can fall between.
 */
export function oneWrite(socket: WebSocket, messages: Uint8Array): void {
  const { _socket: under } = socket as unknown as { _socket: Duplex | null };
  if (socket.readyState === socket.OPEN) under?.write(messages);
}
