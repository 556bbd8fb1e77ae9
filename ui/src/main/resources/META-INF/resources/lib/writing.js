/*
 * A section being written: every keystroke is remembered in this browser until the server has it, the server hears that
 * somebody is still there, and pictures that are pasted or dropped are taken up.
 */
(function () {
  const QUIET = 90000;
  const BEAT = 5000;

  const remember = (key, copy) => {
    try {
      if (copy) {
        localStorage.setItem(key, JSON.stringify(copy));
      } else {
        localStorage.removeItem(key);
      }
    } catch (full) {
      console.debug('Typed text is not remembered in this browser', full);
    }
  };
  const recall = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (unreadable) {
      return null;
    }
  };
  const pictures = (transfer) =>
    [...((transfer && transfer.files) || [])].filter((file) => file.type.startsWith('image/'));

  const listen = (host, area, upload) => {
    area.addEventListener('input', () => {
      const text = area.inputElement ? area.inputElement.value : area.value;
      remember(host.hcKey, { text, written: host.hcWritten });
    });
    area.addEventListener('paste', (event) => {
      const files = pictures(event.clipboardData);
      if (files.length && !area.readonly) {
        event.preventDefault();
        upload._addFiles(files);
      }
    });
    area.addEventListener('dragover', (event) => {
      if (!area.readonly && event.dataTransfer && [...event.dataTransfer.types].includes('Files')) {
        event.preventDefault();
      }
    });
    area.addEventListener('drop', (event) => {
      const files = pictures(event.dataTransfer);
      if (files.length) {
        event.preventDefault();
        if (!area.readonly) {
          upload._addFiles(files);
        }
      }
    });
  };

  window.hindcastWriting = {
    /* Begins to remember a section; what an earlier visit could not send is offered to the server. */
    begin(host, area, upload, key, written) {
      host.hcKey = key;
      host.hcWritten = written;
      const copy = recall(key);
      if (copy && copy.text !== written) {
        host.$server.recovered(copy.text, copy.written);
      } else {
        remember(key, null);
      }
      if (!host.hcListening) {
        host.hcListening = true;
        listen(host, area, upload);
      }
    },

    /* The server has kept this text; what was typed since stays remembered. */
    kept(host, text) {
      const copy = recall(host.hcKey);
      if (copy && copy.text === text) {
        remember(host.hcKey, null);
      }
    },

    /* This text is written, or was given up: it is what further typing is compared with. */
    settled(host, written) {
      host.hcWritten = written;
      remember(host.hcKey, null);
    },

    /* Puts text where the cursor is. */
    insert(area, text) {
      const input = area.inputElement;
      input.focus();
      const before = input.value.slice(0, input.selectionStart);
      const gap = before && !before.endsWith('\n') ? '\n\n' : '';
      input.setRangeText(gap + text + '\n', input.selectionStart, input.selectionEnd, 'end');
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },

    /* Tells the server every few seconds whether somebody has touched the page lately. */
    beat(view) {
      if (view.hcBeat) {
        return;
      }
      let touched = Date.now();
      const touch = () => (touched = Date.now());
      ['keydown', 'pointerdown', 'input'].forEach((name) => view.addEventListener(name, touch, true));
      view.hcBeat = setInterval(() => {
        if (!view.isConnected) {
          clearInterval(view.hcBeat);
          view.hcBeat = undefined;
        } else {
          view.$server.alive(Date.now() - touched < QUIET);
        }
      }, BEAT);
    },
  };
})();
