// Before the first paint, so that nothing flashes. A file of its own: the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('doorstroom.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('doorstroom.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // storage may be forbidden
}
