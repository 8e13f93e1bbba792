package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** What the lines of a deal add up to, and which version of the scope this is. */
@Embeddable
class SoldScope {
    private BigDecimal soldEffortHours = BigDecimal.ZERO;
    private boolean hasOpportunityLineItem;
    private String linesFingerprint = Fingerprint.OF_NOTHING;
    private int scopeVersion;
    private String scopeFingerprint = Fingerprint.OF_NOTHING;

    void addUp(List<SoldLine> lines) {
        this.soldEffortHours = lines.stream().map(SoldLine::effortHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.hasOpportunityLineItem = !lines.isEmpty();
        this.linesFingerprint = Fingerprint.of(
                lines.stream().map(SoldLine::canonical).sorted().reduce("", (all, line) -> all + line + "\n"));
    }

    void stamp(Scope scope, boolean newVersion) {
        this.scopeFingerprint = scope.fingerprint();
        if (newVersion) {
            this.scopeVersion++;
        }
    }

    BigDecimal soldEffortHours() {
        return soldEffortHours;
    }

    Boolean hasOpportunityLineItem() {
        return hasOpportunityLineItem;
    }

    String linesFingerprint() {
        return linesFingerprint;
    }

    Integer scopeVersion() {
        return scopeVersion;
    }

    String scopeFingerprint() {
        return scopeFingerprint;
    }
}
