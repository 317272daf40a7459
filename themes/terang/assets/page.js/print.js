// A button that prints; and what is folded on the screen is opened for paper, for browsers whose styles cannot.
(() => {
  const { print } = document.currentScript.dataset;
  const add = () => {
    const sheet = document.querySelector('.sheet');
    if (!sheet || sheet.querySelector('button')) return;
    const button = document.createElement('button');
    button.textContent = print;
    button.onclick = () => window.print();
    sheet.prepend(button);
  };
  add();
  addEventListener('pageshow', add);
  addEventListener('beforeprint', () => document.querySelectorAll('main details').forEach((one) => (one.open = true)));
})();
