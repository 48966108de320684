import { agreementWith, fillAgreement, newAgreement, YES } from '../src/table/agreeing.ts';
import { openColumn } from '../src/table/leading.ts';
import { sitDown } from '../src/table/sitDown.ts';
import { expect, test } from '../src/table/test.ts';
import { cardWith, columnOn, writeCard } from '../src/table/writing.ts';
import { firefox } from './firefox.ts';
import { type Hand, presses, sees, until } from './Hand.ts';
import { webkit } from './webkit.ts';

const engines: [string, () => Promise<Hand | string>][] = [
  ['Firefox', firefox],
  ['WebKit', webkit],
];

/** Writes a card into the open column and shares it. */
async function shareCard(hand: Hand, text: string): Promise<void> {
  await presses(hand, 'Skriv et kort');
  await until(hand, 'the field is ready', "document.activeElement?.id === 'field-card'");
  await hand.type(text);
  await presses(hand, 'Del på tavlen');
}

for (const [name, engine] of engines)
  test(`${name}: in by the link, write, read, say yes, and lose nothing when the net goes`, async ({
    house,
    screens,
  }) => {
    const { meeting, control, come } = await sitDown(house, screens);
    const torben = await come('f2');
    const hand = await engine();
    if (typeof hand === 'string') return test.skip(true, hand);
    try {
      await hand.open(meeting.linkOf('f1'));
      await presses(hand, 'Dansk'); // The browser's own language is the machine's, often English.
      await presses(hand, 'Fortsæt som Signe Havlykke');
      await sees(hand, 'Bekymringer');
      await shareCard(hand, 'Jeg sover for lidt.');
      await sees(hand, 'Dit kort er på tavlen');
      await expect(cardWith(torben, 'Jeg sover for lidt.')).toBeVisible();
      await presses(hand, 'Tilbage til tavlen');
      await writeCard(torben, { column: 'concern', text: 'Det gør jeg også.' });
      await sees(hand, 'Det gør jeg også.');

      const what = 'Signe ringer til skolen.';
      await openColumn(control, 'agreement');
      await newAgreement(control);
      await fillAgreement(control, {
        what,
        owners: ['Signe Havlykke, mor'],
        due: '16.12.2030',
        sign: 'Der er ringet.',
      });
      await presses(hand, 'Aftaler');
      await sees(hand, what);
      await presses(hand, YES);
      await expect(agreementWith(control, what)).toContainText('Alle er med');

      screens.netMayFail = true;
      await presses(hand, 'Se ske');
      await house.server.kill();
      await shareCard(hand, 'Skrevet uden net.');
      await sees(hand, 'Du har ikke net');
      await house.server.start();
      await expect(cardWith(columnOn(control, 'wish'), 'Skrevet uden net.')).toBeVisible({ timeout: 30_000 });
    } finally {
      await hand.close();
    }
  });
