// The events of all guides on the page come by here.
const list = document.getElementById('events');

for (const type of ['step', 'end', 'handed-over'])
  document.addEventListener(type, ({ detail }) => {
    const item = document.createElement('li');
    item.textContent = `${type}: ${JSON.stringify(detail)}`;
    list.append(item);
  });
