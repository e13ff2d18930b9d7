import { afterEach } from 'vitest';
import { endPages } from './watched-page.ts';

afterEach(({ task }) => endPages(task.result?.state === 'fail'));
