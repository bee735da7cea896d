import { expect, it } from 'vitest';
import { escapedXml } from './escaped-xml.ts';

it('keeps words, takes markup out of its meaning, and leaves out what XML cannot hold', () => {
  expect(escapedXml(`Tom & <Mei> "Lind" O'Hara`)).toBe('Tom &amp; &lt;Mei&gt; &quot;Lind&quot; O&#39;Hara');
  expect(escapedXml('a\u0000b\u0008c\uD800d 小明 🚌')).toBe('abcd 小明 🚌');
});
