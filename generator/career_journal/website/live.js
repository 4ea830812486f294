/* Waits for a newer site than the one that this page is of, and shows it. The server answers when there is one. */
{
  const { epoch } = document.currentScript.dataset
  const moment = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
  const visible = () => new Promise(resolve => {
    if (!document.hidden) return resolve()
    document.addEventListener("visibilitychange", resolve, { once: true })
  })

  const wait = async () => {
    for (;;) {
      await visible()
      try {
        const answer = await fetch(`/livereload/${epoch}/${Date.now()}`)
        if (Number(await answer.text()) > Number(epoch)) return location.reload()
      } catch {
        await moment(3000)  // the server has ended, and may be started again
      }
    }
  }
  addEventListener("load", wait)
}
