import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what people wrote stays words, in text and in attributes', () => {
  const words = `</textarea><script>alert("x")</script>' onfocus='y' &amp;`;
  const page = html`<p title="${words}">${words}</p>`.text;
  expect(page).not.toContain('<script');
  expect(page).not.toContain('</textarea');
  expect(page.match(/"/g)).toHaveLength(2);
  expect(page).toContain('&amp;amp;');
});

test('lists are joined, what is missing is nothing, and a part is not escaped twice', () => {
  expect(html`<ul>${['a', '<'].map((one) => html`<li>${one}</li>`)}${null}${false}${0}</ul>`.text).toBe(
    '<ul><li>a</li><li>&lt;</li>0</ul>',
  );
});
