import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName, greetingName } from './display-name.ts';

test.each([
  ['Zeynep', 'Novak, MBA, SHRM-CP', 'Zeynep Novak', 'MBA, SHRM-CP'],
  ['Isaac', 'ADEYEMI, B.Sc., FCAi', 'Isaac Adeyemi', 'B.Sc., FCAi'],
  ['Pia', 'Bell PhD', 'Pia Bell', 'PhD'],
  ['Zuri', 'Fontaine PhD,MSc,BSc', 'Zuri Fontaine', 'PhD, MSc,BSc'],
  ['Violet', 'Ormerod - PhD, MBA, PMP®', 'Violet Ormerod', 'PhD, MBA, PMP®'],
  ['Tariq', 'Ganesan (BA, MA)', 'Tariq Ganesan', 'BA, MA'],
  ['Gita,', 'PhD 🎤', 'Gita', 'PhD'],
  ['Otto Willa,', 'R.Eng, MBA', 'Otto Willa', 'R.Eng, MBA'],
  ['Zeynep', 'Khatri, CIPP/E', 'Zeynep Khatri', 'CIPP/E'],
  ['Rosa', 'Silva, Jr., MBA', 'Rosa Silva Jr.', 'MBA'],
])('%s "%s" is shown as %s', (given, family, name, credentials) => {
  expect(displayName(given, family)).toMatchObject({ name, credentials: credentials.replace(/[®]/g, '') });
});

test.each([
  ['★ Umar', 'Bakker  ★', 'Umar Bakker'],
  ['Fynn', 'Pemberton 🏳️‍🌈', 'Fynn Pemberton'],
  ['Elena', 'Novak 🤝🏼🇸🇪', 'Elena Novak'],
  ['Una Edith,', 'Figueroa', 'Una Edith Figueroa'],
  ['Simon "Sy"', 'Yamada', 'Simon "Sy" Yamada'],
  ['Amara', 'Inkpen (Wisnia)', 'Amara Inkpen (Wisnia)'],
  ['Olga', 'Pereira ("She/Her/Hers")', 'Olga Pereira'],
  ['Ida', 'Lund she/her', 'Ida Lund'],
  ['Ben', 'Cole | hiring Java people', 'Ben Cole'],
  ['Anna', 'Bell, helping founders hire well', 'Anna Bell'],
  ['Esra', 'B.', 'Esra B.'],
  ['Selma', '.', 'Selma'],
  ['(Selma Jovana)', '.', 'Selma Jovana'],
  ['Bianca\u00a0', ' Amaral\u200e', 'Bianca Amaral'],
  ['Dr. Ivo ', 'Señora (지우 박)', 'Dr. Ivo Señora (지우 박)'],
  ['민준', '박', '민준 박'],
  ['', 'T. Vexley Håkansson, PhD', 'T. Vexley Håkansson'],
])('%s %s is shown as %s', (given, family, name) => {
  expect(displayName(given, family).name).toBe(name);
});

test.each([
  ['YEMI', 'CASTELLAN', 'Yemi Castellan'],
  ['FABIO', 'N', 'Fabio N'],
  ['JP', 'Bell', 'JP Bell'],
  ['ANNA', 'VAN DER BERG', 'Anna van der Berg'],
  ['SEAN', "O'NEIL-MCDONALD", "Sean O'Neil-McDonald"],
  ['Isaac', 'ADEYEMI', 'Isaac Adeyemi'],
  ['ZOË', 'ÇELIK', 'Zoë Çelik'],
  ['bell', 'hooks', 'bell hooks'],
  ['Jing', 'MA', 'Jing MA'],
])('%s %s no longer shouts: %s', (given, family, name) => {
  expect(displayName(given, family).name).toBe(name);
});

test('a name that holds nothing readable is kept as it was written', () => {
  expect(displayName('😃', '').name).toBe('😃');
  expect(displayName('..', '..').name).toBe('.. ..');
  expect(displayName('', '').name).toBe('');
});

test('people are greeted by their first name, unless it is an initial, a title or an address', () => {
  const greet = (given: string, family: string): string => greetingName(displayName(given, family));
  expect(greet('YEMI', 'CASTELLAN')).toBe('Yemi');
  expect(greet('Dr. Ivo', 'Lund')).toBe('Ivo');
  expect(greet('Dr.', 'Lund')).toBe('Dr. Lund');
  expect(greet('N', 'Amaral')).toBe('N Amaral');
  expect(greet('J.', 'Amaral')).toBe('J. Amaral');
});

test('law: whoever wrote anything visible as a name is shown by some name', () => {
  const field = fc.string({
    unit: fc.constantFrom('A', 'b', 'é', ' ', ',', '.', '(', ')', 'MBA', '😀', '|', '-', 'she/her', '"', '™', '\u200b'),
  });
  fc.assert(
    fc.property(field, field, (given, family) => {
      const shown = displayName(given, family);
      if (/[A-Za-zé]/.test(given + family)) expect(shown.name).not.toBe('');
      expect(shown.name).toBe(shown.name.trim());
    }),
  );
});
