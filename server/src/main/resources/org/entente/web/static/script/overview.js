// Draws the heat map of the overview: dyads by weeks, each cell's sign beside its shade; where the map of
// tiles is wider than the page, the chosen state is in sight.
'use strict';
(function () {
  const chosen = document.querySelector('.map .t-self');
  if (!chosen) return;
  const scroll = chosen.closest('.scroll');
  const tile = chosen.getBoundingClientRect();
  const frame = scroll.getBoundingClientRect();
  scroll.scrollLeft += tile.left + tile.width / 2 - frame.left - frame.width / 2;
})();
(function () {
  const place = document.getElementById('heat');
  if (!place) return;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const SHADES = [0.5, 2, 4];
  let chart, data;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  function shade(level) {
    const steps = SHADES.filter((edge) => Math.abs(level) >= edge).length;
    return steps === 0 ? 'mid' : (level > 0 ? 'pos' : 'neg') + steps;
  }

  function sign(level) {
    return Math.abs(level) < SHADES[0] ? '' : level > 0 ? '+' : '−';
  }

  function cell([week, lane, level, acts]) {
    const strong = Math.abs(level) >= SHADES[2];
    return {
      value: [week, lane, level, acts],
      itemStyle: {
        color: colour(shade(level)), borderColor: colour(acts < 3 ? 'soft' : 'paper'),
        borderType: acts < 3 ? 'dotted' : 'solid', borderWidth: 1,
      },
      label: { color: colour(strong ? 'paper' : 'ink') },
    };
  }

  function tell(point) {
    const [week, lane, level, acts] = point.value;
    const words = data.words;
    return data.lanes[lane] + ', ' + entente.fill(words.weekOf, entente.day(data.weeks[week])) + '\n'
      + entente.fill(words.level, entente.level(level)) + ', '
      + (acts === 1 ? words.oneAct : entente.fill(words.acts, entente.count(acts)));
  }

  function draw() {
    if (chart) chart.dispose();
    chart = echarts.init(place, null, { renderer: 'canvas' });
    const ink = colour('ink');
    chart.setOption({
      animation: false,
      textStyle: { color: ink, fontFamily: 'system-ui, "Liberation Sans", Arial, sans-serif' },
      grid: { left: 78, right: 8, top: 4, bottom: 24 },
      tooltip: { renderMode: 'richText', formatter: tell, confine: true },
      xAxis: { type: 'category', data: data.weeks, axisTick: { show: false }, axisLabel: { color: ink, formatter: entente.day } },
      yAxis: { type: 'category', data: data.lanes, inverse: true, axisTick: { show: false }, axisLabel: { color: ink, interval: 0 } },
      series: [{
        type: 'heatmap', data: data.cells.map(cell),
        label: { show: place.clientWidth / data.weeks.length > 9, formatter: (point) => sign(point.value[2]) },
      }],
    });
    chart.on('click', open);
  }

  function weekEnd(week) {
    const day = new Date(week + 'T00:00:00Z');
    day.setUTCDate(day.getUTCDate() + 6);
    return day.toISOString().slice(0, 10);
  }

  // A cell leads to the events of its week.
  function open(point) {
    const week = data.weeks[point.value[0]];
    const [actor, recipient] = data.lanes[point.value[1]].split('→');
    const address = place.dataset.origin
      ? '/relations/' + actor + '-' + recipient + '?origin=' + place.dataset.origin
      : '/events?actor=' + actor + '&recipient=' + recipient + '&from=' + week + '&to=' + weekEnd(week);
    location.assign(address);
  }

  window.addEventListener('resize', () => chart && chart.resize());
  dark.addEventListener('change', () => data && draw());
  fetch(place.dataset.source)
    .then((answer) => answer.json())
    .then((read) => { data = read; draw(); place.dataset.drawn = 'true'; });
})();
