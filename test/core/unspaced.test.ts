import { expect, test } from 'vitest';
import { spaceOut } from '../../src/core/unspaced.ts';
import { knowledge } from '../support/test-app.ts';

const known = new Set(['พยาบาล', 'โรงพยาบาล', 'เป็น', 'ผม']);

test('a run is parted at the longest words that are known, and the rest stays together', () => {
  expect(spaceOut('ผมเป็นพยาบาลxyz', known, 12)).toBe('ผม เป็น พยาบาล xyz');
  expect(spaceOut('โรงพยาบาล', known, 12)).toBe('โรงพยาบาล');
  expect(spaceOut('', known, 12)).toBe('');
});

test.each([
  ['ผมเป็นพยาบาลครับ', '2221'],
  ['อยากทำงานเป็นผู้ช่วยพยาบาล', '5321'],
])('%s names the work %s', (text, ssyk) => {
  expect(knowledge.findOccupations('th', text)[0]).toMatchObject({ ssyk, sure: true });
});

test.each(['อยู่ใกล้โรงพยาบาล', 'ไม่รู้ครับ', 'อยู่กับครอบครัวที่สวีเดน'])('no work is taken for sure from %s', (text) => {
  expect(knowledge.findOccupations('th', text).some(({ sure }) => sure)).toBe(false);
});
