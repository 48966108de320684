// The base of every ratio: each frame goes to the others of the room as it came. No state, no Yjs, no disk.
import http from 'node:http';
import { WebSocketServer } from 'ws';

const rooms = new Map();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = http.createServer((_request, response) => response.end('ok'));

server.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (newcomer) => {
    const name = request.url;
    const room = rooms.get(name) ?? new Set();
    rooms.set(name, room.add(newcomer));
    newcomer.on('message', (data) => {
      for (const other of room) if (other !== newcomer) other.send(data);
    });
    newcomer.on('close', () => room.delete(newcomer) && room.size === 0 && rooms.delete(name));
    newcomer.on('error', () => newcomer.terminate());
  }),
);
server.listen(Number(process.env.PORT), '127.0.0.1');
