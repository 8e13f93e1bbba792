package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Readiness;
import dev.truce.handoffs.template.Gate;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The readiness of a handoff for its gates, as last computed from its checklist. */
@Embeddable
public class HandoffReadiness {
    private BigDecimal preCloseReadiness = BigDecimal.ZERO;
    private BigDecimal preSubmitReadiness = BigDecimal.ZERO;
    private BigDecimal preKickoffReadiness = BigDecimal.ZERO;
    private String missingKeys = "";
    private boolean kickoffAllowed;

    /** Nothing is ready yet. */
    protected HandoffReadiness() {}

    /** Recomputes it; answers whether it has changed. */
    boolean measure(Checklist checklist, HandoffStatus status) {
        Readiness now = Readiness.of(checklist);
        boolean nowAllowed = status.isAccepted() && checklist.isSettledAt(Gate.PRE_KICKOFF);
        String nowMissing = String.join(";", now.missingKeys());
        boolean changed = preCloseReadiness.compareTo(now.preClosePct()) != 0
                || preSubmitReadiness.compareTo(now.preSubmitPct()) != 0
                || preKickoffReadiness.compareTo(now.preKickoffPct()) != 0
                || !missingKeys.equals(nowMissing)
                || kickoffAllowed != nowAllowed;
        this.preCloseReadiness = now.preClosePct();
        this.preSubmitReadiness = now.preSubmitPct();
        this.preKickoffReadiness = now.preKickoffPct();
        this.missingKeys = nowMissing;
        this.kickoffAllowed = nowAllowed;
        return changed;
    }

    HandoffEvent.ReadinessChanged changed() {
        return new HandoffEvent.ReadinessChanged(
                preCloseReadiness, preSubmitReadiness, preKickoffReadiness, missing(), kickoffAllowed);
    }

    public BigDecimal preClose() {
        return preCloseReadiness;
    }

    public BigDecimal preSubmit() {
        return preSubmitReadiness;
    }

    public BigDecimal preKickoff() {
        return preKickoffReadiness;
    }

    /** Keys of the required items that nobody has answered yet, or whose answer is disputed. */
    public List<String> missing() {
        return missingKeys.isEmpty()
                ? List.of()
                : Arrays.stream(missingKeys.split(";")).toList();
    }

    String missingKeys() {
        return missingKeys;
    }

    /** Whether delivery may start. */
    public boolean isKickoffAllowed() {
        return kickoffAllowed;
    }
}
