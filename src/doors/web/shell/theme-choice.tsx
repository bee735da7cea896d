/** The theme as three words; stands in settings. */
import { Choice } from '../ui/choice.tsx';
import { chooseTheme, useTheme } from './theme.ts';

const options = [
  { id: 'system', label: 'As this device' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

export function ThemeChoice() {
  const theme = useTheme();
  return <Choice label="Appearance" options={options} value={theme} onChange={chooseTheme} />;
}
