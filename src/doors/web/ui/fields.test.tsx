import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Checkbox } from './checkbox.tsx';
import { Choice } from './choice.tsx';
import { Select } from './select.tsx';
import { NumberField, TextArea, TextField } from './text-field.tsx';

const nothing = () => {};
const love = [
  { id: 'curious', label: 'Curious' },
  { id: 'love', label: 'I’d love it' },
] as const;

test('a field has its label, its hint, and no problem until there is one', () => {
  const html = renderToStaticMarkup(<TextField label="Name" hint="As they sign" value="Priya" onChange={nothing} />);
  expect(html).toContain('Name');
  expect(html).toContain('As they sign');
  expect(html).toContain('value="Priya"');
  expect(html).not.toContain('aria-invalid');
});

test('a problem marks the field and says what to do', () => {
  const html = renderToStaticMarkup(
    <TextField label="E-mail" optional problem="An address has an @." value="priya" onChange={nothing} />,
  );
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('An address has an @.');
  expect(html).toContain('(optional)');
});

test('longer text has room, and a number without one is empty', () => {
  expect(renderToStaticMarkup(<TextArea label="Notes" value="" onChange={nothing} rows={6} />)).toContain('rows="6"');
  expect(renderToStaticMarkup(<NumberField label="Pace" value={null} onChange={nothing} />)).toContain('value=""');
});

test('words, not stars: each answer is a radio with its word, the chosen one is checked', () => {
  const html = renderToStaticMarkup(
    <Choice label="Would you love to work there?" options={love} value="love" onChange={nothing} />,
  );
  expect(html).toContain('role="radiogroup"');
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test('a list shows what is chosen, or what to do', () => {
  const list = (value: 'love' | null) =>
    renderToStaticMarkup(<Select label="How much?" options={love} value={value} onChange={nothing} />);
  expect(list(null)).toContain('Choose one');
  expect(list('love')).toContain('I’d love it');
});

test('a box can be ticked, empty, or stand for some', () => {
  const box = (checked: boolean, some: boolean) =>
    renderToStaticMarkup(<Checkbox label="All 412 people" checked={checked} some={some} onChange={nothing} />);
  expect(box(true, false)).toContain('checked=""');
  expect(box(false, false)).not.toContain('checked=""');
  expect(box(false, true)).toContain('data-indeterminate="true"');
});
