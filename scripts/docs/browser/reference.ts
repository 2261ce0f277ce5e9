import type { ReferenceData } from "../pages/reference.js";
import { redocPlace } from "../redoc-place.js";
import { pageData } from "./page-data.js";

/** Shows the reference, and follows the site's own addresses to where Redoc has what they name. */

const { document: spec, routes, options } = pageData<ReferenceData>();

function follow(): void {
  const place = redocPlace(location.hash, routes);
  if (place !== undefined) location.replace(place);
}

follow();
window.addEventListener("hashchange", follow);
Redoc.init(spec, options, document.querySelector("#redoc")!);
