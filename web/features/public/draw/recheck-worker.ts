import { DrawRecord, recheckDraw } from "../../../../domain/draw/recheck-draw.ts";

// A draw of thousands of units takes the processor for a while: the page stays usable meanwhile.
addEventListener("message", ({ data }) => postMessage(recheckDraw(DrawRecord.parse(data))));
