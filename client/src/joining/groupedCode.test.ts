import { expect, it } from 'vitest';
import { groupedCode } from './groupedCode.ts';

it('shows the code in groups of three', () => {
  expect(groupedCode('482913')).toBe('482 913');
});
