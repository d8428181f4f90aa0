/** Script of the reference: lets a reader send the examples. It talks to this server only. */
export const SCRIPT = `'use strict';
for (const origin of document.querySelectorAll('.origin')) origin.textContent = location.origin;
for (const details of document.querySelectorAll('details.try')) {
  details.hidden = false;
  const form = details.querySelector('form');
  const output = form.querySelector('output pre');
  const body = form.elements.namedItem('body');
  const choice = form.querySelector('select');
  if (choice) choice.addEventListener('change', () => {
    const { id } = choice.selectedOptions[0].dataset;
    body.value = choice.value;
    if (id) form.elements.namedItem('id').value = id;
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    let address = form.dataset.path;
    const query = new URLSearchParams();
    for (const input of form.querySelectorAll('input')) {
      if (input.dataset.in === 'path') address = address.replace('{' + input.name + '}', encodeURIComponent(input.value));
      else if (input.value !== '') query.set(input.name, input.value);
    }
    if (query.size > 0) address += '?' + query;
    const request = body
      ? { method: 'POST', headers: { 'content-type': form.dataset.type }, body: body.value }
      : { method: 'GET' };
    output.textContent = '…';
    try {
      const response = await fetch(address, request);
      const text = await response.text();
      let shown = text;
      try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch {}
      output.textContent = response.status + ' ' + response.statusText + '\\n\\n' + shown;
    } catch (error) {
      output.textContent = 'No answer: ' + error.message;
    }
  });
}
`;
