// The honours that a page tells of, a line each: the person or collective, the title, and the decision that it names.
() => {
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim()
  const line = (title, name, address) => {
    const decision = title.querySelector('small')
    return { name, address, title: text(title).split(' Quyết định')[0], decision: decision && text(decision) }
  }
  const year = (row) => row.querySelector('a').getAttribute('href')
  return {
    timeline: [...document.querySelectorAll('.timeline > div')].flatMap((row) => {
      return [...row.querySelectorAll('dd')].map((title) => line(title, text(document.querySelector('h1')), year(row)))
    }),
    list: [...document.querySelectorAll('.honours-list tbody tr')].flatMap((row) => {
      const name = row.querySelector('th')
      return [...row.querySelectorAll('li')].map((title) => line(title, text(name), name.querySelector('a')?.getAttribute('href')))
    }),
  }
}
