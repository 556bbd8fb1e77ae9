/* Draws Hindcast's charts with Apache ECharts: colours from the theme, numbers by the browser's locale. */
(function () {
  const token = (element, name) => getComputedStyle(element).getPropertyValue(name).trim();

  /* Custom properties may hold light-dark(); only a computed colour is plain. */
  const colour = (element, name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    probe.style.display = 'none';
    element.appendChild(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return toRgb(value);
  };

  /* ECharts does not read oklch(): let a canvas turn any colour into rgba(). */
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const toRgb = (value) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = value;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };

  const numberFormat = (spec, compact) => {
    const options = { maximumFractionDigits: compact ? 1 : 2, notation: compact ? 'compact' : 'standard' };
    if (spec.currency) {
      options.style = 'currency';
      options.currency = spec.currency;
      if (!compact) {
        options.maximumFractionDigits = 0;
      }
    }
    /* British English shortens to m and bn where the tiles say M and B. */
    const locale = compact && spec.locale.startsWith('en') ? 'en' : spec.locale;
    const format = new Intl.NumberFormat(locale, options);
    return (value) => (value === null || value === undefined ? '–' : format.format(value));
  };

  const escape = (text) =>
    String(text).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);

  const options = (element, spec) => {
    const text = colour(element, '--vaadin-text-color');
    const muted = colour(element, '--vaadin-text-color-secondary');
    const line = colour(element, '--vaadin-border-color-secondary');
    const surface = colour(element, '--hc-surface');
    const long = numberFormat(spec, false);
    const short = numberFormat(spec, true);
    const font = token(element, 'font-family') || 'sans-serif';
    const category = {
      type: 'category',
      data: spec.categories,
      boundaryGap: spec.kind !== 'line',
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      axisLabel: { color: muted, hideOverlap: true, alignMinLabel: spec.kind === 'line' ? 'left' : undefined, alignMaxLabel: spec.kind === 'line' ? 'right' : undefined },
      inverse: spec.horizontal === true,
    };
    const value = {
      type: 'value',
      axisLabel: { color: muted, formatter: short, hideOverlap: true },
      splitLine: { lineStyle: { color: line } },
      splitNumber: 4,
    };
    const series = spec.series.map((one) => {
      const paint = colour(element, `--hc-series-${one.style}`);
      /* Between bars, what was promised and expected are the steps they are measured by. */
      const measure = spec.kind === 'bar' && !spec.horizontal && (one.style === 'promise' || one.style === 'forecast');
      const kind = measure ? 'line' : spec.kind;
      return {
        name: one.name,
        id: one.key,
        type: kind,
        data: one.values,
        stack: one.stack || undefined,
        step: measure ? 'middle' : false,
        showSymbol: false,
        symbolSize: 7,
        smooth: false,
        connectNulls: false,
        barMaxWidth: 28,
        emphasis: { focus: 'series' },
        itemStyle: { color: paint, borderRadius: kind === 'bar' ? 2 : 0 },
        lineStyle: { color: paint, width: one.dashed ? 1.75 : 2.5, type: one.dashed ? [6, 4] : 'solid' },
        areaStyle: one.filled ? { color: paint, opacity: 0.12 } : undefined,
        label: spec.labels
          ? { show: true, position: spec.horizontal ? 'right' : 'top', color: muted, formatter: (p) => short(p.value) }
          : undefined,
        markLine:
          one.key === spec.series[0].key && spec.marker
            ? {
                silent: true,
                symbol: 'none',
                animation: false,
                lineStyle: { color: muted, type: 'solid', width: 1 },
                label: { color: muted, formatter: spec.markerLabel || '', position: 'insideEndTop' },
                data: [{ xAxis: spec.marker }],
              }
            : undefined,
      };
    });
    return {
      aria: { enabled: true, label: { description: spec.description } },
      animationDuration: 250,
      textStyle: { fontFamily: font, color: text },
      grid: { left: 8, right: spec.labels && spec.horizontal ? 56 : 16, top: spec.series.length > 1 ? (window.innerWidth < 500 ? 60 : 40) : 16, bottom: 8, containLabel: true },
      legend:
        spec.series.length > 1
          ? { top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 3, textStyle: { color: muted }, inactiveColor: line }
          : undefined,
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: spec.kind === 'line' ? 'line' : 'shadow', lineStyle: { color: muted } },
        backgroundColor: surface,
        borderColor: line,
        textStyle: { color: text },
        confine: true,
        formatter: (points) =>
          `<strong>${escape(points[0].axisValueLabel ?? points[0].name)}</strong>` +
          '<table class="hc-chart-tip">' +
          points
            .map((p) => `<tr><td>${p.marker}${escape(p.seriesName)}</td><td class="hc-number">${escape(long(p.value))}</td></tr>`)
            .join('') +
          '</table>',
      },
      xAxis: spec.horizontal ? value : category,
      yAxis: spec.horizontal ? category : value,
      series,
    };
  };

  const tell = (element, series, index) =>
    element.dispatchEvent(
      new CustomEvent('drill-down', {
        detail: { series: series ?? '', category: element.hindcastChart.spec.categories[index], index },
      }),
    );

  /* Beside a line: the category under the pointer and the series whose value lies nearest. */
  const nearest = (state, x, y) => {
    const { chart, spec } = state;
    if (!chart.containPixel('grid', [x, y])) {
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

  const draw = (element) => {
    const state = element.hindcastChart;
    if (!state || !element.isConnected) {
      return;
    }
    if (!state.chart) {
      state.chart = window.echarts.init(element, null, { renderer: 'svg' });
      state.chart.on('click', (point) => tell(element, point.seriesId, point.dataIndex));
      state.chart.getZr().on('click', (click) => {
        if (!click.target) {
          const hit = nearest(state, click.offsetX, click.offsetY);
          if (hit) {
            tell(element, hit.key, hit.index);
          }
        }
      });
    }
    state.chart.setOption(options(element, state.spec), { notMerge: true });
  };

  const open = new Set();
  const redrawAll = () => open.forEach((element) => draw(element));
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
  new MutationObserver(redrawAll).observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme'] });

  window.hindcastChart = {
    show(element, spec) {
      if (!element.hindcastChart) {
        const observer = new ResizeObserver(() => element.hindcastChart?.chart?.resize());
        observer.observe(element);
        element.hindcastChart = { observer };
        open.add(element);
      }
      element.hindcastChart.spec = spec;
      draw(element);
    },
    hide(element) {
      const state = element.hindcastChart;
      if (state) {
        state.observer.disconnect();
        state.chart?.dispose();
        open.delete(element);
        element.hindcastChart = undefined;
      }
    },
  };
})();
