import { sha256 as hasher } from "@noble/hashes/sha2.js";
import { downloadEvidence, getEvidence } from "../../../../domain/evidence/contract.ts";
