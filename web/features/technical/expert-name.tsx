import { Link } from "wouter";
import { getExpert } from "../../../domain/expert/read-contract.ts";
import { useRead } from "../../api/use-read.ts";

/** An expert by name, leading to their record; the account while the name is being fetched. */
export const ExpertName = ({ memberId }: { readonly memberId: string }) => {
  const { data } = useRead(getExpert, { params: { id: memberId } });
  return <Link href={`/work/experts/${encodeURIComponent(memberId)}`}>{data?.expert.name ?? memberId}</Link>;
};
