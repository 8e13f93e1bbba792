package dev.truce.handoffs.item;

import dev.truce.handoffs.template.DueAnchor;
import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.handoffs.template.ItemRoles;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an item must be answered, by whom, who verifies it, and by when. */
@Embeddable
public class ItemDuty {
    private boolean required;
    private boolean hardGate;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Convert(converter = ItemRoles.InLabels.class)
    private ItemRoles providerRoles;

    @Convert(converter = ItemRoles.InLabels.class)
    private ItemRoles verifierRoles;

    @Enumerated(EnumType.STRING)
    private @Nullable DueAnchor dueAnchor;

    private @Nullable Integer dueOffset;
    private @Nullable LocalDate dueOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemDuty() {}

    ItemDuty(ItemDefinition asked) {
        this.required = asked.isRequired();
        this.hardGate = asked.hardGate();
        this.gate = asked.gate();
        this.providerRoles = ItemRoles.of(asked.providers());
        this.verifierRoles = ItemRoles.of(asked.verifiers());
        ItemDefinition.Due due = asked.due();
        this.dueAnchor = due == null ? null : due.anchor();
        this.dueOffset = due == null ? null : due.businessDays();
    }

    /** The deal has changed, and with it whether this has to be answered. */
    public void require(boolean nowRequired) {
        this.required = nowRequired;
    }

    /** Counts the due date once its anchor is known. */
    public void dueBy(DueDates dates) {
        if (dueAnchor != null && dueOffset != null) {
            LocalDate counted = dates.of(dueAnchor, dueOffset);
            this.dueOn = counted == null ? dueOn : counted;
        }
    }

    boolean isRequired() {
        return required;
    }

    public boolean isHardGate() {
        return hardGate;
    }

    public Gate gate() {
        return gate;
    }

    public ItemRoles providers() {
        return providerRoles;
    }

    public ItemRoles verifiers() {
        return verifierRoles;
    }

    /** Whether an answer has to be verified. */
    public boolean isVerified() {
        return !verifierRoles.inOrder().isEmpty();
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }
}
