/* Sorts and filters the table of a page, and keeps how in the page's address: ?filter=words&sort=column&desc.

   A page has one such table, with the class cj-sortable, complete without this script. The template gives a cell data-sort
   where its words sort otherwise than its value. Each tbody is a group of its own; a row cj-group is its heading.
   Of a group of more than FEW rows the others rest until somebody asks for them or filters, as tables.css says. */
(() => {
  const FEW = 200
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" })
  const letters = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" }
  const plain = text =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[øłđðıßæœþ]/g, letter => letters[letter])
  const key = head => plain(head.textContent).trim().replace(/[^\p{L}\p{N}]+/gu, "-")
  const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim()

  function make(name, attributes, ...children) {
    const element = Object.assign(document.createElement(name), attributes)
    element.append(...children)
    return element
  }

  class Table {
    constructor(table) {
      this.element = table
      this.heads = [...table.tHead.rows[0].cells]
      this.groups = [...table.tBodies].map(body => ({ body, rows: [...body.rows].filter(row => !row.matches(".cj-group")) }))
      this.rows = this.groups.flatMap(group => group.rows)
      this.filter = make("input", { type: "search", autocomplete: "off", className: "cj-filter" })
      this.count = make("output", {})
      this.order = ""
      this.choice = make("select", { className: "cj-choice" }, new Option("the page’s order", ""))
      for (const head of this.heads) {
        const name = head.textContent
        this.choice.append(new Option(`${name} ↑`, key(head)), new Option(`${name} ↓`, `${key(head)} desc`))
        head.replaceChildren(make("button", { type: "button", className: "cj-sort" }, name))
      }
      for (const { body, rows } of this.groups.filter(({ body }) => body.rows.length > FEW)) {
        const button = make("button", { type: "button", className: "cj-show-all" }, `Show all ${rows.length}`)
        body.append(make("tr", { className: "cj-more" }, make("td", { colSpan: this.heads.length }, button)))
      }
      const box = table.closest(".cj-scroll")
      box.before(make("div", { className: "cj-tools" }, make("label", {}, "Filter ", this.filter), this.count,
        make("label", { className: "cj-sort-by" }, "Sort by ", this.choice)))
    }

    /* The words of each row, read with the first letter that is typed. */
    get words() {
      return this.read ??= new Map(this.rows.map(row => [row, plain(row.textContent)]))
    }

    /* Show what the address says. */
    show() {
      const said = new URLSearchParams(location.search)
      const words = plain(this.filter.value = said.get("filter") ?? "").split(/\s+/).filter(Boolean)
      for (const row of this.rows) row.hidden = !words.every(word => this.words.get(row).includes(word))
      this.element.classList.toggle("cj-all", words.length > 0 || said.has("all"))
      const shown = this.rows.filter(row => !row.hidden).length
      this.count.textContent = `${shown} of ${this.rows.length}`

      const down = said.has("desc") ? -1 : 1
      const column = this.heads.findIndex(head => key(head) === said.get("sort"))
      this.heads.forEach((head, position) => {
        if (position === column) head.setAttribute("aria-sort", down > 0 ? "ascending" : "descending")
        else head.removeAttribute("aria-sort")
      })
      this.choice.value = column < 0 ? "" : said.get("sort") + (down < 0 ? " desc" : "")
      if (this.choice.value !== this.order) this.sortRows(column, down)  // only then: a thousand rows take seconds
      this.order = this.choice.value
      for (const { body, rows } of this.groups) body.hidden = words.length > 0 && rows.every(row => row.hidden)
    }

    sortRows(column, down) {
      for (const { body, rows } of this.groups) {
        const sorted = column < 0 ? rows : rows.toSorted((one, other) => {
          const [first, second] = [value(one, column), value(other, column)]
          return !first || !second ? !first - !second : down * collator.compare(first, second)
        })
        body.append(...sorted, ...body.querySelectorAll(".cj-more"))
      }
    }

    /* Put a change into the address, and show it. */
    change(changes) {
      const address = new URL(location)
      for (const [name, said] of Object.entries(changes)) {
        if (said) address.searchParams.set(name, said)
        else address.searchParams.delete(name)
      }
      history.replaceState(history.state, "", address)
      this.show()
    }

    showAll(body) {
      const next = body.rows[FEW]
      this.change({ all: "1" })
      next.querySelector("a")?.focus()
    }

    sort(name) {
      const said = new URLSearchParams(location.search)
      const again = said.get("sort") === name
      this.change(again && said.has("desc") ? { sort: "", desc: "" } : { sort: name, desc: again ? "1" : "" })
    }
  }

  let table
  function start() {
    const found = document.querySelector("table.cj-sortable")
    if (found === table?.element) return
    table = found && new Table(found)
    table?.show()
  }

  document.addEventListener("click", event => {
    const button = event.target.closest(".cj-sort")
    if (button) table.sort(key(button))
    if (event.target.matches(".cj-show-all")) table.showAll(event.target.closest("tbody"))
  })
  document.addEventListener("input", event => {
    if (event.target.matches(".cj-filter")) table.change({ filter: event.target.value })
    if (event.target.matches(".cj-choice")) {
      const [name, desc] = event.target.value.split(" ")
      table.change({ sort: name, desc: desc ? "1" : "" })
    }
  })
  start()
  // The theme, once it is there, says when it has put a page in the place of another.
  document.addEventListener("DOMContentLoaded", () => window.document$?.subscribe(start))
})()
