import module from 'node:module';
import path from 'node:path';

// What Node has made of each file before: until it listens 0.75 s of CPU instead of 1.2 (shared/decisions/012).
module.enableCompileCache(path.join(import.meta.dirname, '../../node_modules/.cache/samtavlen'));
const { serve } = await import('./serve.ts');
await serve();
