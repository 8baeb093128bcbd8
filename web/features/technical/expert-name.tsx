import { Link } from "wouter";
import { getExpert } from "../../../domain/expert/read-contract.ts";
import { useRead } from "../../api/use-read.ts";

type ExpertNameProps = {
  readonly memberId: string;
  /** Without the way to their record: where a press on the name means something else. */
  readonly plain?: boolean;
};

/** An expert by name, leading to their record; the account while the name is being fetched. */
export const ExpertName = ({ memberId, plain = false }: ExpertNameProps) => {
  const { data } = useRead(getExpert, { params: { id: memberId } });
  const name = data?.expert.name ?? memberId;
  return plain ? name : <Link href={`/work/experts/${encodeURIComponent(memberId)}`}>{name}</Link>;
};
