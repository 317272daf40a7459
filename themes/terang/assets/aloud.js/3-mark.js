// Shows where the voice is.

function rangeOf(places) {
  const range = document.createRange();
  const { node, from } = places[0];
  const end = places[places.length - 1];
  if (node.data) range.setStart(node, from);
  else range.setStartBefore(node);
  if (end.node.data) range.setEnd(end.node, end.to);
  else range.setEndAfter(end.node);
  return range;
}

// Shows a sentence; gives back what takes the mark away again.
function mark(range, places) {
  if (window.Highlight) {
    CSS.highlights.set('aloud', new Highlight(range));
    return () => CSS.highlights.delete('aloud');
  }
  const undo = places.map(({ node, node: { data }, from, to }) => {
    if (!data) return () => {};
    const marked = document.createElement('mark');
    const rest = new Text(data.slice(to));
    marked.className = 'aloud';
    marked.append(data.slice(from, to));
    node.after(marked, rest);
    node.data = data.slice(0, from);
    return () => {
      marked.remove();
      rest.remove();
      node.data = data;
    };
  });
  return () => undo.forEach((one) => one());
}
