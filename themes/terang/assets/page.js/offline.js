// Copies for reading without a network: asks the browser for the worker that keeps them, and writes into the notice of a copy what the
// worker says once the site has answered. Not in the preview, which shows what is being written: its own script has a version.
(() => {
  const { worker } = document.currentScript.dataset;
  const { serviceWorker } = navigator;
  if (!worker || !serviceWorker || document.querySelector('script[data-version]')) return;
  // After the page itself. Some browsers forbid it, in private windows for example.
  addEventListener('load', () => serviceWorker.register(worker).catch(() => {}));
  serviceWorker.addEventListener('message', ({ data }) => {
    const place = document.querySelector('[data-newer]');
    if (place) place.textContent = place.dataset[data] ?? '';
  });
})();
