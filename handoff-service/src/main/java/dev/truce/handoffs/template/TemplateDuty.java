package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Whether what a template row asks must be answered, by whom, who verifies it, and by when. */
@Embeddable
class TemplateDuty {
    @Enumerated(EnumType.STRING)
    private @Nullable Requirement requirement;

    private @Nullable String conditionExpression;
    private boolean locked;
    private boolean hardGate;

    @Convert(converter = ItemRoles.InLabels.class)
    private ItemRoles providerRoles = ItemRoles.NONE;

    @Convert(converter = ItemRoles.InLabels.class)
    private ItemRoles verifierRoles = ItemRoles.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable DueAnchor dueAnchor;

    private @Nullable Integer dueOffset;

    @Enumerated(EnumType.STRING)
    private @Nullable Gate gate;

    /** Nobody has to do anything yet. */
    protected TemplateDuty() {}

    ItemDefinition.@Nullable Due due() {
        return dueAnchor == null || dueOffset == null ? null : new ItemDefinition.Due(dueAnchor, dueOffset);
    }

    /** @throws VerifierOnProvidersSide when the sides do not check each other */
    void requireOppositeSides(String itemKey) {
        for (ItemRole verifier : verifierRoles.asSet()) {
            if (providerRoles.inOrder().stream()
                    .anyMatch(provider -> provider.side().equals(verifier.side()))) {
                throw new VerifierOnProvidersSide(itemKey, verifier);
            }
        }
    }

    void require(@Nullable Requirement newRequirement) {
        this.requirement = newRequirement;
    }

    void requireWhen(@Nullable String newExpression) {
        if (newExpression != null) {
            ConditionExpression.parse(newExpression).requireKnown();
        }
        this.conditionExpression = newExpression;
    }

    void lock(boolean nowLocked) {
        this.locked = nowLocked;
    }

    void makeHardGate(boolean nowHardGate) {
        this.hardGate = nowHardGate;
    }

    void letProvide(ItemRoles newRoles) {
        this.providerRoles = newRoles;
    }

    void letVerify(ItemRoles newRoles) {
        this.verifierRoles = newRoles;
    }

    void countDueFrom(@Nullable DueAnchor newAnchor) {
        this.dueAnchor = newAnchor;
    }

    void dueAfter(@Nullable Integer businessDays) {
        this.dueOffset = businessDays;
    }

    void askBefore(@Nullable Gate newGate) {
        this.gate = newGate;
    }

    @Nullable Requirement requirement() {
        return requirement;
    }

    @Nullable String conditionExpression() {
        return conditionExpression;
    }

    boolean isLocked() {
        return locked;
    }

    boolean isHardGate() {
        return hardGate;
    }

    ItemRoles providers() {
        return providerRoles;
    }

    ItemRoles verifiers() {
        return verifierRoles;
    }

    @Nullable DueAnchor dueAnchor() {
        return dueAnchor;
    }

    @Nullable Integer dueOffset() {
        return dueOffset;
    }

    @Nullable Gate gate() {
        return gate;
    }

    /** An item would be verified by the side that provides it. */
    static final class VerifierOnProvidersSide extends Refusal {
        VerifierOnProvidersSide(String key, ItemRole verifier) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s is provided on the side of %s and cannot be verified there: name a verifier of another side"
                            .formatted(key, verifier.side().label()),
                    "Verifier_Roles__c");
        }
    }
}
