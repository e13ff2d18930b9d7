import { expect, it } from 'vitest';
import { read } from '../../read.ts';

it.each([
  ['Ana May is ill. May will not come.', []],
  ['Ana May is ill. She will come in May.', ['May = 2024-05']],
  ['Ben August left. August was sad, but in August 2020 he won.', ['August 2020 = 2020-08']],
  ['Rain fell. June was wet. Since June it is dry.', ['June = 2023-06', 'June = 2023-06']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
