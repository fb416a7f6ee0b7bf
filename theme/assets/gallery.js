// Shows the pictures of a gallery large, one after another. Without this script each leads to its file.
for (const gallery of document.querySelectorAll('.gallery')) {
  const links = [...gallery.querySelectorAll('a')]
  const words = gallery.dataset
  const box = document.createElement('dialog')
  const text = document.createElement('p')
  let picture = document.createElement('picture')
  let place = 0

  function show(number) {
    place = (number + links.length) % links.length
    const fresh = links[place].firstElementChild.cloneNode(true)
    for (const part of [fresh, ...fresh.querySelectorAll('[sizes]')]) if (part.sizes) part.sizes = '100vw'
    const image = fresh.matches('img') ? fresh : fresh.querySelector('img')
    image.loading = 'eager'
    // The words below say what it shows; a picture that is read out would say it twice.
    const frame = fresh.matches('picture') ? fresh : Object.assign(document.createElement('picture'), {})
    if (frame !== fresh) frame.append(fresh)
    picture.replaceWith(frame)
    picture = frame
    text.textContent = links[place].parentElement.querySelector('figcaption').textContent
  }

  function button(name, label, sign, act) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: name, textContent: sign })
    made.ariaLabel = label
    made.addEventListener('click', act)
    return made
  }

  box.className = 'light-box'
  box.ariaLabel = words.large
  box.append(picture, text)
  if (links.length > 1) {
    box.append(
      button('previous', words.previous, '←', () => show(place - 1)),
      button('next', words.next, '→', () => show(place + 1)))
  }
  box.prepend(button('close', words.close, words.close, () => box.close()))
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(place - 1)
    if (event.key === 'ArrowRight') show(place + 1)
  })
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close()
  })
  box.addEventListener('close', () => links[place].focus())
  document.body.append(box)
  links.forEach((link, number) =>
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      show(number)
      box.showModal()
    }))
}
