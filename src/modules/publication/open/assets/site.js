// Only adds: without it the map has its tooltips, its links into the table, and the table.
const areas = document.querySelector('#areas');
const said = document.querySelector('#map-said');
const drawing = areas?.closest('svg');

if (areas && said && drawing) {
  document.documentElement.classList.add('scripted');
  const links = [...areas.querySelectorAll('a')].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'));
  let here = -1;

  function nameOf(link) {
    return link.querySelector('title')?.textContent ?? '';
  }

  function show(index) {
    links[here]?.firstElementChild.classList.remove('here');
    here = index;
    const link = links[here];
    if (link) {
      link.firstElementChild.classList.add('here');
      link.parentNode.append(link); // last drawn lies on top
    }
    said.textContent = link ? nameOf(link) : '';
  }

  const under = (event) => links.indexOf(event.target.closest('a'));
  areas.addEventListener('pointerover', (event) => show(under(event)));
  areas.addEventListener('click', (event) => {
    // A tap shows the name; a second one on the same place follows the link to its row.
    const index = under(event);
    if (event.pointerType === 'touch' && drawing.dataset.tapped !== String(index)) event.preventDefault();
    drawing.dataset.tapped = String(index);
    show(index);
  });

  drawing.setAttribute('tabindex', '0');
  drawing.addEventListener('keydown', (event) => {
    const last = links.length - 1;
    const to = {
      ArrowRight: here >= last ? 0 : here + 1,
      ArrowDown: here >= last ? 0 : here + 1,
      ArrowLeft: here <= 0 ? last : here - 1,
      ArrowUp: here <= 0 ? last : here - 1,
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (to === undefined) {
      if (event.key === 'Enter' && here >= 0) location.hash = links[here].getAttribute('href');
      return;
    }
    event.preventDefault();
    show(to);
  });
}
