// Keeps on this device what the reader chooses for the display, and adds what needs a script: the ruler, a way back.
(() => {
  const root = document.documentElement;
  const { ruler, off, on, reset, kept } = document.currentScript.dataset;
  let chosen = {};

  const add = (parent, tag, words = '', more) => {
    const made = Object.assign(document.createElement(tag), more);
    made.append(words);
    parent.append(made);
    return made;
  };

  const complete = (options) => {
    const group = add(options, 'fieldset');
    add(group, 'legend', ruler);
    [off, on].forEach((word, at) => {
      const label = add(group, 'label');
      add(label, 'input', '', { type: 'radio', name: 't-ruler', id: `t-ruler-${at}`, defaultChecked: !at });
      label.append(word);
    });
    add(options, 'button', reset).onclick = () => keep({});
    add(options, 'p', kept, { className: 'small' });
  };

  // The first of a group is how the site is made. `t-size-150` is the choice 150 of `size`.
  const show = () => {
    const options = document.querySelector('.options');
    if (!options) return;
    root.dataset.able = '';
    if (!options.querySelector('button')) complete(options);
    for (const group of options.querySelectorAll('fieldset')) {
      const [made, ...others] = group.querySelectorAll('input');
      const key = made.name.slice(2);
      const other = others.find(({ id }) => id === `t-${key}-${chosen[key]}`);
      (other || made).checked = true;
      if (other) root.dataset[key] = chosen[key];
      else delete root.dataset[key];
    }
  };

  // Without storage a choice holds for this page.
  const store = (act) => {
    try {
      act(localStorage);
    } catch {}
    show();
  };
  const load = () => store((own) => (chosen = JSON.parse(own.getItem('suara-display')) || {}));
  const keep = (now) => {
    chosen = now;
    store((own) => own.setItem('suara-display', JSON.stringify(now)));
  };

  load();
  addEventListener('pageshow', load);
  addEventListener('storage', load);
  document.addEventListener('change', ({ target }) => {
    if (!target.closest('.options')) return;
    const [, key, value] = target.id.split('-');
    keep({ ...chosen, [key]: target.defaultChecked ? undefined : value });
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const panel = key === 'Escape' && target.closest('.display[open]');
    if (!panel) return;
    panel.open = false;
    panel.firstChild.focus();
  });
})();
