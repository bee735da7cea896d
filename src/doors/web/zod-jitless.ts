/** Must be the page's first import: the content policy forbids what the schemas' compiler would try. */
import { config } from 'zod/v4/core';

config({ jitless: true });
