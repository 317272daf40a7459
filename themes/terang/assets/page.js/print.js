// A button that prints; and what is folded on the screen is opened for paper where print.css cannot, and folded again after.
(() => {
  const { print } = document.currentScript.dataset;
  const add = () => {
    const sheet = document.querySelector('.sheet');
    if (!sheet || sheet.querySelector('button')) return;
    const button = document.createElement('button');
    button.append(print);
    button.onclick = () => window.print();
    sheet.prepend(button);
  };
  add();
  addEventListener('pageshow', add);
  if (CSS.supports('selector(::details-content)')) return;
  let folded = [];
  addEventListener('beforeprint', () => (folded = document.querySelectorAll('main details:not([open])')).forEach((one) => (one.open = true)));
  addEventListener('afterprint', () => folded.forEach((one) => (one.open = false)));
})();
