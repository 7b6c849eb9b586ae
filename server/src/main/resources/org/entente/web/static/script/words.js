// Numbers, days and words of charts, as the reader's browser writes them.
'use strict';
window.entente = (function () {
  const locale = navigator.language;
  const english = locale.startsWith('en');
  const days = new Intl.DateTimeFormat(locale,
    { day: english ? 'numeric' : '2-digit', month: english ? 'short' : '2-digit', year: 'numeric', timeZone: 'UTC' });
  const whole = new Intl.NumberFormat(locale);
  const levels = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const marks = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  return {
    day: (text) => days.format(new Date(text + 'T00:00:00Z')),
    count: (value) => whole.format(value),
    level: (value) => levels.format(value),
    mark: (value) => marks.format(value),
    // "{}" in the words is the value; "{name}" one of several
    fill: (words, value) => words.replace(/\{(\w*)\}/g, (all, name) => (name ? value[name] : value)),
  };
})();
