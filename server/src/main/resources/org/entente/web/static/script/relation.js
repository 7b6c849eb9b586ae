// Draws a relation: two mirrored lanes over one axis of time, and lets the events follow the slider.
'use strict';
(function () {
  const place = document.getElementById('chart');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let chart, data, shown;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  // Pixels beside the grids, and what a change's number of three digits needs.
  const LEFT = 44;
  const RIGHT = 16;
  const ROOM = 32;

  // Grids from top to bottom, in shares of the height.
  const GRIDS = [
    { top: 7, height: 21 }, { top: 32, height: 10 },
    { top: 49, height: 21 }, { top: 74, height: 9 },
    { top: 85, height: 4 },
  ];

  function axisX(index, last) {
    return {
      type: 'category', data: data.weeks, gridIndex: index, axisTick: { show: false },
      axisLabel: { show: last, color: colour('soft'), formatter: entente.day },
      axisLine: { onZero: true, lineStyle: { color: colour('soft') } },
    };
  }

  function axisY(index, bound, labels) {
    return {
      type: 'value', gridIndex: index, min: -bound, max: bound, splitNumber: 2,
      splitLine: { show: false },
      axisLabel: { show: labels, color: colour('soft'), formatter: (v) => (index % 2 ? entente.count(Math.abs(v)) : entente.mark(v)) },
    };
  }

  function toneSeries(lane, index) {
    const side = data.lanes[lane];
    const base = { xAxisIndex: index, yAxisIndex: index, symbol: 'none', silent: true, type: 'line', stack: 'normal' + lane, lineStyle: { opacity: 0 } };
    return [
      { ...base, name: 'low', data: side.low, stackStrategy: 'all' },
      { ...base, name: 'range', stackStrategy: 'all', data: side.high.map((high, i) => (high === null ? null : high - side.low[i])), areaStyle: { color: colour('grey'), opacity: 1 } },
      {
        id: 'level' + lane, name: side.dyad, type: 'line', xAxisIndex: index, yAxisIndex: index, connectNulls: false,
        lineStyle: { color: colour('ink'), width: 1.6 },
        data: side.level.map((value, i) => ({
          value, symbol: side.acts[i] < 3 ? 'emptyCircle' : 'circle', symbolSize: side.acts[i] < 3 ? 6 : 4,
        })),
        itemStyle: { color: colour('ink') }, showSymbol: true,
        markLine: {
          symbol: 'none', animation: false,
          lineStyle: { color: colour('ink'), type: 'dotted', width: 1 },
          label: {
            formatter: (mark) => mark.name, color: colour('ink'), backgroundColor: colour('mark'),
            borderColor: colour('ink'), borderWidth: 1, borderRadius: 3, padding: [1, 4],
          },
          data: marks(lane),
        },
      },
    ];
  }

  // The strongest changes of the weeks that the slider shows; a number that would hide a stronger one's is left out.
  function marks(lane) {
    const drawn = [];
    const wide = (place.clientWidth - LEFT - RIGHT) / (shown[1] - shown[0] + 1);
    data.flags
      .map((flag) => ({ flag, week: weekOf(flag.day) }))
      .filter(({ flag, week }) => flag.lane === lane && week >= shown[0] && week <= shown[1])
      .sort((one, other) => other.flag.strength - one.flag.strength)
      .forEach((mark) => {
        if (drawn.every((other) => Math.abs(other.week - mark.week) * wide >= ROOM)) drawn.push(mark);
      });
    return drawn.map(({ flag, week }) => ({ name: String(flag.number), xAxis: week }));
  }

  function weekOf(day) {
    let found = 0;
    data.weeks.forEach((week, i) => { if (week <= day) found = i; });
    return found;
  }

  function bars(lane, index) {
    const side = data.lanes[lane];
    const negative = (counts) => counts.map((count) => -count);
    const bar = (name, values, tone) => ({
      name, type: 'bar', stack: 'counts' + lane, xAxisIndex: index, yAxisIndex: index, barCategoryGap: '12%',
      data: values, itemStyle: { color: colour(tone) },
    });
    return [
      bar(data.words.quad2, side.quad2, 'coop'), bar(data.words.quad1, side.quad1, 'coop-light'),
      bar(data.words.quad4, negative(side.quad4), 'conf'), bar(data.words.quad3, negative(side.quad3), 'conf-light'),
    ];
  }

  function most() {
    let largest = 1;
    data.lanes.forEach((side) => data.weeks.forEach((week, i) => {
      largest = Math.max(largest, side.quad1[i] + side.quad2[i], side.quad3[i] + side.quad4[i]);
    }));
    return largest;
  }

  function edge() {
    return data.lanes.every((side) => side.level.every((v) => v === null || Math.abs(v) <= 5)) ? 5 : 10;
  }

  function tell(parameters) {
    const i = parameters[0].dataIndex;
    const words = data.words;
    const lines = [entente.fill(words.weekOf, entente.day(data.weeks[i]))];
    data.lanes.forEach((side) => {
      const level = side.level[i] === null ? words.noActs : entente.fill(words.level, entente.level(side.level[i]));
      const counts = { coop: entente.count(side.quad1[i] + side.quad2[i]), conf: entente.count(side.quad3[i] + side.quad4[i]) };
      lines.push(side.dyad + ': ' + level + ', ' + entente.fill(words.counts, counts));
    });
    data.flags.filter((flag) => weekOf(flag.day) === i).forEach((flag) => lines.push(flag.number + ' ' + flag.text));
    lines.push(entente.fill(words.read, entente.count(data.read[i])));
    return lines.join('\n');
  }

  function options() {
    const text = colour('ink');
    const all = [0, 1, 2, 3, 4];
    const bound = most();
    return {
      animation: false,
      textStyle: { color: text, fontFamily: 'system-ui, "Liberation Sans", Arial, sans-serif' },
      title: data.lanes.map((side, lane) => ({ text: side.dyad, top: (lane ? 43 : 0) + '%', left: 0, textStyle: { fontSize: 14, color: text } })),
      grid: GRIDS.map((grid) => ({ left: LEFT, right: RIGHT, top: grid.top + '%', height: grid.height + '%' })),
      xAxis: all.map((i) => axisX(i, i === 4)),
      yAxis: [axisY(0, edge(), true), axisY(1, bound, true), axisY(2, edge(), true), axisY(3, bound, true),
        { type: 'value', gridIndex: 4, show: false }],
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      tooltip: { trigger: 'axis', renderMode: 'richText', formatter: tell, confine: true },
      dataZoom: [{ type: 'slider', xAxisIndex: all, bottom: 4, height: 20, showDetail: true, labelFormatter: (i, week) => entente.day(week), textStyle: { color: text } }],
      series: [
        ...toneSeries(0, 0), ...bars(0, 1), ...toneSeries(1, 2), ...bars(1, 3),
        { name: 'read', type: 'bar', xAxisIndex: 4, yAxisIndex: 4, data: data.read, itemStyle: { color: colour('soft') } },
      ],
    };
  }

  function draw() {
    if (chart) chart.dispose();
    shown = [0, data.weeks.length - 1];
    chart = echarts.init(place, null, { renderer: 'canvas' });
    chart.setOption(options());
    chart.on('click', follow);
    chart.on('datazoom', later(brush, 250));
  }

  // A flag leads to its change, any other point to the events of its week.
  function follow(point) {
    if (point.componentType === 'markLine') leadTo(point.name);
    else if (point.componentType === 'series') {
      const week = data.weeks[point.dataIndex];
      list(week, weekEnd(week)).then(() => document.getElementById('ledger').scrollIntoView());
    }
  }

  // Only the latest changes stand on this page.
  function leadTo(number) {
    if (document.getElementById('change-' + number)) location.hash = 'change-' + number;
    else location.assign(place.dataset.changes + '/' + number + location.search);
  }

  function later(action, milliseconds) {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, milliseconds); };
  }

  function weekEnd(week) {
    const day = new Date(week + 'T00:00:00Z');
    day.setUTCDate(day.getUTCDate() + 6);
    return day.toISOString().slice(0, 10);
  }

  // The events below are those of the days that the slider shows.
  function brush() {
    const zoom = chart.getOption().dataZoom[0];
    shown = [zoom.startValue, zoom.endValue];
    chart.setOption({ series: [0, 1].map((lane) => ({ id: 'level' + lane, markLine: { data: marks(lane) } })) });
    return list(data.weeks[zoom.startValue], weekEnd(data.weeks[zoom.endValue]));
  }

  async function list(from, to) {
    const address = new URL(location.href);
    address.searchParams.delete('after');
    address.searchParams.set('from', from);
    address.searchParams.set('to', to);
    const answer = await fetch(place.dataset.ledger + address.search);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.getElementById('ledger').replaceWith(page.getElementById('ledger'));
    history.replaceState(null, '', address);
    const fields = document.querySelector('form.filter').elements;
    fields.from.value = address.searchParams.get('from');
    fields.to.value = address.searchParams.get('to');
  }

  function save(address, ending) {
    const link = document.createElement('a');
    link.href = address;
    link.download = data.pair + ending;
    link.click();
  }

  function asSvg() {
    const holder = document.createElement('div');
    const copy = echarts.init(holder, null, { renderer: 'svg', ssr: true, width: 1200, height: 640 });
    copy.setOption({ ...options(), backgroundColor: colour('paper') });
    save(URL.createObjectURL(new Blob([copy.renderToSVGString()], { type: 'image/svg+xml' })), '.svg');
    copy.dispose();
  }

  document.getElementById('as-png').addEventListener('click', () =>
    save(chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: colour('paper') }), '.png'));
  document.getElementById('as-svg').addEventListener('click', asSvg);
  window.addEventListener('resize', later(() => chart && chart.resize(), 100));
  dark.addEventListener('change', () => data && draw());

  fetch(place.dataset.source)
    .then((answer) => answer.json())
    .then((read) => { data = read; draw(); place.dataset.drawn = 'true'; });
})();
