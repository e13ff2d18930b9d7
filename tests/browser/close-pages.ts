import { afterEach } from 'vitest';
import { closePages } from './watched-page.ts';

afterEach(closePages);
