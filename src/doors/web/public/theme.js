/* The chosen theme, before anything is painted. */
try {
  const chosen = localStorage.getItem('whoelse.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch (unavailable) {
  document.documentElement.dataset.themeStorage = String(unavailable);
}
