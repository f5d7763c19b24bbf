'use strict';
const words = JSON.parse(document.body.dataset.words);
const forms = Array.from(document.querySelectorAll('form.question'));
const score = document.querySelector('.score');

/* Small letters, no accents, one space for many, no sign at the ends: what a learner need not think of. */
function folded(text) {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return plain.replace(/\s+/g, ' ').replace(/^[\s"'“”‘’.,;:!?()]+|[\s"'“”‘’.,;:!?()]+$/g, '');
}

function given(form) {
  const chosen = form.querySelector('input[type=radio]:checked');
  const typed = form.querySelector('input[type=text]');
  return chosen ? chosen.value : typed ? typed.value.trim() : '';
}

function tell() {
  const done = forms.filter((form) => form.dataset.verdict);
  const right = forms.filter((form) => form.dataset.verdict === 'right').length;
  const left = forms.length - done.length;
  const parts = [words.page_score.replace('{right}', right).replace('{total}', forms.length)];
  if (left) parts.push(words.page_left.replace('{left}', left));
  score.textContent = done.length ? parts.join(' · ') : '';
}

function check(form) {
  const response = given(form);
  const verdict = form.querySelector('.verdict');
  if (!response) {
    verdict.textContent = words.page_pick;
    return;
  }
  const right = JSON.parse(form.dataset.right).map(folded);
  const known = right.includes(folded(response)) ? 'right' : 'wrong';
  form.dataset.verdict = known;
  verdict.className = 'verdict ' + known;
  verdict.textContent = known === 'right' ? '✓ ' + words.right : '✗ ' + words.wrong;
  form.querySelector('.key').hidden = false;
  for (const input of form.querySelectorAll('input')) input.disabled = true;
  for (const option of form.querySelectorAll('.option')) {
    const input = option.querySelector('input');
    option.classList.toggle('right', right.includes(folded(input.value)));
    option.classList.toggle('wrong', !right.includes(folded(input.value)));
    option.classList.toggle('given', input.checked);
  }
  form.querySelector('button').disabled = true;
  tell();
  const next = forms.find((other) => !other.dataset.verdict);
  if (next) next.querySelector('input').focus({ preventScroll: true });
}

function again() {
  for (const form of forms) {
    form.reset();
    delete form.dataset.verdict;
    form.querySelector('.verdict').textContent = '';
    form.querySelector('.verdict').className = 'verdict';
    form.querySelector('.key').hidden = true;
    form.querySelector('button').disabled = false;
    for (const input of form.querySelectorAll('input')) input.disabled = false;
    for (const option of form.querySelectorAll('.option')) option.className = 'option';
  }
  tell();
  document.getElementById('quiz').focus();
}

for (const form of forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(form);
  });
}
document.querySelector('.again').addEventListener('click', again);
document.querySelector('.print').addEventListener('click', () => window.print());
