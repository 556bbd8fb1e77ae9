/* Draws Hindcast's charts, keeps them in step with window and theme, and takes them away as pictures. */
(function () {
  const { options } = window.hindcastChartKinds;
  const { lookOf, WHITE, PAPER } = window.hindcastChartLook;

  const tell = (element, series, index) =>
    element.dispatchEvent(
      new CustomEvent('drill-down', {
        detail: { series: series ?? '', category: element.hindcastChart.spec.categories[index], index },
      }),
    );

  /* Beside a line: the category under the pointer and the series whose value lies nearest. */
  const nearest = (state, x, y) => {
    const { chart, spec } = state;
    if ((spec.kind !== 'line' && spec.kind !== 'bar') || !chart.containPixel('grid', [x, y])) {
      return undefined;
    }
    const index = Math.round(chart.convertFromPixel('grid', [x, y])[spec.horizontal ? 1 : 0]);
    const distance = (one) => {
      const value = one.values[index];
      if (value === null || value === undefined) {
        return Infinity;
      }
      const at = chart.convertToPixel('grid', spec.horizontal ? [value, index] : [index, value]);
      return Math.abs(spec.horizontal ? at[0] - x : at[1] - y);
    };
    const best = spec.series.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    return Number.isFinite(distance(best)) ? { key: best.key, index } : undefined;
  };

  const draw = (element, print) => {
    const state = element.hindcastChart;
    if (!state || !element.isConnected || element.clientWidth === 0) {
      return;
    }
    if (!state.chart) {
      state.chart = window.echarts.init(element, null, { renderer: 'svg' });
      state.chart.on('click', (point) => {
        if (point.componentType === 'series') {
          tell(element, point.seriesId, point.dataIndex);
        }
      });
      state.chart.getZr().on('click', (click) => {
        if (!click.target) {
          const hit = nearest(state, click.offsetX, click.offsetY);
          if (hit) {
            tell(element, hit.key, hit.index);
          }
        }
      });
    }
    state.chart.resize(print ? { width: PAPER } : { width: 'auto', height: 'auto' });
    state.chart.setOption(options(state.spec, lookOf(element, print)), { notMerge: true });
  };

  /* A picture of its own: light on white, with heading, stamp and legend, whatever the screen looks like. */
  const picture = (element, renderer) => {
    const { spec } = element.hindcastChart;
    const rows = spec.categories.length * (spec.kind === 'bar' ? spec.series.length : 1);
    const width = 1280;
    const height = spec.horizontal ? Math.max(420, 170 + rows * 26) : 720;
    const host = document.createElement('div');
    host.style.cssText = `position:fixed;left:-9999px;top:0;width:${width}px;height:${height}px`;
    document.body.appendChild(host);
    const chart = window.echarts.init(host, null, { renderer, width, height });
    const look = { ...lookOf(element, true), size: 15, width, picture: true };
    chart.setOption({ ...options(spec, look), backgroundColor: WHITE });
    const url = chart.getDataURL({ type: renderer === 'svg' ? 'svg' : 'png', pixelRatio: 2, backgroundColor: WHITE });
    chart.dispose();
    host.remove();
    return url;
  };

  const table = (spec) =>
    [['', ...spec.series.map((one) => one.name)]]
      .concat(spec.categories.map((name, i) => [name, ...spec.series.map((one) => one.values[i] ?? '')]))
      .map((row) => row.join('\t'))
      .join('\n');

  const open = new Set();
  const redrawAll = (print) => open.forEach((element) => draw(element, print));
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redrawAll(false));
  window.addEventListener('beforeprint', () => redrawAll(true));
  window.addEventListener('afterprint', () => redrawAll(false));
  new MutationObserver(() => redrawAll(false)).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['style', 'theme'],
  });

  window.hindcastChart = {
    show(element, spec) {
      if (!element.hindcastChart) {
        let width = element.clientWidth;
        let height = element.clientHeight;
        const observer = new ResizeObserver(() => {
          if (element.clientWidth !== width || element.clientHeight !== height) {
            width = element.clientWidth;
            height = element.clientHeight;
            draw(element, false);
          }
        });
        observer.observe(element);
        element.hindcastChart = { observer };
        open.add(element);
      }
      element.hindcastChart.spec = spec;
      draw(element, false);
    },
    hide(element) {
      const state = element?.hindcastChart;
      if (state) {
        state.observer.disconnect();
        state.chart?.dispose();
        open.delete(element);
        element.hindcastChart = undefined;
      }
    },
    picture,
    save(element, kind) {
      const link = document.createElement('a');
      link.href = picture(element, kind === 'svg' ? 'svg' : 'canvas');
      link.download = `${element.hindcastChart.spec.file}.${kind}`;
      document.body.appendChild(link);
      link.click();
      link.remove();
    },
    copy(element) {
      const text = table(element.hindcastChart.spec);
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text);
        return;
      }
      const area = document.createElement('textarea');
      area.value = text;
      document.body.appendChild(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    },
  };
})();
