/** What the page holds for its scripts. */
export function pageData<Data>(): Data {
  return JSON.parse(document.querySelector("#page-data")!.textContent!) as Data;
}
