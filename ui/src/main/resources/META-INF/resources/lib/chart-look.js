/* The look of Hindcast's charts: colours from the theme, numbers by the browser's locale, and what all kinds share. */
(function () {
  const WHITE = '#ffffff';
  const token = (element, name) => getComputedStyle(element).getPropertyValue(name).trim();

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

  /* Custom properties may hold light-dark(); only a computed colour is plain. On paper and in pictures it is light. */
  const palette = (element, light) => {
    const probe = document.createElement('span');
    probe.style.display = 'none';
    if (light) {
      probe.style.colorScheme = 'light';
    }
    element.appendChild(probe);
    const colour = (name) => {
      probe.style.color = `var(${name})`;
      return toRgb(getComputedStyle(probe).color);
    };
    const style = (name) => colour(`--hc-series-${name}`);
    const all = {
      text: colour('--vaadin-text-color'),
      muted: colour('--vaadin-text-color-secondary'),
      line: colour('--vaadin-border-color-secondary'),
      surface: light ? WHITE : colour('--hc-surface'),
      series: Object.fromEntries(
        ['promise', 'forecast', 'claimed', 'attested', 'cost', 'plain', 'aside', 'gain', 'loss'].map((name) => [name, style(name)]),
      ),
    };
    probe.remove();
    return all;
  };

  const numberFormat = (spec, compact) => {
    const options = { maximumFractionDigits: compact ? 1 : 2, notation: compact ? 'compact' : 'standard' };
    if (spec.kind === 'readings') {
      options.maximumFractionDigits = 4;
    }
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
    /* As the tiles: thousands whole, millions with two digits. */
    const fine = compact ? new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 2 }) : format;
    const whole = compact ? new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 0 }) : format;
    const exact = (value) => (Math.abs(value) < 999500 ? whole : fine).format(value);
    const none = (value) => value === null || value === undefined;
    const write = (value) => (none(value) ? '–' : format.format(value));
    write.exact = (value) => (none(value) ? '–' : exact(value));
    write.signed = (value) => (none(value) ? '–' : (value > 0 ? '+' : value < 0 ? '−' : '±') + exact(Math.abs(value)));
    return write;
  };

  const escape = (text) =>
    String(text).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);

  const tip = (heading, rows) =>
    `<strong>${escape(heading)}</strong><table class="hc-chart-tip">` +
    rows.map(([marker, name, value]) => `<tr><td>${marker}${escape(name)}</td><td class="hc-number">${escape(value)}</td></tr>`).join('') +
    '</table>';

  /* What all kinds share, for a host of a certain width; what stands on a picture is larger and has a heading. */
  const frame = (spec, look) => {
    const { paint, font, size, picture, width } = look;
    const legend = spec.series.length > 1 && spec.kind !== 'scatter';
    /* About how much room the names of the series take beside each other. */
    const names = spec.series.reduce((sum, one) => sum + one.name.length * size * 0.55 + size * 2.5, 0);
    const rows = legend ? Math.max(width < 480 ? 2 : 1, Math.ceil((names * 1.1) / width)) : 1;
    const heading = picture ? 84 : 0;
    return {
      animation: !picture && !look.print,
      animationDuration: 250,
      textStyle: { fontFamily: font, color: paint.text, fontSize: size },
      title: picture
        ? {
            text: spec.title,
            subtext: spec.stamp,
            left: 24,
            top: 20,
            itemGap: 6,
            textStyle: { color: paint.text, fontFamily: font, fontSize: 22, fontWeight: 600, lineHeight: 30 },
            subtextStyle: { color: paint.muted, fontFamily: font, fontSize: 14 },
          }
        : undefined,
      grid: {
        left: picture ? 24 : 8,
        right: (picture ? 24 : 8) + 8,
        top: heading + (legend ? 16 + rows * size * 1.9 : 16),
        bottom: picture ? 24 : 8,
        containLabel: true,
      },
      legend: legend
        ? {
            top: heading,
            left: picture ? 24 : 0,
            icon: 'roundRect',
            itemWidth: size + 2,
            itemHeight: Math.max(3, size / 4),
            itemGap: size,
            textStyle: { color: paint.muted, fontSize: size },
            inactiveColor: paint.line,
          }
        : undefined,
      tooltip: {
        backgroundColor: paint.surface,
        borderColor: paint.line,
        textStyle: { color: paint.text, fontSize: Math.max(13, size) },
        confine: true,
      },
    };
  };

  const valueAxis = (look, short) => ({
    type: 'value',
    axisLabel: { color: look.paint.muted, formatter: short, hideOverlap: true, fontSize: look.size },
    splitLine: { lineStyle: { color: look.paint.line } },
    splitNumber: 4,
  });

  const categoryAxis = (spec, look, more) => ({
    type: 'category',
    data: spec.categories,
    axisLine: { lineStyle: { color: look.paint.line } },
    axisTick: { show: false },
    ...more,
    axisLabel: { color: look.paint.muted, hideOverlap: true, fontSize: look.size, ...more?.axisLabel },
  });

  /* How wide a chart is on paper. */
  const PAPER = 660;

  const lookOf = (element, print) => ({
    paint: palette(element, print),
    font: token(element, 'font-family') || 'sans-serif',
    size: parseFloat(token(element, '--hc-chart-font')) || 12,
    width: print ? PAPER : element.clientWidth,
    print,
  });

  window.hindcastChartLook = { lookOf, frame, valueAxis, categoryAxis, numberFormat, tip, WHITE, PAPER };
})();
