import { type ReactNode, useId } from "react";
import type { Gap } from "../../../../domain/application/gap.ts";
import { profileSlots } from "../../../../domain/application/profile-content.ts";
import { useWords } from "../../../language/language.tsx";
import type { LooseProfile } from "../../../ui/section/loose-profile.ts";
import { RelatedPart } from "./related-part.tsx";
import { SlotFiles } from "./slot-files.tsx";
import { words } from "./words.ts";

export type ProfilePartProps = {
  readonly content: LooseProfile;
  readonly findings: readonly Gap[];
  readonly sectionId: string;
  readonly disabled: boolean;
  readonly onChange: (content: LooseProfile) => void;
};

/** Who the unit is, whom to call, and who must not judge it. */
export const ProfilePart = ({ content, findings, sectionId, disabled, onChange }: ProfilePartProps) => {
  const w = useWords(words);
  const { contact } = content;
  const wrong = (place: string): boolean => findings.some((finding) => finding.place === place);
  const text = (label: string, place: string, value: string, longest: number, change: (value: string) => void) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          maxLength={longest}
          aria-invalid={wrong(place) || undefined}
          disabled={disabled}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
  const scales = { large: w.large, medium: w.medium, small: w.small, micro: w.micro };
  return (
    <>
      {text(w.field, "field", content.field, 40, (field) => onChange({ ...content, field }))}
      <Field label={w.products}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={2000}
            aria-invalid={wrong("products") || undefined}
            disabled={disabled}
            value={content.products}
            onChange={({ target }) => onChange({ ...content, products: target.value })}
          />
        )}
      </Field>
      <Field label={w.employees}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            step={1}
            aria-invalid={wrong("employees") || undefined}
            disabled={disabled}
            value={content.employees ?? ""}
            onChange={({ target }) => onChange({ ...content, employees: target.value === "" ? null : target.valueAsNumber })}
          />
        )}
      </Field>
      <Field label={w.scale}>
        {(id) => (
          <select
            id={id}
            aria-invalid={wrong("scale") || undefined}
            disabled={disabled}
            value={content.scale ?? ""}
            onChange={({ target }) => onChange({ ...content, scale: target.value || null })}
          >
            <option value="">{w.choose}</option>
            {Object.entries(scales).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text(w.department, "contact.department", contact.department, 200, (department) =>
        onChange({ ...content, contact: { ...contact, department } }),
      )}
      {text(w.phone, "contact.phone", contact.phone, 40, (phone) => onChange({ ...content, contact: { ...contact, phone } }))}
      {text(w.email, "contact.email", contact.email, 200, (email) => onChange({ ...content, contact: { ...contact, email } }))}
      <RelatedPart {...{ content, disabled, onChange }} />
      <SlotFiles
        slots={profileSlots}
        files={content.evidence}
        {...{ sectionId, disabled }}
        onChange={(evidence) => onChange({ ...content, evidence: [...evidence] })}
      />
    </>
  );
};

type FieldProps = { readonly label: string; readonly children: (id: string) => ReactNode };

const Field = ({ label, children }: FieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};
