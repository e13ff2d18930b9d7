// A thread does not inherit the loader of the main one, so this file, which Node reads as it is, brings its own. Built
// commands need none.
if (!import.meta.env?.PROD) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import('./work-thread-main.ts');
