namespace Sluice.Lab.Plans.Html;

/// <summary>The script of a plan: it sorts, searches and pages the table of changed orders, and nothing else.</summary>
internal static class PlanScript
{
    /// <summary>The script. It puts texts into the page as texts, and never as markup.</summary>
    public static readonly string Text =
        """
        (() => {
          'use strict';
          const data = JSON.parse(document.getElementById('orders').textContent);
          const byId = id => document.getElementById(id);
          const body = byId('changed').tBodies[0], heads = [...byId('changed').tHead.rows[0].cells];
          const controls = byId('controls'), status = byId('status'), previous = byId('previous'), next = byId('next');
          const perPage = 100;
          const text = i => i < 0 ? '' : data.texts[i];
          // A row: line, id, exporter, destination, parent, chips, tpp, rank of tpp, usd, rank of usd, before, after, shift, provisions.
          const rows = data.rows.map(r => ({
            line: r[0], id: text(r[1]), exporter: text(r[2]), destination: text(r[3]), parent: text(r[4]), chips: text(r[5]),
            tpp: text(r[6]), tppRank: r[7], usd: text(r[8]), usdRank: r[9], before: r[10], after: r[11], shift: r[12], provisions: r[13]
          }));
          for (const r of rows) r.names = [r.id, r.exporter, r.destination, r.parent, r.chips].join('\n').toLowerCase();
          const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
          const keys = {
            id: r => r.id, exporter: r => r.exporter, destination: r => r.destination, parent: r => r.parent, chips: r => r.chips,
            tpp: r => r.tppRank, usd: r => r.usdRank, before: r => r.before, after: r => r.after, shift: r => r.shift
          };
          const state = { key: 'tpp', down: true, page: 0, shown: rows };

          const name = (cell, value) => { const bdi = document.createElement('bdi'); bdi.textContent = value; cell.append(bdi); };
          const add = (row, value, kind) => { const cell = row.insertCell(); if (kind) cell.className = kind; name(cell, value); return cell; };

          const draw = () => {
            const pages = Math.max(1, Math.ceil(state.shown.length / perPage));
            state.page = Math.min(state.page, pages - 1);
            const from = state.page * perPage, part = state.shown.slice(from, from + perPage);
            const fresh = document.createElement('tbody');
            for (const r of part) {
              const row = fresh.insertRow();
              add(row, r.id, 'name id'); add(row, r.exporter, 'name'); add(row, r.destination); add(row, r.parent, 'name'); add(row, r.chips, 'name');
              add(row, r.tpp, 'n'); add(row, r.usd, 'n'); add(row, data.standings[r.before], 'answer'); add(row, data.standings[r.after], 'answer');
              const shift = add(row, '', data.shifts[r.shift].kind), sign = document.createElement('span');
              sign.className = 'sign'; sign.setAttribute('aria-hidden', 'true'); sign.textContent = data.shifts[r.shift].sign;
              shift.replaceChildren(sign, '\u00a0' + data.shifts[r.shift].word);
              add(row, r.provisions.map(p => data.provisions[p]).join('; '), 'ids');
            }
            body.replaceChildren(...fresh.rows);
            status.textContent = part.length === 0 ? data.words.none
              : data.words.rows.replace('{0}', (from + 1).toLocaleString('en')).replace('{1}', (from + part.length).toLocaleString('en')).replace('{2}', state.shown.length.toLocaleString('en'));
            previous.disabled = state.page === 0;
            next.disabled = state.page >= pages - 1;
          };

          const sort = () => {
            const key = keys[state.key], sign = state.down ? -1 : 1;
            state.shown.sort((a, b) => {
              const x = key(a), y = key(b);
              return sign * (typeof x === 'string' ? collator.compare(x, y) : x - y) || a.line - b.line;
            });
            for (const head of heads) {
              if (head.dataset.key) head.setAttribute('aria-sort', head.dataset.key !== state.key ? 'none' : state.down ? 'descending' : 'ascending');
            }
          };

          const filter = () => {
            const wanted = byId('search').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
            const chosen = id => byId(id).value === '' ? -1 : +byId(id).value;
            const shift = chosen('shift'), before = chosen('before'), after = chosen('after'), provision = chosen('provision');
            state.shown = rows.filter(r =>
              (shift < 0 || r.shift === shift) && (before < 0 || r.before === before) && (after < 0 || r.after === after)
              && (provision < 0 || r.provisions.includes(provision)) && wanted.every(word => r.names.includes(word)));
            state.page = 0;
            sort();
            draw();
          };

          for (const head of heads) {
            const key = head.dataset.key;
            if (!key) continue;
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...head.childNodes);
            button.addEventListener('click', () => {
              state.down = state.key === key ? !state.down : key === 'tpp' || key === 'usd';
              state.key = key;
              state.page = 0;
              sort();
              draw();
            });
            head.replaceChildren(button);
          }

          let waiting;
          byId('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
          for (const id of ['shift', 'before', 'after', 'provision']) byId(id).addEventListener('change', filter);
          controls.addEventListener('submit', e => { e.preventDefault(); filter(); });
          controls.addEventListener('reset', () => setTimeout(filter));
          previous.addEventListener('click', () => { state.page--; draw(); });
          next.addEventListener('click', () => { state.page++; draw(); });

          const show = choices => {
            controls.reset();
            for (const [id, value] of Object.entries(choices)) byId(id).value = value;
            filter();
            const title = byId('changed-title');
            title.focus({ preventScroll: true });
            title.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
          };
          for (const part of document.querySelectorAll('[data-before], [data-provision]')) {
            const button = document.createElement('button');
            button.type = 'button';
            button.title = data.words.show;
            button.append(...part.childNodes);
            button.addEventListener('click', () => show(part.dataset.provision ? { provision: part.dataset.provision } : { before: part.dataset.before, after: part.dataset.after }));
            part.replaceChildren(button);
          }

          controls.hidden = false;
          byId('pager').hidden = false;
          byId('without-script').hidden = true;
          sort();
          draw();
        })();
        """.ReplaceLineEndings("\n");
}
