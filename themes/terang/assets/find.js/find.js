// Shortens a list of all pages to those whose titles hold the words that the reader types. The list is whole without it.
(() => {
  const { label, found, none } = document.currentScript.dataset;
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  let spoken;

  const finder = document.createElement('search');
  const input = Object.assign(document.createElement('input'), { type: 'search', id: 't-find', autocomplete: 'off' });
  const status = document.createElement('p');
  finder.className = 'finder';
  status.setAttribute('role', 'status');
  finder.append(Object.assign(document.createElement('label'), { htmlFor: 't-find', textContent: label }), input, status);

  const show = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const section of document.querySelectorAll('main > section')) {
      let here = 0;
      for (const item of section.querySelectorAll('li')) {
        const title = plain(item.textContent);
        item.hidden = !wanted.every((word) => title.includes(word));
        here += !item.hidden;
      }
      section.hidden = !here;
      count += here;
    }
    const letters = document.querySelector('.letters');
    if (letters) letters.hidden = wanted.length;
    // Told when the typing rests: each letter aloud would be noise.
    clearTimeout(spoken);
    spoken = setTimeout(() => (status.textContent = wanted.length === 0 ? '' : count ? `${found} ${count}` : none), 800);
  };

  const offer = () => {
    if (!finder.isConnected) document.querySelector('.intro').append(finder);
    show();
  };
  input.oninput = show;
  offer();
  addEventListener('pageshow', offer);
})();
