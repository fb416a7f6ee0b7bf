// Copies the address of the page. Without this script the link is a link, to be copied by hand.
const link = document.querySelector('.share-link')

if (link && navigator.clipboard) {
  link.textContent = link.dataset.copy
  link.onclick = (event) => {
    event.preventDefault()
    navigator.clipboard.writeText(link.href).then(() => (link.textContent = link.dataset.copied))
  }
}
