import { describe, expect, test } from 'vitest';
import { planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer } from '../testing/openTestServer.ts';

async function open() {
  const server = await openTestServer();
  const { ida, family } = await planElmer(server);
  const familyPath = `/api/families/${family.id}`;
  const goals = async () => (await ida.get(`${familyPath}/plan`)).body.goals;
  return { ...server, ida, goalsPath: `${familyPath}/goals`, goals };
}

describe('a goal', () => {
  const goal = { text: 'Elmer er i skole tre formiddage om ugen', horizon: 'short' };

  test('can be reworded and dropped, and every wording stays', async () => {
    const { ida, goalsPath, goals } = await open();
    const made = await ida.post(goalsPath, goal);
    const reworded = { text: 'Elmer er i skole hver formiddag', horizon: 'long' };
    await ida.put(`/api/goals/${made.body.id}`, reworded);
    const dropped = await ida.put(`/api/goals/${made.body.id}`, { ...reworded, dropped: true });
    expect(dropped.body).toMatchObject({ id: made.body.id, ...reworded, dropped: true });
    expect(dropped.body.history.map(({ text, by }: { text: string; by: string }) => [text, by])).toEqual([
      [goal.text, 'Ida Brændmose'],
      [reworded.text, 'Ida Brændmose'],
      [reworded.text, 'Ida Brændmose'],
    ]);
    expect(await goals()).toEqual([dropped.body]);
  });

  test('with a CPR number or without words is refused at the field', async () => {
    const { ida, goalsPath } = await open();
    for (const text of ['Ring til 010203-1234', '  '])
      expect(await ida.post(goalsPath, { ...goal, text })).toMatchObject({
        status: 422,
        body: { field: 'text' },
      });
  });

  test('is not there for staff of another family', async () => {
    const { ida, staff, goalsPath } = await open();
    const { body: made } = await ida.post(goalsPath, goal);
    const { browser: colleague } = await staff('Anders Lyngfelt');
    const answer = await colleague.put(`/api/goals/${made.id}`, goal);
    expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});
