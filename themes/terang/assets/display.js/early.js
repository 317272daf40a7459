// Before the page is painted: what the reader has chosen in the panel (page.js/display.js keeps it). Where storage is closed it stays as it is made.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('suara-display')));
} catch {}
