import { yearIn } from "./support/year/year-in.ts";

yearIn("zh");
