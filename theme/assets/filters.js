// Combines the filters of a list. Without this script each choice is a link to a list that was built; with it the
// choices become menus, and what all of them have in common is picked from those lists.
const nav = document.querySelector('.filters[data-index]')
const pageSize = 24

if (nav) {
  const words = nav.dataset
  const root = words.root
  const heading = document.querySelector('h1')
  const status = Object.assign(document.createElement('p'), { className: 'count', role: 'status' })
  const list = Object.assign(document.createElement('ul'), { className: document.querySelector('main > .cards')?.className ?? 'cards' })
  const more = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: words.more })
  const clear = Object.assign(document.createElement('a'), { href: root, textContent: words.clear })
  const pages = new Map()
  let index
  let found = []
  let from = ''
  let turn = 0

  const menus = [...nav.querySelectorAll('details')].map((details) => {
    const label = document.createElement('label')
    const select = document.createElement('select')
    const name = details.querySelector('summary').firstChild.textContent.replace(/:?\s*$/, '')
    label.append(name, select)
    // Else the choices would be read as part of the name.
    select.ariaLabel = name
    select.add(new Option(words.all, ''))
    for (const link of details.querySelectorAll('a')) {
      const option = new Option(link.textContent, link.getAttribute('href').slice(root.length))
      option.selected = link.hasAttribute('aria-current')
      select.add(option)
    }
    details.replaceWith(label)
    select.addEventListener('change', () => update(select.value))
    return select
  })
  nav.classList.add('combined')
  const foot = Object.assign(document.createElement('div'), { className: 'chosen' })
  foot.append(status, clear)
  nav.append(foot)
  clear.hidden = !chosen().length
  more.addEventListener('click', () => show(list.children.length))

  for (const value of new URLSearchParams(location.search).getAll('loc')) {
    for (const menu of menus) if ([...menu.options].some((option) => option.value === value)) menu.value = value
  }
  if (location.search.includes('loc=')) update(chosen()[0] ?? '')

  function chosen() {
    return menus.map((menu) => menu.value).filter(Boolean)
  }

  // Of each list, by its address below the section, the positions in the section, newest first; the file holds the
  // steps from each to the next.
  async function positions() {
    if (index) return index
    const steps = await (await fetch(words.index)).json()
    index = new Map()
    for (const [address, list] of Object.entries(steps)) {
      let last = -1
      index.set(address, list.map((step) => (last += step)))
    }
    return index
  }

  function common(lists) {
    const [first, ...others] = lists.sort((a, b) => a.length - b.length)
    const sets = others.map((other) => new Set(other))
    return first.filter((position) => sets.every((set) => set.has(position)))
  }

  // Where the lists cannot be had, or a new site has replaced them, the list of one choice is a page that was built.
  async function update(choice) {
    try {
      await combine(++turn)
    } catch {
      location.assign(root + choice)
    }
  }

  async function combine(mine) {
    const index = await positions()
    if (mine !== turn) return
    const all = index.get('')
    const lists = chosen().map((address) => index.get(address) ?? [])
    found = common([all, ...lists])
    from = ['', ...chosen()].sort((a, b) => index.get(a).length - index.get(b).length)[0]
    for (const menu of menus) {
      const others = menus.filter((other) => other !== menu && other.value).map((other) => index.get(other.value))
      const left = new Set(common([all, ...others]))
      for (const option of [...menu.options].slice(1)) {
        const count = index.get(option.value).filter((position) => left.has(position)).length
        option.textContent = option.textContent.replace(/( \(\d+\))?$/, ` (${count})`)
        option.disabled = !count && !option.selected
      }
    }
    await show(0)
    if (mine !== turn) return
    status.textContent = found.length ? `${found.length} ${words.entries}` : words.empty
    clear.hidden = !chosen().length
    const query = new URLSearchParams(chosen().map((address) => ['loc', address]))
    history.replaceState(null, '', root + (chosen().length ? '?' + query : ''))
  }

  // The cards are those of the built lists: of the shortest one that holds all that were found.
  async function show(start) {
    const mine = turn
    const shown = found.slice(start, start + pageSize)
    const cards = await Promise.all(shown.map((position) => card(index.get(from).indexOf(position))))
    if (mine !== turn) return
    if (!start) list.replaceChildren()
    if (start !== list.children.length) return // The button was pressed twice.
    if (!list.isConnected) {
      document.querySelectorAll('main > :is(.cards, .pager, .introduction, .empty, .feed)').forEach((old) => old.remove())
      nav.after(list, more)
      heading.textContent = words.heading
      heading.parentElement.querySelector('.count')?.remove()
    }
    list.append(...cards)
    more.hidden = start + pageSize >= found.length
    if (start) list.children[start]?.querySelector('a').focus()
  }

  async function card(place) {
    const number = Math.floor(place / pageSize) + 1
    const address = root + from + (number > 1 ? `trang-${number}/` : '')
    if (!pages.has(address)) pages.set(address, fetch(address).then((answer) => answer.text()).then(parse))
    return (await pages.get(address))[place % pageSize].cloneNode(true)
  }

  function parse(html) {
    return new DOMParser().parseFromString(html, 'text/html').querySelectorAll('main > .cards > .card')
  }
}
