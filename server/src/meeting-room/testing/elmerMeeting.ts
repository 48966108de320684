import { showCard } from '@samtavlen/shared/board/cards.ts';
import { planElmer } from '../../meetings/testing/planElmer.ts';
import { openTestServer, type TestServerOptions } from '../../testing/openTestServer.ts';
import { Device } from './Device.ts';

/** The Elmer meeting on a server of its own, with devices that come in by the people's own links. */
export async function elmerMeeting(options: TestServerOptions = {}) {
  const server = await openTestServer(options);
  const planned = await planElmer(server);
  const { meeting, seats } = planned;
  const boardPath = `/ws/board/${meeting.id}`;
  const phone = async (key: string) => {
    const browser = server.browser();
    await browser.post(await planned.linkOf(key));
    return browser;
  };
  const sit = async (key: string) => Device.connect(server.app, boardPath, await phone(key));
  const control = await Device.connect(server.app, boardPath, planned.ida);
  const open = () => control.command({ do: 'open' });
  const say = (device: Device, key: string, id: string, text: string) =>
    showCard(device.doc, device.board, { id, author: seats[key] as string, column: 'concern', text, at: 1 });
  return { ...planned, server, boardPath, phone, sit, control, open, say };
}
