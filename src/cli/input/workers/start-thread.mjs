// A thread does not inherit the loader of the main one, so this file, which Node reads as it is, brings its own.
import { register } from 'tsx/esm/api';

register();
await import('./work-thread-main.ts');
