// Copies the address of the page. Without this script the link is a link, to be copied by hand.
const link = document.querySelector('.share-link')

if (link && navigator.clipboard) {
  const { copy, copied } = link.dataset
  link.textContent = copy
  link.addEventListener('click', async (event) => {
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(link.href)
      link.textContent = copied
      setTimeout(() => (link.textContent = copy), 4000)
    } catch {
      location.assign(link.href)
    }
  })
}
