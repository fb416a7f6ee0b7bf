// What a page claims and what it says to support it, by the id of each explanation and of each row of scores.
() => {
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? null
  const without = (element, part) => {
    const copy = element.cloneNode(true)
    copy.querySelector(part)?.remove()
    return copy
  }
  const inputs = (element) => [...element.querySelectorAll('.inputs > li, td:has(.cell)')].map((input) => {
    const [link, cell] = [input.querySelector('.why-link'), input.querySelector('.cell')]
    const words = link ? text(link) : text(without(input, '.cell'))
    return {
      label: words.split(': ').slice(0, -1).join(': '), value: words.split(': ').at(-1), address: link?.getAttribute('href'), place: cell?.dataset.cell ?? null,
      row: cell?.querySelector('a')?.getAttribute('href') ?? null, words: text(cell),
    }
  })
  const explained = [...document.querySelectorAll('.why[id], .criteria tr[id]')].map((element) => [element.id, {
    figure: text(element.querySelector('.why-figure strong') ?? element.querySelector('td:last-child data') ?? element.lastElementChild),
    inputs: inputs(element),
  }])
  const links = [...document.querySelectorAll('.why-link')].map((link) => {
    return { value: text(link), address: link.getAttribute('href'), isRank: link.closest('.rank') !== null }
  })
  return { explained: Object.fromEntries(explained), links }
}
